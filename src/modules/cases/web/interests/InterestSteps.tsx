import { useState } from 'react';
import {
  acceptInterest,
  caseKinds,
  declineInterest,
  declineReasons,
  handInInterest,
  type Interest,
  type InterestVerb,
  passOnInterest,
  putInterestToOwner,
  reopenInterest,
  returnInterest,
  withdrawInterest,
} from '#contracts/cases';
import { Button, callEndpoint, Field, Section, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { ChoiceField, NoteField } from '../parts/fields.tsx';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { type Faults, StepDialog } from '../parts/StepDialog.tsx';
import { interestTexts } from './texts/interests.ts';
import { interestWords } from './words/words.ts';

const endpoints = {
  'hand-in': handInInterest,
  return: returnInterest,
  'pass-on': passOnInterest,
  'put-to-owner': putInterestToOwner,
  accept: acceptInterest,
  decline: declineInterest,
  reopen: reopenInterest,
  withdraw: withdrawInterest,
} as const;
const verbs = Object.keys(endpoints) as InterestVerb[];
/** The step that leads on, where there is one. */
const leadingOn: readonly InterestVerb[] = ['hand-in', 'pass-on', 'put-to-owner', 'accept'];
const needsOf: Partial<Record<InterestVerb, readonly string[]>> = { return: ['remark'], decline: ['reason'] };

/** A button for each step that the reader may take now, each with its dialog. */
export function InterestSteps({ interest, outcomes }: { interest: Interest; outcomes: Outcomes }) {
  const t = useTexts(interestTexts);
  const words = useTexts(interestWords);
  const [asked, setAsked] = useState<InterestVerb>();
  const offered = verbs.filter((verb) => interest.may.includes(verb));
  if (offered.length === 0) return null;
  return (
    <Section title={t('steps')} className="no-print">
      <div className="row">
        {offered.map((verb) => (
          <Button
            key={verb}
            look={leadingOn.includes(verb) ? 'main' : 'plain'}
            aria-haspopup="dialog"
            onClick={() => setAsked(verb)}
          >
            {words(`step_${verb}`)}
          </Button>
        ))}
      </div>
      {asked && (
        <InterestDialog
          key={asked}
          verb={asked}
          interest={interest}
          outcomes={outcomes}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  verb: InterestVerb;
  interest: Interest;
  outcomes: Outcomes;
  onClose: () => void;
}

function InterestDialog({ verb, interest, outcomes, onClose }: DialogProps) {
  const words = useTexts(interestWords);
  const { id, version } = interest;
  const take = async (value: (name: string) => string) => {
    // Each endpoint reads its own of these; the form of a step has no others.
    const said = {
      ...(value('remark') && { remark: value('remark') }),
      ...(value('reason') && { reason: value('reason') }),
      ...(value('reopensAtTrl') && { reopensAtTrl: Number(value('reopensAtTrl')) }),
      ...(value('kind') && { kind: value('kind') }),
      ...(value('title') && { title: value('title') }),
      ...(verb === 'accept' && { agrees: value('agrees') === 'on' }),
    };
    await callEndpoint(endpoints[verb] as typeof returnInterest, { id, version, ...said });
  };
  return (
    <StepDialog
      asking={{
        title: words(`ask_${verb}`),
        says: <p>{words(`say_${verb}`)}</p>,
        verb: words(`step_${verb}`),
        needs: needsOf[verb] ?? [],
        take,
      }}
      onTaken={() => outcomes.onTaken(words(`done_${verb}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {verb === 'accept' && <AcceptFields interest={interest} />}
          {verb === 'decline' && <DeclineFields faults={faults} />}
          <RemarkOf verb={verb} faults={faults} />
        </>
      )}
    </StepDialog>
  );
}

function RemarkOf({ verb, faults }: { verb: InterestVerb; faults: Faults }) {
  const t = useTexts(interestTexts);
  const isReturn = verb === 'return';
  return (
    <NoteField
      name="remark"
      isNeeded={isReturn}
      says={t(isReturn ? 'remarkReturn' : 'remarkBoth')}
      faults={faults}
    />
  );
}

const LONGEST_TITLE = 200;

function AcceptFields({ interest: { opportunity } }: { interest: Interest }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        none={t('asListing')}
        options={caseKinds.map((kind) => ({ value: kind, name: names.of('kind', kind) }))}
        faults={new Set()}
      />
      <Field label={t('title')} note={t('titleNote')}>
        {(ids) => (
          <input
            className="input"
            name="title"
            defaultValue={opportunity.title}
            maxLength={LONGEST_TITLE}
            {...ids}
          />
        )}
      </Field>
      <label className="check">
        <input type="checkbox" name="agrees" />
        <span>{t('agreesOwner')}</span>
      </label>
    </>
  );
}

/** Readiness levels at which a technology that was too early can be looked at again. */
const LEVELS = [3, 4, 5, 6, 7, 8, 9] as const;

function DeclineFields({ faults }: { faults: Faults }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  return (
    <>
      <ChoiceField
        name="reason"
        label={t('reason')}
        none={t('chooseReason')}
        options={declineReasons.map((reason) => ({ value: reason, name: names.of('decline', reason) }))}
        faults={faults}
      />
      <ChoiceField
        name="reopensAtTrl"
        label={t('reopens')}
        none={t('never')}
        options={LEVELS.map((level) => ({ value: String(level), name: t('trl', { level: String(level) }) }))}
        faults={faults}
      />
    </>
  );
}
