import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { readSettings } from '#platform/config';
import { connect, newSessionToken } from '#platform/database';
import { openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { bear } from '../frame/bear.ts';
import { given, tell } from '../frame/child.ts';
import { quantile } from '../frame/figures.ts';

export interface CasesLoad {
  readonly cases: number;
  readonly entries: number;
  readonly connections: number;
  readonly seconds: number;
}

export interface CasesBorne {
  readonly what: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

const load = given<CasesLoad>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder, REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' });
const centre = await openCentre(settings, () => {});
await seed(centre, () => {});
const db = centre.deps.db as Kysely<unknown>;

/** Entries of one transaction: they are sealed when it ends. */
const BATCH = 100_000;

const who = sql`(select s.side,
  (select array_agg(id) from access.account where email like '%@bench.example' and side = s.side) as advisers,
  (select array_agg(id) from (select p.id from parties.published_party p where p.side = s.side order by p.id limit 60) o) as organisations
  from (values ('cn'), ('be')) s (side))`;

/** Twenty advisers a side and a hundred organisations of each; every case between two of them, with four turns and two messages. */
async function pour(db: Kysely<unknown>, { cases, entries }: CasesLoad): Promise<void> {
  await sql`insert into access.account (email, name, side)
    select s || n || '@bench.example', 'Adviser ' || n, s from unnest(array['cn', 'be']) s, generate_series(1, 20) n`.execute(
    db,
  );
  await sql`insert into access.role_grant (account_id, role)
    select id, 'adviser' from access.account where email like '%@bench.example'`.execute(db);
  await sql`insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side, title, language, state, ball_side, ball_part,
      ball_due, opened_on)
    select lpad(upper(translate(to_hex(n / 16777216), 'ilou', '')), 4, '0') || '-' || lpad(upper(to_hex(n / 65536 % 256)), 4, '0') || '-' || lpad(upper(to_hex(n % 65536)), 4, '0'),
      'technology-transfer', case when n % 2 = 0 then 'cn' else 'be' end, case when n % 2 = 0 then 'be' else 'cn' end,
      'Case ' || n, 'en', case when n % 3 = 0 then 'closed' else 'negotiating' end,
      case when n % 3 = 0 then null when n % 4 < 2 then 'cn' else 'be' end,
      case when n % 3 = 0 then null when n % 5 < 3 then 'adviser' else 'client' end,
      case when n % 3 = 0 then null else current_date - 30 + (n % 60) end, current_date - 200
    from generate_series(1, ${sql.lit(cases)}) n`.execute(db);
  await sql`insert into cases.seat (case_id, side, adviser_id, agreed_at)
    select c.id, w.side, w.advisers[1 + (hashtext(c.tracking_code) & 15)], now()
    from cases.cooperation c, ${who} w where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.party (case_id, organisation_id, side)
    select c.id, w.organisations[1 + (hashtext(c.tracking_code) & 31)], w.side
    from cases.cooperation c, ${who} w where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.turn (case_id, number, verb, state, side, part, began_at, began_on, due_on, ended_at, taken_as)
    select c.id, n, case when n = 1 then 'open' else 'hand-over' end, case when n = 4 then c.state else 'negotiating' end,
      case when n = 4 then c.ball_side else 'be' end, case when n = 4 then c.ball_part else 'adviser' end,
      now() - (5 - n) * interval '20 days', current_date, case when n = 4 then c.ball_due else current_date end,
      case when n = 4 then null else now() - (4 - n) * interval '20 days' end, 'be/adviser'
    from cases.cooperation c, generate_series(1, 4) n where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.message (case_id, compartment, text, language, written_by, written_as)
    select c.id, k, 'Something was said about the measurements of the second lot.', 'en', w.advisers[1], w.side || '/adviser'
    from cases.cooperation c, ${who} w, unnest(array['shared', 'be']) k where c.title like 'Case %' and w.side = 'be'`.execute(
    db,
  );
  for (let left = entries; left > 0; left -= BATCH)
    await sql`insert into journal.entry (kind, facts) select 'cases.case-handed-over', jsonb_build_object('caseId', gen_random_uuid())
      from generate_series(1, ${sql.lit(Math.min(left, BATCH))})`.execute(db);
}

/** What autovacuum does within minutes; only the owner of the tables may. */
async function vacuum(): Promise<void> {
  const owner = connect<unknown>({ ...centre.database.connection, user: 'postgres', max: 1 });
  await sql`vacuum (analyze)`.execute(owner.db);
  await owner.db.destroy();
}

async function signIn(email: string): Promise<string> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    select ${hash}, id, now() + interval '1 day', 'link' from access.account where email = ${email}`.execute(
    db,
  );
  return `green-channel-session=${token}`;
}

await pour(db, load);
await vacuum();
const cookie = await signIn('be1@bench.example');
const client = await signIn('lucas.dewolf@be.example');
const { rows } = await sql<{
  id: string;
}>`select c.id from cases.cooperation c join cases.seat s on s.case_id = c.id
  join access.account a on a.id = s.adviser_id and a.email = 'be1@bench.example' limit 1`.execute(db);
const server = await buildServer(centre, { engine: undefined as never, lexicon: undefined as never });
await server.listen({ port: 0, host: '127.0.0.1' });
const { port } = (server.server as Server).address() as AddressInfo;
const asked = [
  ['an adviser’s desk: my turn', '/api/cases?ball=mine', cookie],
  ['an adviser’s desk: overdue', '/api/cases?ball=overdue', cookie],
  ['an adviser’s desk: everything', '/api/cases', cookie],
  ['a client’s cases', '/api/cases', client],
  ['a case', `/api/cases/${rows[0]!.id}`, cookie],
  ['its messages', `/api/cases/${rows[0]!.id}/messages`, cookie],
] as const;
const borne: CasesBorne[] = [];
for (const [what, address, cookie] of asked) {
  const one = { address: `http://127.0.0.1:${port}${address}`, cookie, connections: load.connections };
  await bear({ ...one, seconds: 1 });
  const { answers, times } = await bear({ ...one, seconds: load.seconds });
  borne.push({
    what,
    perSecond: answers / load.seconds,
    p50: quantile([...times], 0.5),
    p95: quantile([...times], 0.95),
  });
}
await server.close();
await centre.database.close();
fs.rmSync(folder, { recursive: true, force: true });
tell(borne);
