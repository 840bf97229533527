import { databaseIdentity } from '#platform/journal';
import type { Log } from '#platform/log';
import { ObjectMissing, type Place, type Stored } from '../places/place.ts';
import { deleteContent } from '../store/contents.ts';
import {
  abandonedUploads,
  contentsToClear,
  forgottenContents,
  knownAmong,
  markCleared,
} from '../store/upkeep.ts';
import { type FilesDeps, placeOf } from './deps.ts';

/** Nobody goes on with an upload, or refers to a content, after so long. */
const ABANDONED_DAYS = 7;
/** Objects without a row stay longer: a database restored from yesterday does not know today's. */
const ORPHAN_DAYS = 30;

/** Removes the objects of deleted contents; returns how many. */
export async function clear(deps: FilesDeps): Promise<number> {
  let cleared = 0;
  for (let rows = await contentsToClear(deps.db); rows.length > 0; rows = await contentsToClear(deps.db))
    for (const { id, place: name, unfinished } of rows) {
      const place = placeOf(deps, name);
      if (unfinished !== null) await place.abandon({ name: id, token: unfinished });
      for (const object of [id, `${id}.tail-0`, `${id}.tail-1`]) await place.remove(object);
      await markCleared(deps.db, id);
      cleared++;
    }
  return cleared;
}

export interface Tidied {
  readonly abandoned: number;
  readonly forgotten: number;
  readonly orphans: number;
}

/** Gives up what nobody goes on with or refers to, and removes objects that no row knows. */
export async function tidy(deps: FilesDeps, log: Log): Promise<Tidied> {
  const abandoned = await deleteAll(deps, await abandonedUploads(deps.db, ABANDONED_DAYS));
  const forgotten = await deleteAll(deps, await forgottenContents(deps.db, ABANDONED_DAYS));
  await clear(deps);
  let orphans = 0;
  for (const place of Object.values(deps.places)) orphans += await removeOrphans(deps, place, log);
  return { abandoned, forgotten, orphans };
}

async function deleteAll({ db }: FilesDeps, ids: readonly string[]): Promise<number> {
  let deleted = 0;
  for (const id of ids) if (await deleteContent(db, id)) deleted++;
  return deleted;
}

const NAME = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})([.].+)?$/;

/** The content that an object of this name belongs to; absent for what is not ours. */
export const contentIdOf = (name: string): string | undefined => NAME.exec(name)?.[1];

/**
 * Only where the place belongs to this very database: started with another one by mistake, everything here would look like
 * an orphan.
 */
async function removeOrphans(deps: FilesDeps, place: Place, log: Log): Promise<number> {
  if (!(await isOwn(deps, place))) {
    log.warn({ place: place.name }, 'stored files belong to another database; what has no row is left alone');
    return 0;
  }
  const before = Date.now() - ORPHAN_DAYS * 86_400_000;
  let removed = 0;
  for await (const batch of inBatches(place.list(), ({ changedAt }) => changedAt.getTime() < before))
    for (const name of await orphansAmong(deps, batch)) {
      await place.remove(name);
      removed++;
    }
  return removed;
}

const MARK = 'belongs-to';

async function isOwn({ db }: FilesDeps, place: Place): Promise<boolean> {
  const identity = await databaseIdentity(db);
  try {
    let found = '';
    for await (const bytes of place.get(MARK)) found += Buffer.from(bytes).toString();
    return found === identity;
  } catch (error) {
    if (!(error instanceof ObjectMissing)) throw error;
  }
  await place.put(MARK, Buffer.from(identity));
  return true;
}

async function orphansAmong({ db }: FilesDeps, batch: readonly Stored[]): Promise<string[]> {
  const ids = batch.flatMap(({ name }) => contentIdOf(name) ?? []);
  const known = await knownAmong(db, ids);
  return batch.flatMap(({ name }) => {
    const id = contentIdOf(name);
    return id !== undefined && !known.has(id) ? [name] : [];
  });
}

async function* inBatches(
  stored: AsyncIterable<Stored>,
  isWanted: (one: Stored) => boolean,
): AsyncGenerator<Stored[]> {
  let batch: Stored[] = [];
  for await (const one of stored) {
    if (isWanted(one)) batch.push(one);
    if (batch.length < 1000) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
