import { closeReasons, type Cooperation, listPossibleAdvisers } from '#contracts/cases';
import { Field, Side, useEndpoint, useTexts } from '#ui';
import { usualDays } from '../../../domain/clock/due.ts';
import { useCaseNames } from '../../names/use-case-names.ts';
import { ChoiceField, NoteField } from '../../parts/fields.tsx';
import type { Faults } from '../../parts/StepDialog.tsx';
import { partTexts } from '../../parts/texts/parts.ts';
import { caseTexts } from '../texts/case.ts';
import { type CaseStep, isAdvance } from './case-step.ts';
import { codeOf, holdersOf, usualNext } from './holders.ts';

interface Props {
  step: CaseStep;
  one: Cooperation;
  faults: Faults;
}

/** What a step has to be told: to whom, how long, why, and in free words. */
export function StepFields({ step, one, faults }: Props) {
  const t = useTexts(caseTexts);
  if (step === 'agree-to-names') return null;
  if (step === 'seat-adviser') return <AdviserField one={one} faults={faults} />;
  if (step === 'close')
    return (
      <>
        <ReasonField faults={faults} />
        <NoteField name="note" faults={faults} />
      </>
    );
  const isOptional = isAdvance(step);
  return (
    <>
      <HolderField one={one} isOptional={isOptional} faults={faults} />
      <DaysField />
      <NoteField
        name="note"
        isNeeded={!isOptional}
        label={isOptional ? undefined : t('what')}
        faults={faults}
      />
    </>
  );
}

interface HolderProps {
  one: Cooperation;
  isOptional: boolean;
  faults: Faults;
}

function HolderField({ one, isOptional, faults }: HolderProps) {
  const t = useTexts(caseTexts);
  const parts = useTexts(partTexts);
  const names = useCaseNames();
  const usual = usualNext(one);
  const isChosen = (code: string) => !isOptional && usual !== undefined && codeOf(usual) === code;
  return (
    <fieldset className="case-holders">
      <legend>{t('to')}</legend>
      {isOptional && (
        <label className="check">
          <input type="radio" name="to" value="" defaultChecked />
          <span>{t('stays')}</span>
        </label>
      )}
      {holdersOf(one).map((holder) => (
        <label key={codeOf(holder)} className="check">
          <input type="radio" name="to" value={codeOf(holder)} defaultChecked={isChosen(codeOf(holder))} />
          <span className="row">
            <Side code={holder.side} /> {names.of('part', holder.part)}
            <HolderName one={one} holder={holder} />
          </span>
        </label>
      ))}
      {faults.has('to') && <p className="case-fault">{parts('needed')}</p>}
    </fieldset>
  );
}

function HolderName({ one, holder }: { one: Cooperation; holder: ReturnType<typeof holdersOf>[number] }) {
  const seat = one.seats.find(({ side }) => side === holder.side);
  const name =
    holder.part === 'adviser' ? seat?.adviser?.name : seat?.parties.map((party) => party.name).join(', ');
  return name ? <bdi className="note">{name}</bdi> : null;
}

const MOST_DAYS = 60;

function DaysField() {
  const t = useTexts(caseTexts);
  return (
    <Field label={t('days')} note={t('daysUsual', { ...usualDays })}>
      {(ids) => (
        <input
          className="input case-days"
          name="days"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_DAYS}
          {...ids}
        />
      )}
    </Field>
  );
}

function ReasonField({ faults }: { faults: Faults }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  return (
    <ChoiceField
      name="reason"
      label={t('reason')}
      none={t('chooseReason')}
      options={closeReasons.map((reason) => ({ value: reason, name: names.of('close', reason) }))}
      faults={faults}
    />
  );
}

function AdviserField({ one, faults }: { one: Cooperation; faults: Faults }) {
  const t = useTexts(caseTexts);
  const { answer } = useEndpoint(listPossibleAdvisers, {});
  const ownSide = one.parts.find((part) => part.endsWith('/adviser'))?.split('/')[0];
  const present = one.seats.find(({ side }) => side === ownSide)?.adviser?.id ?? '';
  return (
    <ChoiceField
      key={answer ? 'there' : 'awaited'}
      name="adviserId"
      label={t('adviser')}
      none={t('chooseAdviser')}
      chosen={present}
      options={(answer?.rows ?? []).map(({ id, name }) => ({ value: id, name }))}
      faults={faults}
    />
  );
}
