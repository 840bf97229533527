import { type RawBuilder, sql } from 'kysely';
import type { HappeningKind } from '#contracts/cases';
import { knownPeopleAmong, peopleById } from '#modules/access';
import type { Db } from '../tables.ts';
import { caseHappenings } from './case-happenings.ts';

/**
 * What another module tells of a case, as selects of which each gives, in this order: at (timestamptz; rows without are left out),
 * kind and ref (one row for each pair), by, person (an account), compartment, facts (jsonb). They are read with the rights of whoever
 * asks, so that policies decide which rows there are.
 */
export type Happenings = (caseId: string) => readonly RawBuilder<unknown>[];

export interface HeldHappening {
  /** To the microsecond: two rows of one moment are kept apart by their keys, and no page loses one. */
  readonly moment: string;
  readonly key: string;
  readonly kind: HappeningKind;
  readonly by: string | null;
  readonly person: string | null;
  readonly compartment: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly caseId: string;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly told: readonly Happenings[];
}

/** A page of what happened, the latest first, with the people in it whom the caller may know: in one question. */
export async function readHappenings(db: Db, { caseId, limit, after, told }: Asked) {
  const most = sql.lit(limit + 1);
  const earlier = after === undefined ? sql`true` : isBefore(after);
  const selects = [caseHappenings, ...told].flatMap((of) => of(caseId));
  const latest = selects.map(
    (
      rows,
    ) => sql`(select *, ${key} as key from (${rows}) as one (at, kind, ref, by, person, compartment, facts)
      where at is not null and ${earlier} order by at desc, ${key} desc limit ${most})`,
  );
  const { rows: found } = await sql<HeldHappening & { people: Parameters<typeof peopleById>[0] }>`
    with page as materialized (
      select * from (${sql.join(latest, sql` union all `)}) as happened order by at desc, key desc limit ${most})
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment, key, kind, by, person, compartment,
      jsonb_strip_nulls(facts) as facts,
      ${knownPeopleAmong(sql`(select array_agg(distinct person) from page)`)} as people
    from page order by at desc, key desc`.execute(db);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    people: peopleById(last?.people ?? null),
    ...(last && found.length > limit && { next: `${last.moment},${last.key}` }),
  };
}

const key = sql`(kind || '/' || ref) collate "C"`;

function isBefore(after: string): RawBuilder<unknown> {
  const comma = after.indexOf(',');
  return sql`(at, ${key}) < (${after.slice(0, comma)}::timestamptz, ${after.slice(comma + 1)})`;
}
