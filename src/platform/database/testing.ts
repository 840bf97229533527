import fs from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Caller } from '#platform/caller';
import { connect, type Database } from './connect.ts';
import { type EmbeddedServer, startEmbedded } from './embedded/start-embedded.ts';
import { CENTRE_LOGIN, REQUESTS_LOGIN } from './logins.ts';
import { migrate } from './migrate.ts';
import { type Requests, requestsOn } from './requests.ts';
import { newSessionToken } from './session.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** All tests share one thread: while one of them reckons for long, another one's connection waits and is not lost. */
const patiently = <Config extends object>(config: Config) => ({
  ...config,
  connectionTimeoutMillis: 120_000,
});

let prepared: Promise<EmbeddedServer> | undefined;
let clones = 0;

/** One server for the whole run and one migrated template; the cluster itself is kept between runs. */
function server(): Promise<EmbeddedServer> {
  prepared ??= prepare();
  return prepared;
}

async function prepare() {
  const started = await startEmbedded({ folder: freeSlot(), tell: () => {} });
  const admin = connect(patiently({ ...started.connection, database: 'postgres', max: 1 }));
  const left = await admin.pool.query("select datname from pg_database where datname like 'test\\_%'");
  for (const { datname } of left.rows)
    await admin.pool.query(`drop database if exists ${datname} with (force)`);
  await admin.pool.query('create database test_template');
  const template = connect<unknown>(patiently({ ...started.connection, database: 'test_template', max: 1 }));
  await migrate(template.db, path.join(root, 'database/migrations'));
  await template.db.destroy();
  await admin.pool.end();
  return started;
}

/** Runs at the same time each take a cluster of their own: they would drop each other's databases. */
function freeSlot(): string {
  for (let slot = 1; ; slot++) {
    const folder = path.join(root, `.cache/test-database/${slot}`);
    const owner = path.join(folder, 'owner');
    fs.mkdirSync(folder, { recursive: true });
    if (isAbandoned(owner)) fs.rmSync(owner, { force: true });
    try {
      fs.writeFileSync(owner, String(process.pid), { flag: 'wx' });
      process.on('exit', () => fs.rmSync(owner, { force: true }));
      return folder;
    } catch {
      // Taken: the next one.
    }
  }
}

function isAbandoned(owner: string): boolean {
  try {
    process.kill(Number(fs.readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A fresh, migrated, empty database for one test file, gone when its tests are over. */
export interface TestDatabase<Tables> {
  /** The centre's own login, which sees every row. */
  readonly db: Database<Tables>;
  /** The requests' login, a transaction for each request, as the server uses it. */
  readonly requests: Requests;
  /** The requests' login without any session: what a forgotten setting sees. */
  readonly bare: Database<Tables>;
  /** The owner, for arranging and looking. */
  readonly owner: Kysely<unknown>;
  /** Of the centre's own login. */
  readonly connection: { host: string; user: string; database: string };
  /** Signs an account in; the token is what its browser's cookie would hold. */
  signIn(accountId: string): Promise<string>;
  /** Runs work on the requests' login as an account, or as a visitor; each call is a transaction of its own. */
  actingAs(accountId: string | undefined): Promise<Acting<Tables>>;
}

export type Acting<Tables> = <Result>(
  work: (db: Transaction<Tables>, caller: Caller) => Promise<Result>,
) => Promise<Result>;

export function testDatabase<Tables>(): Promise<TestDatabase<Tables>> {
  const opened = open<Tables>();
  // Registered before anything is awaited: later, node:test could take it for a hook of another file's suite.
  after(async () => (await opened).close());
  return opened;
}

async function open<Tables>() {
  const { connection } = await server();
  const database = `test_${process.pid}_${++clones}`;
  const admin = connect(patiently({ ...connection, database: 'postgres', max: 1 }));
  await admin.pool.query(`create database ${database} template test_template`);
  // A copy has the tables' privileges but not the database's own.
  await admin.pool.query(`revoke temporary on database ${database} from public`);
  const centre = { ...connection, user: CENTRE_LOGIN, database };
  const { db } = connect<Tables>(patiently({ ...centre, max: 4 }));
  const app = connect(patiently({ ...centre, user: REQUESTS_LOGIN, max: 4 }));
  const beside = connect(patiently({ ...centre, user: REQUESTS_LOGIN, max: 2 }));
  const bare = connect<Tables>(patiently({ ...centre, user: REQUESTS_LOGIN, max: 2 }));
  const owner = connect<unknown>(patiently({ ...connection, database, max: 1 }));
  const requests = requestsOn(app.pool, beside.pool);
  const signIn = (accountId: string) => beginSession(owner.db, accountId);
  const close = async () => {
    await db.destroy();
    await app.db.destroy();
    await beside.db.destroy();
    await bare.db.destroy();
    await owner.db.destroy();
    await admin.pool.query(`drop database if exists ${database} with (force)`);
    await admin.pool.end();
  };
  return {
    db,
    requests,
    bare: bare.db,
    owner: owner.db,
    connection: centre,
    signIn,
    actingAs: async (accountId: string | undefined): Promise<Acting<Tables>> => {
      const token = accountId === undefined ? undefined : await signIn(accountId);
      return (work) =>
        requests.inRequest({ token }, ({ db: transaction, caller }) =>
          work(transaction as Transaction<Tables>, caller),
        );
    },
    close,
  };
}

async function beginSession(owner: Kysely<unknown>, accountId: string): Promise<string> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    values (${hash}, ${accountId}, now() + interval '1 hour', 'link')`.execute(owner);
  return token;
}
