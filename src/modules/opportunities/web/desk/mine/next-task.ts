import type { DeskRow } from '#contracts/opportunities';
import { addDays, type Day } from '#platform/calendar';
import { RENEWABLE_DAYS } from '../../../domain/life/life.ts';

export type Task =
  | { readonly is: 'finish' | 'mend' | 'answer' | 'translate' | 'renew' | 'resume' }
  | { readonly is: 'renew-ended'; readonly until: Day }
  /** Others have the turn, or nobody. */
  | { readonly is: 'wait' | 'none' };

type Judge = (row: DeskRow, today: Day | undefined) => Task;

const whileRead: Judge = ({ openComments }) => ({ is: openComments > 0 ? 'answer' : 'wait' });

const judges: Partial<Record<DeskRow['state'], Judge>> = {
  draft: ({ openComments }) => ({ is: openComments > 0 ? 'mend' : 'finish' }),
  'internal-review': whileRead,
  'external-review': whileRead,
  published: ({ stale }) => ({ is: stale.length > 0 ? 'translate' : 'none' }),
  paused: () => ({ is: 'resume' }),
  expiring: () => ({ is: 'renew' }),
  expired: ({ validUntil }, today) => {
    if (validUntil === undefined || today === undefined) return { is: 'none' };
    const until = addDays(validUntil, RENEWABLE_DAYS);
    return until < today ? { is: 'none' } : { is: 'renew-ended', until };
  },
};

/** What whoever writes a listing does next. */
export const nextTask: Judge = (row, today) => judges[row.state]?.(row, today) ?? { is: 'none' };

export type Group = 'yourTurn' | 'reading' | 'open' | 'over';
export const groups: readonly Group[] = ['yourTurn', 'reading', 'open', 'over'];

/** Under which heading of the desk a listing stands. A listing that has ended waits for nobody. */
export function groupOf(row: DeskRow, today: Day | undefined): Group {
  const { is } = nextTask(row, today);
  if (is === 'wait') return 'reading';
  if (is !== 'none' && is !== 'renew-ended') return 'yourTurn';
  return row.state === 'published' ? 'open' : 'over';
}
