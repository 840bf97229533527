import path from 'node:path';
import { readCorridor } from '#platform/corridor';
import { createLog } from '#platform/log';
import type { AccessDeps, Browser, DoorDeps } from './actions/deps.ts';
import { sealingWith } from './proofs/sealing.ts';
import { readAccessLists } from './actions/read-access-lists.ts';
import { insertAccount, insertRoles, newAccountId } from './store/accounts.ts';
import type { GivenRole } from './domain/roles.ts';
import type { Db } from './store/tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
export const ORIGIN = 'http://localhost:8080';

/** A centre whose clock a test can move. */
export function doorOf(
  centre: Db,
  change: Partial<DoorDeps> = {},
): DoorDeps & { pass(minutes: number): void } {
  let passed = 0;
  return {
    centre,
    corridor,
    log: createLog('silent'),
    site: { origin: () => ORIGIN, name: 'Green Channel' },
    sealing: sealingWith(Buffer.alloc(32, 7)),
    lists: readAccessLists(path.join(root, 'packs/access')),
    providers: [],
    isLoopback: true,
    isMailShown: false,
    now: () => new Date(Date.now() + passed),
    today: () => new Date(Date.now() + passed).toISOString().slice(0, 10),
    pass: (minutes) => (passed += minutes * 60_000),
    ...change,
  };
}

export const depsOf = (door: DoorDeps, { db, caller }: Pick<AccessDeps, 'db' | 'caller'>): AccessDeps => ({
  ...door,
  db,
  caller,
});

/** A browser with a jar for one cookie. */
export function newBrowser(address = '192.0.2.7'): Browser & { readonly sessionToken: string | undefined } {
  let token: string | undefined;
  return {
    address,
    device: 'Firefox, Linux',
    get sessionToken() {
      return token;
    },
    beginSession: (given) => (token = given),
    endSession: () => (token = undefined),
  };
}

interface Somebody {
  readonly email: string;
  readonly side?: string;
  readonly roles?: readonly GivenRole[];
  readonly name?: string;
  readonly isEmailVerified?: boolean;
}

/** An account as the centre would have opened it, without any way in. */
export async function openAccount(
  centre: Db,
  { email, side, roles = [], ...rest }: Somebody,
): Promise<string> {
  const id = await newAccountId(centre);
  const name = rest.name ?? email.split('@')[0]!;
  await insertAccount(centre, { id, email, isEmailVerified: true, name, side, language: 'en', ...rest });
  await insertRoles(centre, id, { roles, by: undefined });
  return id;
}
