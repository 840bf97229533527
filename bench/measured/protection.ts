import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Server } from 'node:http';
import { visitor } from '#platform/caller';
import { readSettings } from '#platform/config';
import { connect, newSessionToken, type Requests } from '#platform/database';
import { type Centre, openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { bear } from '../frame/bear.ts';
import { given, tell } from '../frame/child.ts';
import { quantile } from '../frame/figures.ts';
import type { Borne } from './load-worker.ts';

/** One address, asked in one way. */
export interface Priced {
  readonly path: string;
  readonly asked: 'unprotected' | 'visitor' | 'adviser';
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Pricing {
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** The same answers without a transaction, without asking who asks, and on the login for which row-level security is open. */
const unprotected = (db: Kysely<unknown>): Requests => ({
  inRequest: (_asked, work) => {
    const handle = db as unknown as Transaction<unknown>;
    return work({ db: handle, caller: visitor, outside: (apart) => apart(handle) });
  },
});

async function serve(centre: Centre): Promise<{ port: number; close(): Promise<void> }> {
  const server = await buildServer(centre, { engine: undefined as never });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = (server.server as Server).address() as AddressInfo;
  return { port, close: () => server.close() };
}

async function signInAdviser(db: Kysely<unknown>): Promise<string> {
  const { token, hash } = newSessionToken();
  await sql`with account as (
      insert into access.account (email, name, side) values ('adviser@example.org', 'Adviser', 'be') returning id
    ), granted as (insert into access.role_grant (account_id, role) select id, 'adviser' from account)
    insert into access.session (token_hash, account_id, ends_at, method)
    select ${hash}, id, now() + interval '1 day', 'link' from account`.execute(db);
  return `green-channel-session=${token}`;
}

const pricing = given<Pricing>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder, REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' });
const centre = await openCentre(settings, () => {});
await seed(centre, () => {});
const cookie = await signInAdviser(centre.deps.db as Kysely<unknown>);
const { db } = connect<unknown>({ ...centre.database.connection, max: settings.databasePool });
const guarded = await serve(centre);
const plain = await serve({ ...centre, database: { ...centre.database, requests: unprotected(db) } });
const ways = [
  { asked: 'unprotected', port: plain.port },
  { asked: 'visitor', port: guarded.port },
  { asked: 'adviser', port: guarded.port, cookie },
] as const;

/** A sign-in begins a session and seals its entry of the journal; the proof of who it is (a passkey, a password) comes on top. */
const SIGN_IN = '/api/access/sessions/by-demonstration';

async function bodyFor(address: string, port: number): Promise<object | undefined> {
  if (address !== SIGN_IN) return undefined;
  const answer = await fetch(`http://127.0.0.1:${port}/api/access/ways-in`);
  const { demonstration } = (await answer.json()) as { demonstration: { id: string }[] };
  return { account: demonstration[0]!.id };
}

const priced: Priced[] = [];
for (const address of pricing.paths) {
  const body = await bodyFor(address, guarded.port);
  const rounds = new Map<string, Borne[]>(ways.map(({ asked }) => [asked, []]));
  // The first round warms up and does not count; the ways take turns, so that a busy moment meets them all.
  for (let round = 0; round <= pricing.rounds; round++)
    for (const { asked, port, ...more } of ways) {
      const load = {
        address: `http://127.0.0.1:${port}${address}`,
        connections: pricing.connections,
        ...(body && { body }),
        ...more,
      };
      const borne = await bear({ ...load, seconds: round === 0 ? 1 : pricing.seconds });
      if (round > 0) rounds.get(asked)!.push(borne);
    }
  for (const { asked } of ways) {
    const all = rounds.get(asked)!;
    const times = all.flatMap((one) => one.times);
    priced.push({
      path: address,
      asked,
      perSecond: quantile(
        all.map(({ answers }) => answers / pricing.seconds),
        0.5,
      ),
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    });
  }
}
await guarded.close();
await plain.close();
await db.destroy();
await centre.database.close();
fs.rmSync(folder, { recursive: true, force: true });
tell(priced);
