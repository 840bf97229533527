import { createHmac } from 'node:crypto';
import path from 'node:path';
import type pg from 'pg';
import type { Settings } from '#platform/config';
import { connect } from './connect.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { CENTRE_LOGIN, REQUESTS_LOGIN } from './logins.ts';

const DATABASE = 'green_channel';

/** How the database is reached: as its owner to migrate it, and by the two logins of a running centre. */
export interface Reached {
  readonly owner: pg.PoolConfig;
  readonly centre: pg.PoolConfig;
  readonly requests: pg.PoolConfig;
  /** The requests' login on a replica, where there is one. */
  readonly replica?: pg.PoolConfig;
  /** What to set for the run-time logins; none where no password is asked for or the operator set them. */
  readonly passwords: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** PostgreSQL elsewhere. The run-time logins' addresses are the owner's with another user, unless they are given. */
export function external(url: string, settings: Settings): Reached {
  const { databaseAppUrl, databaseCentreUrl, databaseReplicaUrl } = settings;
  const ownPassword = passwordIn(url);
  const passwords = Object.fromEntries(
    [
      [REQUESTS_LOGIN, databaseAppUrl],
      [CENTRE_LOGIN, databaseCentreUrl],
    ].flatMap(([login, given]) =>
      login && given === undefined && ownPassword !== undefined ? [[login, derived(ownPassword, login)]] : [],
    ),
  );
  const as = (login: string, given: string | undefined) => ({
    connectionString: given ?? withLogin(url, login, passwords[login]),
  });
  const requests = as(REQUESTS_LOGIN, databaseAppUrl);
  return {
    owner: { connectionString: url },
    centre: as(CENTRE_LOGIN, databaseCentreUrl),
    requests,
    ...(databaseReplicaUrl !== undefined && {
      replica: { connectionString: sameLogin(databaseReplicaUrl, requests.connectionString) },
    }),
    passwords,
    stop: async () => {},
  };
}

/** Every node derives the same password from the owner's, so that nobody has to hand out three. */
const derived = (password: string, login: string) =>
  createHmac('sha256', password).update(`green channel, login ${login}`).digest('base64url');

const USER = /^(postgres(?:ql)?:\/\/)(?:([^@/?#]*)@)?/;

function passwordIn(url: string): string | undefined {
  const [, password] = USER.exec(url)?.[2]?.split(':') ?? [];
  return password === undefined || password === '' ? undefined : decodeURIComponent(password);
}

export function withLogin(url: string, login: string, password: string | undefined): string {
  return url.replace(
    USER,
    (_, scheme: string) => `${scheme}${login}${password === undefined ? '' : `:${password}`}@`,
  );
}

/** A replica knows the logins of its primary and no others: whoever its address names, the requests' login is taken. */
function sameLogin(address: string, of: string): string {
  const login = USER.exec(of)?.[2];
  return address.replace(USER, (_, scheme: string) => `${scheme}${login === undefined ? '' : `${login}@`}`);
}

/** PostgreSQL of our own, started or joined. */
export async function embedded(
  { dataFolder, socketParent }: Settings,
  tell: (line: string) => void,
): Promise<Reached> {
  const server = await startEmbedded({ folder: path.join(dataFolder, 'database'), socketParent, tell });
  await createDatabase(server.connection);
  const owner = { ...server.connection, database: DATABASE };
  const { password } = server.connection;
  const passwords: Record<string, string> = {};
  const as = (login: string) => {
    if (password === undefined) return { ...owner, user: login };
    passwords[login] = derived(password, login);
    return { ...owner, user: login, password: passwords[login] };
  };
  return {
    owner,
    centre: as(CENTRE_LOGIN),
    requests: as(REQUESTS_LOGIN),
    passwords,
    stop: () => server.stop(),
  };
}

async function createDatabase(connection: pg.PoolConfig) {
  const { pool } = connect({ ...connection, database: 'postgres', max: 1 });
  try {
    const { rowCount } = await pool.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await pool.query(`create database ${DATABASE}`);
  } catch (error) {
    // Two first starts at once: the other one was quicker.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await pool.end();
  }
}
