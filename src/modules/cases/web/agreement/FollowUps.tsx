import { useState } from 'react';
import { type Agreement, moveFollowUp, setFollowUp } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { Button, callEndpoint, useFormats, useTexts } from '#ui';
import { type Faults, StepDialog } from '../parts/StepDialog.tsx';
import { useMoments } from '../parts/use-moments.ts';
import { PlainField } from '../tasks/PlainField.tsx';
import type { OfCase } from './AgreementDialog.tsx';
import { agreementTexts } from './texts/agreement.ts';

interface Props extends OfCase {
  one: Agreement;
}

/** What is asked about a day of follow-up. */
type Asked =
  { readonly verb: 'set' } | { readonly verb: 'move' | 'finish'; readonly dueOn: Day; readonly note: string };

/** Days on which the advisers look again at a validated agreement: set, moved, done. */
export function FollowUps({ one, ...of }: Props) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const moments = useMoments();
  const [asked, setAsked] = useState<Asked>();
  const maySet = one.may.includes('set-follow-up');
  if (one.state !== 'validated' || (!maySet && one.followUps.length === 0)) return null;
  return (
    <section className="stack-s">
      <h4>{t('followUps')}</h4>
      {one.followUps.length > 0 && (
        <ul className="case-plan-steps">
          {one.followUps.map(({ dueOn, note, doneAt }) => (
            <li key={dueOn} className="stack-s">
              <p className="row">
                <b className="num">{formats.day(dueOn)}</b>
                {doneAt !== undefined && (
                  <span className="note">{t('followUpDone', { day: moments.day(doneAt) })}</span>
                )}
              </p>
              {note !== '' && (
                <p className="case-text" dir="auto">
                  {note}
                </p>
              )}
              {maySet && doneAt === undefined && (
                <p className="row no-print">
                  {(['finish', 'move'] as const).map((verb) => (
                    <Button
                      key={verb}
                      look="quiet"
                      aria-haspopup="dialog"
                      onClick={() => setAsked({ verb, dueOn, note })}
                    >
                      {t(`verb_${verb}`)}
                      <span className="sr"> {formats.day(dueOn)}</span>
                    </Button>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {maySet && (
        <p className="no-print">
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked({ verb: 'set' })}>
            {t('verb_set')}
          </Button>
        </p>
      )}
      {asked && <FollowUpDialog asked={asked} one={one} {...of} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

interface DialogProps extends Props {
  asked: Asked;
  onClose: () => void;
}

function FollowUpDialog({ asked, one, caseId, outcomes, onClose }: DialogProps) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const which = { id: caseId, agreementId: one.id };
  const day = 'dueOn' in asked ? formats.day(asked.dueOn) : '';
  const take = async (value: (name: string) => string) => {
    if (asked.verb === 'set')
      await callEndpoint(setFollowUp, { ...which, dueOn: value('day'), note: value('note') });
    else if (asked.verb === 'move')
      await callEndpoint(moveFollowUp, { ...which, dueOn: asked.dueOn, to: value('day') });
    else await callEndpoint(setFollowUp, { ...which, dueOn: asked.dueOn, note: value('note'), isDone: true });
  };
  return (
    <StepDialog
      asking={{
        title: asked.verb === 'set' ? t('verb_set') : t(asked.verb, { day }),
        says: <p>{t(`say_${asked.verb}`)}</p>,
        verb: t(`verb_${asked.verb}`),
        needs: asked.verb === 'finish' ? [] : ['day'],
        take,
      }}
      onTaken={() => outcomes.onTaken(t(`done_${asked.verb}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => <FollowUpFields asked={asked} faults={faults} />}
    </StepDialog>
  );
}

function FollowUpFields({ asked, faults }: { asked: Asked; faults: Faults }) {
  const t = useTexts(agreementTexts);
  return (
    <>
      {asked.verb !== 'finish' && (
        <PlainField
          name="day"
          label={t('followUpOn')}
          type="date"
          value={asked.verb === 'move' ? asked.dueOn : undefined}
          faults={faults}
        />
      )}
      {asked.verb !== 'move' && (
        <PlainField
          name="note"
          label={t('followUpNote')}
          type="lines"
          most={2_000}
          value={asked.verb === 'finish' ? asked.note : undefined}
          faults={faults}
        />
      )}
    </>
  );
}
