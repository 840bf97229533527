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
import { pourCases } from '../synthetic/pour-cases.ts';
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

await pourCases(db, load);
await vacuum();
const cookie = await signIn('be1@bench.example');
const client = await signIn('lucas.dewolf@be.example');
const { rows } = await sql<{
  id: string;
}>`select c.id from cases.cooperation c join cases.seat s on s.case_id = c.id
  join access.account a on a.id = s.adviser_id and a.email = 'be1@bench.example' limit 1`.execute(db);
const server = await buildServer(centre, { engine: undefined as never });
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
  // A centre runs for weeks: what it has not asked yet in this process is not what its users wait for.
  await bear({ ...one, seconds: 4 });
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
