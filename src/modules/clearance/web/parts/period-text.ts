import type { Translate } from '#ui';
import type { PlannedProcedure } from '../../contract.ts';
import type { TextKey } from '../texts.ts';

type Period = Pick<PlannedProcedure['period'], 'basis' | 'length' | 'unit'>;

/** How long it takes in a few words: by law, in practice, or that nobody has said. */
export function periodText(t: Translate<TextKey>, { basis, length, unit }: Period): string {
  if (length === undefined || length === 0) return t(`period_${basis}`);
  const time = lengthText(t, length, unit?.id);
  return basis === 'statutory' ? t('byLaw', { time }) : t('inPractice', { time });
}

/** `45 working days`. */
export function lengthText(t: Translate<TextKey>, count: number, unit: string | undefined): string {
  const key = `length_${unit}`;
  return t.knows(key) ? t(key, { count }) : t('length_days', { count });
}

/** The estimate of a planned procedure in calendar days: fast, typical, slow. */
export const plannedDays = ({ start, end }: Pick<PlannedProcedure, 'start' | 'end'>) => ({
  typical: Math.round(end.days.typical - start.days.typical),
  low: Math.round(end.days.low - start.days.low),
  high: Math.round(end.days.high - start.days.high),
});
