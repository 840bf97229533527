import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { isAlive } from './owner.ts';
import type { OrdinaryUser } from './ordinary-user.ts';

export const NAME = 'postgresql-18';

export interface Making {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: OrdinaryUser;
  /** Absent: whoever can open the socket's folder is trusted. */
  readonly password: string | undefined;
  readonly tell: (line: string) => void;
}

/**
 * Makes the cluster when there is none, beside its place and then renamed: a kill leaves nothing or a whole one,
 * and of two first starts at once the slower finds the other's.
 */
export function ensureCluster({ folder, binaries, user, password, tell }: Making): string {
  const cluster = path.join(folder, NAME);
  if (fs.existsSync(path.join(cluster, 'PG_VERSION'))) return cluster;
  tell('creating the database cluster (once, a few seconds)');
  clearAbandoned(folder);
  const nest = path.join(folder, `${NAME}.new-${process.pid}`);
  fs.mkdirSync(nest, { mode: 0o700 });
  user.give(nest);
  const fresh = path.join(nest, 'cluster');
  initialise({ binaries, user, password, fresh });
  try {
    fs.renameSync(fresh, cluster);
  } catch (error) {
    if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) throw error;
  }
  fs.rmSync(nest, { recursive: true, force: true });
  return cluster;
}

function initialise({
  binaries,
  user,
  password,
  fresh,
}: Pick<Making, 'binaries' | 'user' | 'password'> & { fresh: string }) {
  // pg_trgm asks LC_CTYPE what a letter is: with plain C it would ignore Chinese.
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
  ];
  const secret = `${fresh}.password`;
  if (password) {
    fs.writeFileSync(secret, password, { mode: 0o600 });
    user.give(secret);
  }
  const login = password ? ['--auth=scram-sha-256', `--pwfile=${secret}`] : ['--auth=trust'];
  const [command, ...rest] = [...user.prefix, binaries.initdb, '-D', fresh, '-U', 'postgres', '-E', 'UTF8'];
  execFileSync(command, [...rest, ...login, ...locale], { stdio: 'pipe' });
}

/** What killed first starts left behind. */
function clearAbandoned(folder: string) {
  for (const name of fs.readdirSync(folder)) {
    const maker = new RegExp(`^${NAME}[.]new-(\\d+)$`).exec(name)?.[1];
    if (maker && !isAlive(Number(maker)))
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** The password of a database that is reached over TCP, kept beside it where only its owner may read. */
export function passwordOf(folder: string): string {
  const file = path.join(folder, 'password');
  try {
    fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8');
}
