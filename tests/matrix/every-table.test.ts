import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { judgePermission } from '#platform/permissions';
import { testDatabase } from '#testing/database';
import { readableStates } from '../../src/modules/opportunities/domain/life/life.ts';
import {
  type OpportunityAction,
  permissions,
} from '../../src/modules/opportunities/domain/permissions/permissions.ts';
import { partiesPermissions } from '../../src/modules/parties/domain/permissions/permissions.ts';
import { makePeople, makeProposals } from './entries.ts';
import { lives, type Listing, makeListing } from './listings.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';

/** Tables that follow a listing, with who reads a row of it by the policy table. */
const TABLES = {
  opportunity: 'anything',
  text: 'anything',
  step: 'the desk',
  writer: 'the desk',
  owner: 'the own side',
  comment: 'the own side',
} as const;

const WRITING: readonly OpportunityAction[] = [
  'change',
  'submit',
  'recall',
  'approve',
  'return',
  'refuse',
  'publish',
  'pause',
  'resume',
  'revise',
  'renew',
  'withdraw',
  'fulfil',
];

/** Takes a statement back that was only tried. */
class Rollback extends Error {
  readonly changed: number;

  constructor(changed: number) {
    super('undone');
    this.changed = changed;
  }
}

const may = (action: OpportunityAction, { caller }: Persona, { concerned }: Listing): boolean =>
  judgePermission(permissions[action], caller, concerned).is === 'permitted';

function isToBeSeen(table: keyof typeof TABLES, persona: Persona, listing: Listing): boolean {
  const [own, reviewing] = [may('read', persona, listing), may('read-unnamed', persona, listing)];
  const seen = TABLES[table];
  if (seen === 'the own side') return own;
  if (seen === 'the desk') return own || reviewing;
  return own || reviewing || readableStates.includes(listing.state);
}

describe('row-level security, asked directly by everybody in every state', async () => {
  const database = await testDatabase<unknown>();
  const { owner, requests } = database;
  const people = await arrangePeople(database);
  const listings: Listing[] = [];
  for (const life of lives) listings.push(await makeListing(owner, people, life));
  const as = <Result>(
    persona: Persona,
    work: (db: Parameters<Parameters<typeof requests.inRequest>[1]>[0]['db']) => Promise<Result>,
  ) => requests.inRequest({ token: persona.token }, ({ db }) => work(db));

  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[])
    it(`opportunities.${table} shows its rows to whom the policy table names, and to nobody else`, async () => {
      const key = table === 'opportunity' ? 'id' : 'opportunity_id';
      const wrong: string[] = [];
      for (const name of personaNames) {
        const persona = people.get(name);
        const { rows } = await as(persona, (db) =>
          sql<{
            id: string;
          }>`select distinct ${sql.ref(key)} as id from ${sql.table(`opportunities.${table}`)}`.execute(db),
        );
        const seen = new Set(rows.map(({ id }) => id));
        for (const listing of listings) {
          if (table === 'step' && !listing.concerned.wasSubmitted) continue;
          const wanted = isToBeSeen(table, persona, listing);
          if (seen.has(listing.id) !== wanted)
            wrong.push(`${name}, ${listing.state}: ${wanted ? 'not seen' : 'seen'}`);
        }
      }

      assert.deepEqual(wrong, []);
    });

  it('no row is changed by anybody whom no line of the policy table lets write', async () => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      for (const listing of listings) {
        const changed = await as(persona, async (db) => {
          const { numAffectedRows } = await sql`
            update opportunities.opportunity set changed_at = changed_at where id = ${listing.id}`.execute(
            db,
          );
          return Number(numAffectedRows ?? 0);
        }).catch(() => 0);
        if (changed > 0 && !WRITING.some((action) => may(action, persona, listing)))
          wrong.push(`${name} changed a listing in ${listing.state}`);
      }
    }

    assert.deepEqual(wrong, []);
  });

  it('parties.change_proposal shows a proposal to whoever made it and to those who decide, and changes for nobody else', async () => {
    const proposals = await makeProposals(owner, people);
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      const seen = await as(persona, async (db) => {
        const { rows } = await sql<{ id: string }>`select id from parties.change_proposal`.execute(db);
        return new Set(rows.map(({ id }) => id));
      });
      for (const { id, about, concerned, proposer } of proposals) {
        const decides =
          judgePermission(partiesPermissions.decide, persona.caller, concerned).is === 'permitted';
        const isOwn = persona.caller.account !== undefined && proposer === persona.caller.account;
        if (seen.has(id) !== (decides || isOwn))
          wrong.push(`${name}, ${about}: ${seen.has(id) ? 'seen' : 'not seen'}`);
        const changed = await as(persona, async (db) => {
          const { numAffectedRows } = await sql`update parties.change_proposal
            set state = 'refused', decided_by = access.my_account(), decided_at = now() where id = ${id}`.execute(
            db,
          );
          // Undone: the next in the row finds it open.
          throw new Rollback(Number(numAffectedRows ?? 0));
        }).catch((error: unknown) => (error instanceof Rollback ? error.changed : 0));
        if (changed > 0 !== decides) wrong.push(`${name}, ${about}: ${changed} changed`);
      }
    }

    assert.deepEqual(wrong, []);
  });

  it('no table of people shows anybody to whom that person is not shown', async () => {
    const { stranger, agreed } = await makePeople(owner);
    const tables = ['party', 'person_name', 'field', 'identifier', 'affiliation', 'source_record'] as const;
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      const { roles, side } = persona.caller;
      const handles = roles.includes('administrator') || (roles.includes('adviser') && side === 'cn');
      for (const table of tables) {
        const key = table === 'party' ? 'id' : table === 'affiliation' ? 'person_id' : 'party_id';
        const { rows } = await as(persona, (db) =>
          sql<{ id: string }>`select distinct ${sql.ref(key)} as id from ${sql.table(`parties.${table}`)}
            where ${sql.ref(key)} in (${stranger}, ${agreed})`.execute(db),
        );
        const wanted = handles ? [stranger, agreed] : table === 'source_record' ? [] : [agreed];
        if (
          rows
            .map(({ id }) => id)
            .toSorted()
            .join() !== wanted.toSorted().join()
        )
          wrong.push(`${name}, ${table}: ${rows.length} seen instead of ${wanted.length}`);
      }
    }

    assert.deepEqual(wrong, []);
  });

  it('no secret of a way in is read by anybody', async () => {
    const secrets = [
      'access.password',
      'access.one_time_code',
      'access.recovery_code',
      'access.link_token',
      'files.key',
    ];
    for (const name of personaNames)
      for (const table of secrets)
        await assert.rejects(
          as(people.get(name), (db) => sql`select * from ${sql.table(table)}`.execute(db)),
          /permission denied/,
          `${name} reads ${table}`,
        );
  });

  it('the journal is written by everybody and read by administrators', async () => {
    for (const name of personaNames) {
      const persona = people.get(name);
      const count = await as(persona, async (db) => {
        const { rows } = await sql<{
          count: number;
        }>`select count(*)::int as count from journal.entry`.execute(db);
        return rows[0]!.count;
      }).catch(() => 0);
      if (!persona.caller.roles.includes('administrator')) assert.equal(count, 0, name);
    }
  });
});
