import { type RawBuilder, sql } from 'kysely';
import type { Flow, FlowKind } from '#contracts/ledger';
import type { Day } from '#platform/calendar';
import type { Db } from './tables.ts';

/** Everything that counts, one row for each entry and each case or agreement. Licences among the agreements count as such. */
export const flows: RawBuilder<unknown> = sql`(
  select id, kind, giving_side, receiving_side, programme, number, amount, currency, from_day, until_day, confidence, is_invented
    from ledger.entry where withdrawn_at is null
  union all
  select null, case when what = 'case' then 'case' when agreement_kind = 'licence' then 'licence' else 'agreement' end,
    case when not is_mutual then giving_side end, case when not is_mutual then receiving_side end, null, 1, amount, currency,
    month, (month + interval '1 month - 1 day')::date, 'documented', is_invented
    from cases.published_flow)`;

interface Row {
  kind: FlowKind;
  giving_side: string | null;
  receiving_side: string | null;
  year: number;
  currency: string | null;
  number: number;
  amount: string | null;
  records: number;
  documented: number;
  stated: number;
  estimated: number;
  is_invented: boolean;
}

/** What went which way by kind and year; an amount stands in the year in which its time ended, and in its own currency. */
export async function readFlows(db: Db): Promise<Flow[]> {
  const { rows } = await sql<Row>`
    select kind, giving_side, receiving_side, extract(year from until_day)::int as year, currency, sum(number)::int as number,
      sum(amount)::text as amount, count(*)::int as records,
      (count(*) filter (where confidence = 'documented'))::int as documented,
      (count(*) filter (where confidence = 'stated'))::int as stated,
      (count(*) filter (where confidence = 'estimated'))::int as estimated, is_invented
    from ${flows} flow
    group by 1, 2, 3, 4, 5, is_invented order by is_invented, year, kind, receiving_side nulls last, giving_side nulls last, currency nulls first`.execute(
    db,
  );
  return rows.map((row) => ({
    kind: row.kind,
    year: row.year,
    number: row.number,
    records: row.records,
    confidence: { documented: row.documented, stated: row.stated, estimated: row.estimated },
    isInvented: row.is_invented,
    ...(row.giving_side !== null && { givingSide: row.giving_side }),
    ...(row.receiving_side !== null && { receivingSide: row.receiving_side }),
    ...(row.amount !== null && { value: { amount: row.amount, currency: row.currency! } }),
  }));
}

/** What is counted of cases by month, for a table of all. */
export async function countedFlows(db: Db) {
  const { rows } = await sql<
    Pick<
      Row,
      'kind' | 'giving_side' | 'receiving_side' | 'currency' | 'number' | 'amount' | 'is_invented'
    > & {
      from_day: Day;
      until_day: Day;
    }
  >`
    select kind, giving_side, receiving_side, from_day, until_day, currency, sum(number)::int as number, sum(amount)::text as amount, is_invented
    from ${flows} flow where id is null
    group by 1, 2, 3, 4, 5, 6, is_invented order by from_day, kind, receiving_side nulls last, currency nulls first`.execute(
    db,
  );
  return rows;
}
