import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createOpportunity } from '#contracts/opportunities';
import { openJourney } from '../journeys/open-journey.ts';
import { knock } from '../matrix/knock.ts';
import { arrangePeople, type People } from '../matrix/personas.ts';
import { rows } from '../matrix/rows/index.ts';

/** Columns and words of the inside that somebody might try to set along with what is asked for. */
const SMUGGLED = {
  isInvented: true,
  is_invented: true,
  approvedBy: '01900000-0000-7000-8000-000000000000',
  decidedBy: '01900000-0000-7000-8000-000000000000',
  writtenBy: '01900000-0000-7000-8000-000000000000',
  validatedAt: '2026-01-01T00:00:00Z',
  publishedOn: '2026-01-01',
  isDemonstration: true,
  isAdministrator: true,
  roles: ['administrator'],
};

describe('fields that nobody asked for', async () => {
  const { server, database } = await openJourney();
  let people: People;
  before(async () => {
    people = await arrangePeople(database);
  });

  it('are dropped at every door that writes, before any action sees them', async () => {
    const persona = people.get('adviser who is a member');
    const letThrough: string[] = [];
    let looked = 0;
    for (const { endpoint, attempts } of rows) {
      if (endpoint.method === 'GET') continue;
      const [attempt] = await attempts({ owner: database.owner, people }, persona);
      if (!attempt) continue;
      const plain = endpoint.input.safeParse(attempt.input);
      const spoilt = endpoint.input.safeParse({ ...SMUGGLED, ...attempt.input });
      if (!plain.success || !spoilt.success) continue;
      looked++;
      const known = new Set([...Object.keys(plain.data as object), ...Object.keys(attempt.input)]);
      for (const name of Object.keys(spoilt.data as object))
        if (!known.has(name)) letThrough.push(`${endpoint.method} ${endpoint.path}: ${name}`);
    }

    assert.deepEqual(letThrough, []);
    assert.ok(looked > 40, `${looked} doors were looked at`);
  });

  it('change nothing of a listing that is written with them', async () => {
    const persona = people.get('writer');
    const row = rows.find(({ endpoint }) => endpoint === createOpportunity)!;
    const [attempt] = await row.attempts({ owner: database.owner, people }, persona);
    const listing = { ...(attempt!.input['listing'] as object), ...SMUGGLED, state: 'published', side: 'be' };
    const { status, text } = await knock(server, [createOpportunity, { listing }], persona);

    assert.equal(status, 200, text);
    const { reference } = JSON.parse(text) as { reference: string };
    const { rows: kept } = await sql<Record<string, unknown>>`
      select state, side, is_invented, approved_by, published_on from opportunities.opportunity where reference = ${reference}`.execute(
      database.owner,
    );
    assert.deepEqual(kept, [
      { state: 'draft', side: 'cn', is_invented: false, approved_by: null, published_on: null },
    ]);
  });

  it('do not reach the prototype of all objects: such a body is not read at all', async () => {
    const persona = people.get('writer');
    const body = { listing: {}, constructor: { prototype: { isAdministrator: true } } };
    const { status } = await knock(server, [createOpportunity, body], persona);

    assert.equal(status, 400);
    assert.equal(({} as { isAdministrator?: true }).isAdministrator, undefined);
  });
});
