import { type FormEvent, useRef, useState } from 'react';
import { addDays, type Day } from '#platform/calendar';
import { Button, Dialog, useAct, useLeave, useTexts, useToday } from '#ui';
import { reasonsOf } from '../../../domain/life/reasons.ts';
import { LONGEST_VALIDITY_DAYS } from '../../../domain/review/judge-opportunity.ts';
import { words } from '../texts/words.ts';
import { isOvertaken } from './overtaken.ts';
import { type Faults, NewLastDay, ReasonField, RemarkField, remarkNeedOf } from './step-fields.tsx';
import { type Said, type Step, type Stepping, takeStep } from './step-endpoints.ts';
import { StepRefused } from './StepRefused.tsx';

interface Props {
  step: Step;
  listing: Stepping;
  onTaken: () => void;
  onOvertaken: () => void;
  onClose: () => void;
}

/** Asks before a step is taken: what will follow, why, and in the caller's own words. */
export function StepDialog({ onClose, ...asked }: Props) {
  const t = useTexts(words);
  const { step } = asked;
  return (
    <Dialog title={t(`ask_${step}`)} says={<p>{t(`say_${step}`)}</p>} onClose={onClose}>
      <StepForm {...asked} />
    </Dialog>
  );
}

/** So long a renewed listing stands, unless another day is chosen. */
const RENEWED_FOR_DAYS = 180;

function StepForm({ step, listing, onTaken, onOvertaken }: Omit<Props, 'onClose'>) {
  const t = useTexts(words);
  const leave = useLeave();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const lastDay = useNewLastDay(listing.validUntil);
  const need = remarkNeedOf(step, listing.openComments);
  const take = async (said: Said) => {
    try {
      await takeStep(step, listing, said);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      return leave(onOvertaken);
    }
    leave(onTaken);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = saidIn(new FormData(event.currentTarget));
    const found = {
      reason: reasonsOf[step] !== undefined && !said.reason,
      remark: (need === 'why' || need === 'mend') && !said.remark,
    };
    setFaults(found);
    const first = found.reason ? 'reason' : found.remark ? 'remark' : undefined;
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    act.run(() => take({ ...said, ...(step === 'renew' && { validUntil: lastDay.day }) }));
  };
  return (
    <form ref={form} className="stack-s" noValidate onSubmit={send}>
      {step === 'renew' && <NewLastDay {...lastDay} />}
      <ReasonField step={step} isFaulty={faults.reason} />
      <RemarkField need={need} isFaulty={faults.remark} />
      <StepRefused error={act.error} />
      <div className="row">
        <Button type="submit" look="main" disabled={act.isBusy}>
          {act.isBusy ? t('underWay') : t(`step_${step}`)}
        </Button>
        <Button onClick={() => leave()}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

const saidIn = (given: FormData): Said => {
  const value = (name: string) => {
    const one = given.get(name);
    return typeof one === 'string' ? one.trim() : '';
  };
  return {
    ...(value('reason') && { reason: value('reason') }),
    ...(value('remark') && { remark: value('remark') }),
  };
};

/** Later than the present last day, and not later than a listing may stand. */
function useNewLastDay(validUntil: Day | undefined) {
  const today = useToday() ?? validUntil ?? '2000-01-01';
  const from = validUntil !== undefined && validUntil > today ? validUntil : today;
  const latest = addDays(today, LONGEST_VALIDITY_DAYS);
  const proposed = addDays(from, RENEWED_FOR_DAYS);
  const [chosen, choose] = useState<Day>();
  return {
    day: chosen ?? (proposed < latest ? proposed : latest),
    earliest: addDays(from, 1),
    latest,
    choose,
  };
}
