import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { NoEmbeddedDatabase } from './binaries.ts';

const NOBODY = 65_534;

/** How commands are run, since PostgreSQL refuses to run as root. */
export interface OrdinaryUser {
  /** Goes before the command. */
  readonly prefix: readonly string[];
  /** Makes a folder the database's own. */
  readonly give: (folder: string) => void;
}

const asMyself: OrdinaryUser = { prefix: [], give: () => {} };

/** Another user id in a name space of its own; the files stay root's, and folders closed to others stay reachable. */
const inNamespace: OrdinaryUser = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  give: () => {},
};

/** Where user name spaces are forbidden (some containers): really another user, who must be able to reach the folders. */
export const asNobody: OrdinaryUser = {
  prefix: ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'],
  give: (folder) => fs.chownSync(folder, NOBODY, NOBODY),
};

/** The first way that works on this machine. */
export function ordinaryUser(): OrdinaryUser {
  if (process.getuid?.() !== 0) return asMyself;
  const way = [inNamespace, asNobody].find(
    ({ prefix: [command = '', ...rest] }) => spawnSync(command, [...rest, 'true']).status === 0,
  );
  if (way) return way;
  throw new NoEmbeddedDatabase(
    'PostgreSQL refuses to run as root, and this machine lets root run nothing as another user (unshare, setpriv). ' +
      'Start the centre as an ordinary user, or set DATABASE_URL=postgres://user:password@host/database.',
  );
}
