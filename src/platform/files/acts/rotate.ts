import type { MasterKey } from '../keys/key-ring.ts';
import { unwrapKey, wrapKey } from '../keys/wrap.ts';
import {
  countByMasterKey,
  keysNotUnder,
  replaceKeys,
  type Rewrapped,
  type WrappedKey,
} from '../store/keys.ts';
import type { FilesDeps } from './deps.ts';

export interface ListedKey {
  readonly id: string;
  /** Contents that it opens. */
  readonly contents: number;
  readonly state: 'current' | 'former' | 'missing';
}

/** All keys of the ring, and those that contents need but the ring lacks. */
export async function listKeys({ db, ring }: FilesDeps): Promise<ListedKey[]> {
  const counted = await countByMasterKey(db);
  const keys = await ring.keys();
  const listed = keys.map(({ id }, place) => ({
    id,
    contents: counted.get(id) ?? 0,
    state: place === keys.length - 1 ? ('current' as const) : ('former' as const),
  }));
  const missing = [...counted]
    .filter(([id]) => !keys.some((key) => key.id === id))
    .map(([id, contents]) => ({ id, contents, state: 'missing' as const }));
  return [...listed, ...missing];
}

export interface Rotation {
  readonly current: string;
  readonly rewrapped: number;
  /** Contents whose master key is missing; they stay as they are. */
  readonly left: number;
}

/** Wraps every key of a content by the current master key, after `isNew` by a new one. No content is written again. */
export async function rotate(deps: FilesDeps, { isNew }: { readonly isNew: boolean }): Promise<Rotation> {
  const current = isNew ? await deps.ring.add() : (await deps.ring.keys()).at(-1)!;
  const keys = new Map((await deps.ring.keys()).map((key) => [key.id, key]));
  let [rewrapped, left] = [0, 0];
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const batch = await keysNotUnder(deps.db, current.id, after);
    const opening = batch.flatMap((one) => {
      const former = keys.get(one.masterKey);
      return former ? [rewrap(one, former, current)] : [];
    });
    left += batch.length - opening.length;
    rewrapped += await replaceKeys(deps.db, opening);
    const last = batch.at(-1);
    if (!last) return { current: current.id, rewrapped, left };
    after = last.contentId;
  }
}

function rewrap(before: WrappedKey, former: MasterKey, current: MasterKey): Rewrapped {
  const { contentId } = before;
  const key = unwrapKey(before.wrapped, contentId, former);
  return { before, now: { contentId, masterKey: current.id, wrapped: wrapKey(key, contentId, current) } };
}
