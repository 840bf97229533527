import type { EntryToRecord, PromiseToRecord } from '#contracts/ledger';
import type { Day } from '#platform/calendar';

export type RecordFault =
  | { readonly is: 'unknown-side'; readonly side: string }
  | { readonly is: 'same-side' }
  | { readonly is: 'ends-before-it-begins' }
  | { readonly is: 'not-over-yet'; readonly today: Day }
  | { readonly is: 'money-without-amount' };

interface Known {
  readonly sides: readonly string[];
  readonly today: Day;
}

/** Everything that is wrong with an entry; none: it may be recorded. */
export function judgeEntry(entry: EntryToRecord, { sides, today }: Known): RecordFault[] {
  const { givingSide, receivingSide, from, until, kind, value } = entry;
  const faults = unknownSides([givingSide, receivingSide], sides);
  if (givingSide !== undefined && givingSide === receivingSide) faults.push({ is: 'same-side' });
  if (until < from) faults.push({ is: 'ends-before-it-begins' });
  if (until > today) faults.push({ is: 'not-over-yet', today });
  if (kind === 'money' && value === undefined) faults.push({ is: 'money-without-amount' });
  return faults;
}

/** The same for a promise, which may well lie ahead. */
export function judgeRecordedPromise(
  { towardsSide, from, until }: PromiseToRecord,
  { sides }: Known,
): RecordFault[] {
  const faults = unknownSides([towardsSide], sides);
  if (until <= from) faults.push({ is: 'ends-before-it-begins' });
  return faults;
}

const unknownSides = (given: readonly (string | undefined)[], sides: readonly string[]): RecordFault[] =>
  given.flatMap((side) =>
    side === undefined || sides.includes(side) ? [] : [{ is: 'unknown-side' as const, side }],
  );
