import { sql } from 'kysely';
import type { DuplicateReason } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Candidate, DuplicateJudgement } from '../domain/duplicate.ts';
import type { NameOfParty } from '../domain/pairs-by-name.ts';
import { bearerOf } from './relations/bearer-of.ts';
import { insertRows } from './insert-rows.ts';
import { ownTables, type PartiesTables } from './tables.ts';

export { findOrganisation } from './find-organisation.ts';

export type Pair = readonly [one: string, other: string];

/** A sign that so many share says nothing about who is whom. */
const LARGEST_GROUP = 12;

/** Pairs of organisations that share an identifier, or a website that few share. */
export async function listPairsBySign(db: Database<PartiesTables>): Promise<Pair[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    with sign as (
      select 'i' || scheme || value as sign, party_id from parties.identifier join parties.organisation using (party_id)
        where scheme not in ('vat', 'fundref')
      union
      select 'w' || website_host, party_id from parties.organisation where website_host is not null
    ), told as (
      select array_agg(party_id order by party_id) as parties from sign
      group by sign having count(*) between 2 and ${LARGEST_GROUP}
    )
    select distinct one, other from told, unnest(parties) one, unnest(parties) other where one < other`.execute(
    db,
  );
  return rows.map(({ one, other }) => [one, other]);
}

/** Names of organisations that stand, but for the short ones: there are many CAS. */
export async function listWholeNames(db: Database<PartiesTables>): Promise<NameOfParty[]> {
  const rows = await db
    .selectFrom('parties.name as n')
    .innerJoin('parties.organisation as o', 'o.party_id', 'n.party_id')
    .where('n.kind', '<>', 'short')
    .select(['n.party_id', 'n.text'])
    .execute();
  return rows.map(({ party_id: partyId, text }) => ({ partyId, text }));
}

interface CandidateRow {
  id: string;
  names: Candidate['names'];
  identifiers: Candidate['identifiers'];
  website: string | null;
  place: { city: string | null; country: string; latitude: number | null; longitude: number | null } | null;
  related: string[];
}

/** What the judgement needs of these organisations, by id. */
export async function listCandidates(
  db: Database<PartiesTables>,
  ids: readonly string[],
): Promise<Map<string, Candidate>> {
  const { rows } = await sql<CandidateRow>`
    select p.id, o.website,
      coalesce((select jsonb_agg(jsonb_build_object('text', text, 'script', script, 'kind', kind))
        from parties.name where party_id = p.id), '[]') as names,
      coalesce((select jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value, 'certainty', certainty))
        from parties.identifier where party_id = p.id), '[]') as identifiers,
      (select to_jsonb(l) from parties.location l where l.party_id = p.id and l.position = 0) as place,
      array(select r.party_id::text from parties.relation t
        cross join ${bearerOf('t.target_scheme', 't.target_value')} r where t.party_id = p.id) as related
    from parties.party p join parties.organisation o on o.party_id = p.id
    where p.id = any (${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, candidateFrom(row)]));
}

const candidateFrom = ({ id, names, identifiers, website, place, related }: CandidateRow): Candidate => ({
  id,
  names,
  identifiers,
  website: website ?? undefined,
  place: place
    ? {
        country: place.country,
        ...(place.city !== null && { city: place.city }),
        ...(place.latitude !== null && { latitude: place.latitude }),
        ...(place.longitude !== null && { longitude: place.longitude }),
      }
    : undefined,
  relatedTo: related,
});

export interface JudgedPair {
  readonly pair: Pair;
  readonly verdict: Exclude<DuplicateJudgement['verdict'], 'different'>;
  readonly reasons: readonly DuplicateReason[];
}

/** Keeps the open proposals as they are judged now; what a person decided stays decided. */
export async function setOpenProposals(db: Database<PartiesTables>, judged: readonly JudgedPair[]) {
  await db.deleteFrom('parties.duplicate_proposal').where('state', '=', 'open').execute();
  const decided = await db.selectFrom('parties.duplicate_proposal').select(['one_id', 'other_id']).execute();
  const closed = new Set(decided.map(({ one_id, other_id }) => `${one_id} ${other_id}`));
  const open = judged.filter(({ pair: [one, other] }) => !closed.has(`${one} ${other}`));
  await insertRows(
    db,
    'parties.duplicate_proposal',
    open.map(({ pair: [one_id, other_id], verdict, reasons }) => ({
      one_id,
      other_id,
      verdict,
      reasons: [...reasons],
    })),
  );
  return open;
}

export interface Proposal {
  readonly id: string;
  readonly verdict: 'likely' | 'possible';
  readonly reasons: readonly DuplicateReason[];
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
}

/** Open proposals, likely ones first. */
export async function listOpenProposals<Tables>(
  handle: Database<Tables>,
  limit: number,
): Promise<Proposal[]> {
  const rows = await ownTables(handle)
    .selectFrom('parties.duplicate_proposal as d')
    .innerJoin('parties.party as a', 'a.id', 'd.one_id')
    .innerJoin('parties.party as b', 'b.id', 'd.other_id')
    .where('d.state', '=', 'open')
    .select([
      'd.id',
      'd.verdict',
      'd.reasons',
      'd.one_id',
      'a.display_name as one_name',
      'd.other_id',
      'b.display_name as other_name',
    ])
    .orderBy('d.verdict')
    .orderBy('a.sort_key')
    .orderBy('d.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, verdict, reasons, ...row }) => ({
    id,
    verdict,
    reasons,
    one: { id: row.one_id, name: row.one_name },
    other: { id: row.other_id, name: row.other_name },
  }));
}

/** Writes down what a person decided about a pair; false when nobody had proposed it. */
export async function markDecided(
  db: Database<PartiesTables>,
  [one, other]: Pair,
  decision: { readonly state: 'merged' | 'dismissed'; readonly by: string },
): Promise<boolean> {
  const [first, second] = one < other ? [one, other] : [other, one];
  const result = await db
    .updateTable('parties.duplicate_proposal')
    .set({ state: decision.state, decided_by: decision.by, decided_at: new Date() })
    .where('one_id', '=', first)
    .where('other_id', '=', second)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The host of an organisation's website, without `www.`; absent where no source names one. */
export async function websiteHostOf<Tables>(db: Database<Tables>, id: string): Promise<string | undefined> {
  const row = await ownTables(db)
    .selectFrom('parties.organisation')
    .where('party_id', '=', id)
    .select('website_host')
    .executeTakeFirst();
  return row?.website_host ?? undefined;
}
