import { type RecordKind, recordKinds } from '../../../contract.ts';

export interface KindInYear {
  readonly year: number;
  readonly kind: RecordKind;
  readonly number: number;
}

export interface YearOf {
  readonly year: number;
  readonly total: number;
  readonly kinds: readonly KindInYear[];
}

/** Where the agreements begin. */
const SINCE = 1979;

/** Years that have records, the last first, each with its kinds in the order of the register. */
export function yearsOf(byYear: readonly KindInYear[]): YearOf[] {
  return [...Map.groupBy(byYear, ({ year }) => year)]
    .map(([year, kinds]) => ({
      year,
      total: kinds.reduce((sum, { number }) => sum + number, 0),
      kinds: kinds.toSorted((one, other) => recordKinds.indexOf(one.kind) - recordKinds.indexOf(other.kind)),
    }))
    .toSorted((one, other) => other.year - one.year);
}

/** The lines of the picture: kinds that have a dated record. */
export const lanesOf = (byYear: readonly KindInYear[]): RecordKind[] =>
  recordKinds.filter((kind) => byYear.some((one) => one.kind === kind));

/** From 1979, or earlier where something did begin earlier, until the last year of a record. */
export function stretchOf(byYear: readonly KindInYear[]): { first: number; last: number } {
  const years = byYear.map(({ year }) => year);
  return { first: Math.min(SINCE, ...years), last: Math.max(SINCE + 1, ...years) };
}
