import type { Property, RecordContent, RecordKind, RecordLine } from '#contracts/register';
import { beginOf, claimsOf, disputed, endOf, valuesOf } from '../claims.ts';
import { knownSpan } from '../dates/edtf.ts';

export interface Told {
  readonly line: RecordLine;
  readonly content: RecordContent;
}

/** Amounts of one side, currency and purse, added up exactly; currencies are never mixed. */
export interface Sum {
  readonly side: string | undefined;
  readonly currency: string;
  readonly sector: 'public' | 'private' | undefined;
  readonly amount: string;
  readonly records: number;
}

/** A property of which sources say different things. */
export interface Disagreement extends Told {
  readonly property: Property;
}

export interface YearInRecords {
  readonly begun: ReadonlyMap<RecordKind, readonly Told[]>;
  /** Began earlier and ended in the year. */
  readonly ended: readonly Told[];
  readonly sums: readonly Sum[];
  /** Of what began: how often knowledge, money or people come from one side, from both, or nobody says. */
  readonly giving: ReadonlyMap<string, number>;
  readonly disagreements: readonly Disagreement[];
}

const yearOf = (day: string | undefined) => (day === undefined ? undefined : Number(day.slice(0, 4)));

/** Sorts the records of a year into what a report says of it. Totals that somebody stated are no events of a year. */
export function yearInRecords(all: readonly Told[], year: number): YearInRecords {
  const records = all.filter(({ line }) => line.kind !== 'statement');
  const begins = ({ content }: Told) => yearOf(knownSpan(beginOf(content))?.from) === year;
  const ends = ({ content }: Told) => yearOf(knownSpan(endOf(content))?.until) === year;
  const begun = records.filter(begins);
  return {
    begun: Map.groupBy(begun, ({ line }) => line.kind),
    ended: records.filter((one) => !begins(one) && ends(one)),
    sums: sumsOf(begun),
    giving: countsBy(begun.map(({ content }) => givingOf(content))),
    disagreements: records
      .filter((one) => begins(one) || ends(one))
      .flatMap((one) => disputed(one.content).map((property) => ({ ...one, property }))),
  };
}

const givingOf = ({ giving }: RecordContent) =>
  giving.length === 0 ? 'unstated' : giving.length > 1 ? 'both' : giving[0]!;

function countsBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sumsOf(records: readonly Told[]): Sum[] {
  const stated = records.flatMap(({ line, content }) =>
    valuesOf(content, 'money', 'money').map((value) => ({ ...value, reference: line.reference })),
  );
  const groups = Map.groupBy(stated, ({ side, sector, money }) =>
    JSON.stringify([side ?? '', money.currency, sector ?? '']),
  );
  return [...groups.values()]
    .map((group) => ({
      side: group[0]!.side,
      currency: group[0]!.money.currency,
      sector: group[0]!.sector,
      amount: written(group.reduce((sum, { money }) => sum + cents(money.amount), 0n)),
      records: new Set(group.map(({ reference }) => reference)).size,
    }))
    .toSorted(
      (one, other) =>
        (one.side ?? '~').localeCompare(other.side ?? '~') || one.currency.localeCompare(other.currency),
    );
}

function cents(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
}

const written = (sum: bigint) => {
  const digits = sum.toString().padStart(3, '0');
  const part = digits.slice(-2);
  return part === '00' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${part}`;
};

/** The other statements beside the chosen one. */
export const othersOf = (content: RecordContent, property: Property) =>
  claimsOf(content, property).filter(({ isChosen }) => !isChosen);
