import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { checkRor } from '#platform/check-characters';
import { readCorridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { PartiesDeps } from './actions/deps.ts';
import { partiesInvariants } from './store/invariants.ts';
import type { PartiesTables } from './store/tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

/** The real corridor and a fixed day, on the database of a test. */
export const depsFor = (db: Database<PartiesTables>, day = '2026-11-26'): PartiesDeps => ({
  db,
  corridor,
  today: () => day,
});

/** Real organisations that are not part of the project; absent on most machines. */
export const realOrganisations = path.join(root, '../shared/data/organisations/ror-be-cn.jsonl.gz');

/** A sound ROR id for a number. */
export function rorIdOf(number: number): string {
  const seven = `0${number.toString().padStart(6, '0')}`;
  return seven + checkRor(seven);
}

/** A record of the register as small as it may be; parent and child by number. */
export function rorLine(
  number: number,
  { name, parent, child }: { name: string; parent?: number; child?: number },
) {
  const relation = (type: 'parent' | 'child', of: number | undefined) =>
    of === undefined ? [] : [{ type, label: `No ${rorIdOf(of)}`, id: `https://ror.org/${rorIdOf(of)}` }];
  return {
    id: `https://ror.org/${rorIdOf(number)}`,
    status: 'active',
    types: ['facility'],
    names: [{ value: name, lang: 'nl', types: ['ror_display', 'label'] }],
    locations: [{ name: 'Gent', country_code: 'BE', lat: 51.05, lng: 3.72 }],
    relationships: [...relation('parent', parent), ...relation('child', child)],
  };
}

/** The party that a source speaks of under a key. */
export async function idOfSource(db: Database<PartiesTables>, source: string, key: string): Promise<string> {
  const row = await db
    .selectFrom('parties.source_record')
    .select('party_id')
    .where('source', '=', source)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return row.party_id;
}

/** Names of this module's invariants that do not hold. */
export async function brokenInvariants(db: Database<PartiesTables>): Promise<string[]> {
  const findings = await Promise.all(
    partiesInvariants.map(async ({ name, find }) => ({
      name,
      broken: await find(db as unknown as Database<unknown>),
    })),
  );
  return findings
    .filter(({ broken }) => broken.length > 0)
    .map(({ name, broken }) => `${name}: ${broken[0]?.says}`);
}

/** A handle that counts the statements it sends. */
export function counting(db: Database<PartiesTables>): { db: Database<PartiesTables>; count(): number } {
  let statements = 0;
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      statements++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { db: counted, count: () => statements };
}

/** Somebody who can sign in, made directly: this module knows no actions of accounts. */
export async function makeAccount(
  owner: Kysely<unknown>,
  given: { side?: string; role?: string; memberOf?: string; person?: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side, person_id)
    values (gen_random_uuid() || '@entries.example', 'Somebody', ${given.side ?? null}, ${given.person ?? null})
    returning id`.execute(owner);
  const { id } = rows[0]!;
  if (given.role)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${given.role})`.execute(owner);
  if (given.memberOf)
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${id}, ${given.memberOf}, 'confirmed', now(), 'verified-domain')`.execute(owner);
  return id;
}
