import type { DueGroup } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { type Bounds, groupOf } from '../clock/bounds.ts';

/** What the letter of a morning says, each part the most pressing first. */
export interface MorningLetter<Owed, Waiting, News> {
  /** Of the reader's own turns. */
  readonly turns: readonly (Owed & { readonly group: DueGroup })[];
  /** Late, or due by the end of the week. */
  readonly due: readonly (Owed & { readonly group: DueGroup })[];
  /** All cases in which the other side owes the next move, and of them those that are late there. */
  readonly waiting: { readonly count: number; readonly late: readonly Waiting[] };
  readonly news: readonly News[];
}

interface Gathered<Owed, Waiting, News> {
  readonly owed: readonly Owed[];
  readonly waiting: readonly Waiting[];
  readonly news: readonly News[];
}

/** Puts a morning together from what was found; nothing when there is nothing to do, nothing new and nothing late. */
export function composeMorning<
  Owed extends { readonly kind: string; readonly side: string; readonly day: Day },
  Waiting extends { readonly side: string; readonly day?: Day },
  News,
>(
  { owed, waiting, news }: Gathered<Owed, Waiting, News>,
  boundsFor: (side: string) => Bounds,
): MorningLetter<Owed, Waiting, News> | undefined {
  const placed = owed.map((one) => ({ ...one, group: groupOf(boundsFor(one.side), one.day) }));
  const letter = {
    turns: placed.filter(({ kind }) => kind === 'ball'),
    due: placed.filter(({ kind, group }) => kind !== 'ball' && group !== 'later'),
    waiting: {
      count: waiting.length,
      late: waiting.filter(({ side, day }) => groupOf(boundsFor(side), day) === 'overdue'),
    },
    news,
  };
  const isEmpty =
    letter.turns.length + letter.due.length + letter.waiting.late.length + letter.news.length === 0;
  return isEmpty ? undefined : letter;
}
