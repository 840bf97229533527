import type { Day } from '#platform/calendar';
import { DayField, Field, useTexts } from '#ui';
import { life } from '../../../domain/life/life.ts';
import { reasonsOf } from '../../../domain/life/reasons.ts';
import { words } from '../texts/words.ts';
import type { Step } from './step-endpoints.ts';

/** What was left out that the step asks for. */
export interface Faults {
  readonly reason?: boolean;
  readonly remark?: boolean;
}

/** Whether a step takes a remark, and whether it needs one: why, or what is to be mended. */
export type RemarkNeed = 'none' | 'optional' | 'why' | 'mend';

export function remarkNeedOf(step: Step, openComments: number): RemarkNeed {
  if (reasonsOf[step] === undefined) return 'none';
  if (life[step].needs.includes('remark')) return 'why';
  return life[step].needs.includes('something-to-mend') && openComments === 0 ? 'mend' : 'optional';
}

/** Why, as one of the reasons that the step knows; nothing for a step without reasons. */
export function ReasonField({ step, isFaulty = false }: { step: Step; isFaulty?: boolean | undefined }) {
  const t = useTexts(words);
  const reasons = reasonsOf[step];
  if (!reasons) return null;
  const nameOf = (reason: string) => {
    const key = `reason_${step}_${reason}`;
    return t.knows(key) ? t(key) : reason;
  };
  return (
    <Field label={t('reason')} fault={isFaulty && t('hindrance_no-reason')}>
      {(ids) => (
        <select className="input" name="reason" defaultValue="" {...ids}>
          <option value="">{t('chooseReason')}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {nameOf(reason)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const LONGEST_REMARK = 2_000;

export function RemarkField({
  need,
  isFaulty = false,
}: {
  need: RemarkNeed;
  isFaulty?: boolean | undefined;
}) {
  const t = useTexts(words);
  if (need === 'none') return null;
  const isNeeded = need !== 'optional';
  const fault = t(need === 'mend' ? 'remarkToMend' : 'remarkNeeded');
  return (
    <Field label={t(isNeeded ? 'remark' : 'remarkOptional')} note={t('remarkRead')} fault={isFaulty && fault}>
      {(ids) => (
        <textarea
          className="input desk-words"
          name="remark"
          rows={4}
          maxLength={LONGEST_REMARK}
          aria-required={isNeeded}
          {...ids}
        />
      )}
    </Field>
  );
}

interface NewLastDayProps {
  day: Day;
  earliest: Day;
  latest: Day;
  choose: (day: Day) => void;
}

export function NewLastDay({ day, earliest, latest, choose }: NewLastDayProps) {
  const t = useTexts(words);
  return (
    <DayField label={t('newLastDay')} value={day} earliest={earliest} latest={latest} onChange={choose} />
  );
}
