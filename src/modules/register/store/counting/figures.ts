import { type RawBuilder, sql } from 'kysely';
import { type Figures, type PartyRole, type RecordKind, UNSTATED } from '#contracts/register';
import { type DividedCountry, regionNamed, regionOfPlace } from '../../domain/region-of-place.ts';
import { amountKey, both, conditions, givenBy, regionBy } from '../record-conditions.ts';
import type { Db } from '../tables.ts';

type Counted = { value: string; number: number };
type Names = Figures['parties'][number]['names'];

/** Shown of those named most often; the table for spreadsheets has more. */
const MOST = 5_000;

/** As the list of records counts with `invented=no`. */
const counting = (kind: readonly RecordKind[]) => both(conditions({ kind, field: [], invented: 'no' }));

async function countedBy(
  db: Db,
  kind: readonly RecordKind[],
  values: RawBuilder<unknown>,
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select value, count(*)::int as number
    from (select ${values} as value from register.record where ${counting(kind)}) counted
    group by value order by number desc, value`.execute(db);
  return rows;
}

const ofKind = (db: Db, kind: readonly RecordKind[]) => countedBy(db, kind, sql`kind`);
const ofField = (db: Db, kind: readonly RecordKind[]) =>
  countedBy(db, kind, sql`unnest(case when fields = '{}' then array[${UNSTATED}] else fields end)`);
const ofGiving = (db: Db, kind: readonly RecordKind[]) => countedBy(db, kind, givenBy);

async function ofYear(db: Db, kind: readonly RecordKind[]) {
  const { rows } = await sql<{ year: number | null; number: number }>`
    select extract(year from began_on)::int as year, count(*)::int as number from register.record
    where ${counting(kind)} group by 1 order by 1`.execute(db);
  const dated = new Map(rows.flatMap(({ year, number }) => (year === null ? [] : [[year, number] as const])));
  const [first, last] = [Math.min(...dated.keys()), Math.max(...dated.keys())];
  const length = dated.size === 0 ? 0 : last - first + 1;
  return {
    years: Array.from({ length }, (_, place) => ({
      year: first + place,
      number: dated.get(first + place) ?? 0,
    })),
    undated: rows.find(({ year }) => year === null)?.number ?? 0,
  };
}

async function ofParty(db: Db, kind: readonly RecordKind[]): Promise<Figures['parties']> {
  const { rows } = await sql<Counted & { said: { name: Names; side?: string; partyId?: string } }>`
    select most.value, most.number, said.value as said
    from (select value, count(*)::int as number, max(id::text)::uuid as id
      from (select id, unnest(parties) as value from register.record where ${counting(kind)}) named
      group by value order by number desc, value limit ${MOST}) most
    join register.record r on r.id = most.id
    cross join lateral (select c -> 'value' as value from jsonb_array_elements(r.content -> 'claims') c
      where c -> 'value' ->> 'is' = 'party' and register.party_key(c -> 'value') = most.value limit 1) said
    order by most.number desc, most.value`.execute(db);
  return rows.map(({ value, number, said: { name: names, side, partyId } }) => ({
    value,
    number,
    names,
    ...(side !== undefined && { side }),
    ...(partyId !== undefined && { partyId }),
  }));
}

async function ofPlace(db: Db, kind: readonly RecordKind[]): Promise<Figures['places']> {
  const { rows } = await sql<
    Counted & { said: { name: Names; country?: string; latitude?: number; longitude?: number } }
  >`select place as value, count(*)::int as number,
      (array_agg(register.place_in(content) order by (register.place_in(content) ? 'latitude') desc, id))[1] as said
    from register.record where ${counting(kind)} and place is not null
    group by place order by number desc, value limit ${MOST}`.execute(db);
  return rows.map(({ value, number, said: { name: names, country, latitude, longitude } }) => ({
    value,
    number,
    names,
    ...(country !== undefined && { country }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  }));
}

async function ofRegion(
  db: Db,
  kind: readonly RecordKind[],
  divided: readonly DividedCountry[],
): Promise<Pick<Figures, 'regions' | 'withoutRegion'>> {
  const rows = await countedBy(db, kind, regionBy(regionOfPlace(divided)));
  return {
    regions: rows
      .filter(({ value }) => value !== UNSTATED)
      .map((row) => ({ ...row, ...regionNamed(divided, row.value) })),
    withoutRegion: rows.find(({ value }) => value === UNSTATED)?.number ?? 0,
  };
}

async function ofRole(db: Db, kind: readonly RecordKind[]): Promise<Figures['roles']> {
  const rows = await countedBy(db, kind, sql`unnest(roles)`);
  return rows.map(({ value, number }) => {
    const cut = value.lastIndexOf('-');
    return { value, number, role: value.slice(0, cut) as PartyRole, side: value.slice(cut + 1) };
  });
}

async function ofMoney(db: Db, kind: readonly RecordKind[]): Promise<Figures['money']> {
  const { rows } = await sql<
    Counted & {
      currency: string;
      side: string | null;
      sector: 'public' | 'private' | null;
      amount: string;
      statements: number;
    }
  >`select ${amountKey} as value, a.currency, a.side, a.sector, sum(a.amount)::text as amount,
      count(*)::int as statements, count(distinct a.record_id)::int as number
    from register.amount a join register.record on record.id = a.record_id where ${counting(kind)}
    group by a.currency, a.side, a.sector order by a.currency, a.side nulls last, a.sector nulls last`.execute(
    db,
  );
  return rows.map(({ currency, amount, side, sector, ...row }) => ({
    ...row,
    money: { amount, currency },
    ...(side !== null && { side }),
    ...(sector !== null && { sector }),
  }));
}

/** Everything that is counted of real records, as the list of records counts it. */
export async function countFigures(
  db: Db,
  kind: readonly RecordKind[],
  { divided }: { readonly divided: readonly DividedCountry[] },
): Promise<Figures> {
  const kinds = await ofKind(db, kind);
  const fields = await ofField(db, kind);
  const parties = await ofParty(db, kind);
  const places = await ofPlace(db, kind);
  const total = kinds.reduce((sum, { number }) => sum + number, 0);
  return {
    total,
    kinds,
    fields: fields.filter(({ value }) => value !== UNSTATED),
    withoutField: fields.find(({ value }) => value === UNSTATED)?.number ?? 0,
    ...(await ofYear(db, kind)),
    parties,
    partiesInAll: parties.length,
    places,
    withoutPlace: total - places.reduce((sum, { number }) => sum + number, 0),
    ...(await ofRegion(db, kind, divided)),
    roles: await ofRole(db, kind),
    giving: await ofGiving(db, kind),
    money: await ofMoney(db, kind),
  };
}

/** When anything of the register changed last. */
export async function lastChange(db: Db): Promise<Date> {
  const { rows } = await sql<{ at: Date | null }>`select max(changed_at) as at from register.record`.execute(
    db,
  );
  return rows[0]?.at ?? new Date(0);
}
