import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { readSettings } from '#platform/config';
import { testDatabase } from '#testing/database';
import { endpoints } from '../../src/app/assemble.ts';
import { openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { explainRequests, readThrough } from './explain-requests.ts';
import { ELSEWHERE, KNOWN, LISTS, WHO, type Who } from './lists.ts';
import { MANY, multiply } from './multiply.ts';

/** A scan that stops after so many rows, having found what it wanted, reads no table through. */
const MOST = MANY / 2;

/** What stands for a part of a path: rows that belong to the people who ask. */
const PLACES = sql<Record<string, string>>`
  with adviser as (select id from access.account where email = ${WHO.adviser}),
    dossier as (select s.case_id from cases.seat s join documents.document d using (case_id), adviser a
      where s.adviser_id = a.id order by 1 limit 1)
  select (select case_id from dossier) as case,
    (select d.id from documents.document d join dossier using (case_id) limit 1) as document,
    (select m.organisation_id from access.membership m join access.account a on a.id = m.account_id and a.email = ${WHO.client}
      where m.state = 'confirmed' limit 1) as organisation,
    (select id from parties.party where kind = 'person' and side = 'be' order by id limit 1) as person,
    (select reference from opportunities.opportunity where side = 'be' order by id limit 1) as opportunity,
    (select reference from register.record where kind = 'agreement' order by id limit 1) as record`;

describe('every list, among many rows', { timeout: 300_000 }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-growth-'));
  const database = await testDatabase<unknown>();
  const { owner, connection } = database;
  const settings = readSettings({
    GREEN_CHANNEL_DATA: folder,
    DATABASE_URL: `postgres://postgres@/${connection.database}?host=${encodeURIComponent(connection.host)}`,
    DATABASE_WAIT: '120',
    REQUESTS_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  });
  const centre = await openCentre(settings, () => {});
  await seed(centre, () => {});
  const few = await owner.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    await sql`set synchronous_commit = off`.execute(db);
    await sql.raw(fs.readFileSync(path.join(import.meta.dirname, 'first-rows.sql'), 'utf8')).execute(db);
    return multiply(db);
  });
  await sql`vacuum (analyze)`.execute(owner);
  const explaining = await explainRequests(owner, connection);
  const watched = { ...centre, database: { ...centre.database, requests: explaining.requests } };
  const server = await buildServer(watched, { engine: undefined as never });
  const cookies = await signInAll();
  const places = (await PLACES.execute(owner)).rows[0]!;
  const sizes = await sizesOfTables();
  after(async () => {
    await server.close();
    await explaining.close();
    await centre.database.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function signInAll() {
    const cookies = new Map<Who, string>();
    for (const [who, email] of Object.entries(WHO)) {
      if (email === undefined) continue;
      const { rows } = await sql<{
        id: string;
      }>`select id from access.account where email = ${email}`.execute(owner);
      cookies.set(who as Who, `green-channel-session=${await database.signIn(rows[0]!.id)}`);
    }
    return cookies;
  }

  async function sizesOfTables() {
    const { rows } = await sql<{ name: string; rows: number }>`
      select n.nspname || '.' || c.relname as name, c.reltuples::int as rows
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'`.execute(owner);
    return new Map(rows.map(({ name, rows }) => [name, rows]));
  }

  const addressed = (address: string) =>
    address.replaceAll(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(places[name] ?? ''));

  async function wrongAt(address: string, who: Who): Promise<string[]> {
    const cookie = cookies.get(who);
    const answer = await server.inject({ url: addressed(address), headers: cookie ? { cookie } : {} });
    const found = explaining.taken();
    if (answer.statusCode !== 200)
      return [`${address} (${who}): ${answer.statusCode} ${answer.body.slice(0, 300)}`];
    return found.flatMap((explained) =>
      readThrough(explained, MOST)
        .filter(({ table }) => (sizes.get(table) ?? 0) > MANY)
        .map(({ table, text }) => `${address} (${who}) reads through ${table}: ${text.slice(0, 300)}`),
    );
  }

  it('is asked among more than ten thousand rows of each table', () => assert.deepEqual(few, []));

  it('is asked at all', () => {
    const patterns = Object.keys(LISTS).map((one) => one.replaceAll(/:[a-z]+/gi, ':'));
    const missing = endpoints
      .filter(({ method, output }) => method === 'GET' && hasRows(output))
      .map(({ path: place }) => place)
      .filter((place) => !patterns.includes(place.replaceAll(/:[a-z]+/gi, ':')) && !(place in ELSEWHERE));

    assert.deepEqual(missing, []);
  });

  it('says of nothing that it reads more, or is not asked, which is gone', () => {
    const paths = new Set(endpoints.map(({ path: place }) => place.replaceAll(/:[a-z]+/gi, ':')));
    const named = [...Object.keys(KNOWN), ...Object.keys(ELSEWHERE)];

    assert.deepEqual(
      named.filter((one) => !(one in LISTS) && !paths.has(one.replaceAll(/:[a-z]+/gi, ':'))),
      [],
    );
  });

  for (const [place, { as, by = [''] }] of Object.entries(LISTS).filter(([one]) => !(one in KNOWN)))
    it(`${place} reads no large table through`, async () => {
      const wrong = [];
      for (const who of as)
        for (const query of by) wrong.push(...(await wrongAt(query ? `${place}?${query}` : place, who)));

      assert.deepEqual([...new Set(wrong)], []);
    });
});

const hasRows = (output: unknown): boolean =>
  ['rows', 'points', 'queues', 'tasks'].some(
    (name) => name in ((output as { shape?: Record<string, unknown> }).shape ?? {}),
  );
