import type { Broken, Invariant } from '#platform/doctor';
import { createHash } from 'node:crypto';
import { read } from './acts/read.ts';
import { listKeys } from './acts/rotate.ts';
import { contentIdOf } from './acts/upkeep.ts';
import type { MasterKey } from './keys/key-ring.ts';
import { unwrapKey } from './keys/wrap.ts';
import type { FilesDeps } from './acts/deps.ts';
import type { Place } from './places/place.ts';
import { objectSize } from './sealing/layout.ts';
import { type WholeContent, wholeContents } from './store/copies.ts';
import { type ExpectedObject, expectedObjects, keylessContents } from './store/upkeep.ts';

/** What must hold between rows, keys and stored objects. */
export const filesInvariants = (deps: FilesDeps): Invariant[] => [
  {
    name: 'files.keys-fit-rows',
    sentence: 'Every content has its key until it is deleted, and none afterwards.',
    remedy:
      'A file without its key is lost here: restore a backup elsewhere and hand the file in anew. Ask who had the owner’s login.',
    find: () => keylessContents(deps.db),
  },
  {
    name: 'files.master-keys-are-there',
    sentence: 'The ring holds every master key that contents need.',
    remedy: 'Put the key file back from its copy or from a backup: docs/operations/files-and-keys.md.',
    find: async () =>
      (await listKeys(deps))
        .filter(({ state }) => state === 'missing')
        .map(({ id, contents }) => ({
          subject: `master key ${id}`,
          says: `is missing: ${contents} contents stay closed`,
        })),
  },
  {
    name: 'files.master-keys-open',
    sentence: 'The master keys open the keys of all complete contents.',
    remedy: 'The key file holds another key under this name: put it back from its copy or from a backup.',
    find: async () => lockedContents(await wholeContents(deps.db), await deps.ring.keys()),
  },
  {
    name: 'files.objects-fit-rows',
    sentence:
      'Every complete content has an object of its size, a deleted one has none, and every object has a row.',
    remedy:
      'Bring a missing or cut object back from a backup that was restored elsewhere, in the same place. An object without a row goes by itself after 30 days.',
    find: async () => {
      const broken: Broken[] = [];
      for (const place of Object.values(deps.places)) broken.push(...(await misfits(deps, place)));
      return broken;
    },
  },
];

/** Master keys that are missing are told by the invariant before. */
function lockedContents(contents: readonly WholeContent[], ring: readonly MasterKey[]): Broken[] {
  return contents.flatMap(({ id, masterKey, wrapped }) => {
    const master = ring.find((key) => key.id === masterKey);
    if (!master || !wrapped) return [];
    try {
      unwrapKey(wrapped, id, master);
      return [];
    } catch {
      return [{ subject: id, says: `the master key ${master.id} does not open its key` }];
    }
  });
}

async function misfits({ db }: FilesDeps, place: Place): Promise<Broken[]> {
  const sizes = new Map<string, number>();
  for await (const { name, bytes } of place.list()) if (contentIdOf(name)) sizes.set(name, bytes);
  // Asked after the listing: what came meanwhile has a row.
  const rows = new Map((await expectedObjects(db, place.name)).map((row) => [row.id, row]));
  const ofObjects = [...sizes.keys()]
    .filter((name) => !rows.has(contentIdOf(name)!))
    .map((name) => ({ subject: name, says: `lies in the ${place.name} without a row` }));
  const misfitting = [...rows.values()].filter((row) => saysOf(row, sizes.get(row.id)));
  const ofRows: Broken[] = [];
  for (const row of misfitting) {
    // Looked at once more: it may have come or gone since the listing.
    const says = saysOf(row, await place.size(row.id));
    if (says) ofRows.push({ subject: row.id, says: `${says} (${place.name})` });
  }
  return [...ofObjects, ...ofRows];
}

function saysOf({ state, bytes, isCleared }: ExpectedObject, size: number | undefined): string | undefined {
  if (isCleared && size !== undefined) return 'is deleted, but its object is there';
  if (state !== 'complete') return undefined;
  if (size === undefined) return 'has no object';
  const due = objectSize(bytes!);
  return size === due ? undefined : `has an object of ${size} bytes; it should be ${due}`;
}

/** What only reading every byte tells. */
export const thoroughInvariants = (deps: FilesDeps): Invariant[] => [
  {
    name: 'files.contents-are-genuine',
    sentence: 'Every stored file opens, and is what was put there.',
    remedy:
      'Bring the object back from a backup that was restored elsewhere, in the same place, and look at the disk. If none opens at all, the master key is another one: put it back from its copy.',
    find: async () => {
      const broken: Broken[] = [];
      for (const { id, sha256 } of await wholeContents(deps.db)) {
        const says = await faultOf(deps, id, sha256);
        if (says) broken.push({ subject: id, says });
      }
      return broken;
    },
  },
];

async function faultOf(deps: FilesDeps, id: string, sha256: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    for await (const bytes of (await read(deps, deps.db, { id, range: undefined })).stream)
      hash.update(bytes);
    return hash.digest('hex') === sha256 ? undefined : 'opens, but its checksum is another one';
  } catch (error) {
    return (error as Error).message;
  }
}
