import type { Database } from '#platform/database';
import { type KeyRing, UnusableKeys } from '../keys/key-ring.ts';
import { unwrapKey, wrapKey } from '../keys/wrap.ts';
import type { Place } from '../places/place.ts';
import { Sealer } from '../sealing/sealer.ts';
import type { ContentRow, PlaceName } from '../store/contents.ts';
import { addKey, findKey } from '../store/keys.ts';
import type { WritingLocks } from '../store/writing-locks.ts';
import { randomBytes } from 'node:crypto';
import type { RunningDigests } from './running-digests.ts';

/** What acts on contents need. */
export interface FilesDeps {
  /** The centre's own login. */
  readonly db: Database<unknown>;
  /** Where new contents go; the others are still read from where they lie. */
  readonly newIn: PlaceName;
  readonly places: Readonly<Partial<Record<PlaceName, Place>>>;
  readonly ring: KeyRing;
  readonly locks: WritingLocks;
  readonly digests: RunningDigests;
  readonly mostBytes: number;
  /** A sender who stays silent for longer has gone. */
  readonly patienceMs: number;
}

/** A content lies where the settings no longer lead. */
export class UnusablePlace extends Error {}

export function placeOf({ places }: Pick<FilesDeps, 'places'>, name: PlaceName): Place {
  const place = places[name];
  if (!place)
    throw new UnusablePlace(
      'Some contents lie in an S3 store: give S3_ENDPOINT, S3_BUCKET and its login again.',
    );
  return place;
}

/** What opens a content; throws UnusableKeys when its master key is not in the ring. */
export async function sealerOf({ db, ring }: FilesDeps, { id }: Pick<ContentRow, 'id'>): Promise<Sealer> {
  const found = await findKey(db, id);
  if (!found) throw new Error(`Content ${id} has no key.`);
  const master = (await ring.keys()).find((one) => one.id === found.masterKey);
  if (!master)
    throw new UnusableKeys(
      `${ring.source} has no master key ${found.masterKey}: put it back from its copy, or content ${id} stays closed.`,
    );
  return new Sealer(id, unwrapKey(found.wrapped, id, master));
}

/** Draws the content's own key and keeps it, wrapped by the current master key. */
export async function giveKey({ ring }: FilesDeps, db: Database<unknown>, id: string): Promise<void> {
  const master = (await ring.keys()).at(-1)!;
  await addKey(db, { contentId: id, masterKey: master.id, wrapped: wrapKey(randomBytes(32), id, master) });
}
