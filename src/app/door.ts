import path from 'node:path';
import { type DoorDeps, openSealing, readAccessLists, readProviders } from '#modules/access';
import type { Settings } from '#platform/config';
import type { Centre } from './open-centre.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether nobody but this machine can come in: neither by the address it listens on nor through a proxy in front. */
export function isLoopback({ host, publicUrl, trustedProxies }: Settings): boolean {
  const isPublic =
    publicUrl !== undefined && !LOOPBACK.has(new URL(publicUrl).hostname.replace(/^\[|\]$/g, ''));
  return LOOPBACK.has(host) && !isPublic && trustedProxies.length === 0;
}

/** Passkeys are bound to a name, never to a number: on this machine that name is localhost. */
export const siteOf = ({ publicUrl }: Settings, port: () => number): DoorDeps['site'] => ({
  origin: () => publicUrl ?? `http://localhost:${port()}`,
  name: 'Green Channel',
});

/** What the centre needs to let people in. `port` is asked when it listens. */
export const openDoor = ({ settings, database, deps }: Centre, port: () => number): DoorDeps => ({
  centre: database.db as DoorDeps['centre'],
  corridor: deps.corridor,
  log: deps.log,
  today: deps.today,
  now: () => new Date(),
  site: siteOf(settings, port),
  sealing: openSealing(settings.keyFile),
  lists: readAccessLists(path.join(settings.root, 'packs/access')),
  providers: readProviders(settings.singleSignOnFile),
  isLoopback: isLoopback(settings),
  isMailShown: settings.smtpUrl === undefined && isLoopback(settings),
});
