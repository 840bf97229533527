import { findForMatching, listForMatching } from '#modules/opportunities';
import type { Database } from '#platform/database';
import type { Entry } from '#platform/journal';
import { languages } from '#platform/languages';
import type { Collection } from '../domain/collection/collection.ts';

/** Listings read from the database in one go. */
const PAGE = 500;

/** Lets waiting messages be answered. */
export const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** So long a reading is at most lost when the centre is stopped in the middle of it, as long as keeping it is quick. */
const KEEP_EVERY_MS = 60_000;
/** Keeping what is read of a million listings takes seconds: at most this part of the time goes there. */
const MOST_KEEPING = 0.05;

interface Reading {
  /** The listing after which to go on; absent: from the first one. */
  readonly after?: string | undefined;
  heard(done: number): void;
  /** Is told now and then up to where the collection is read. */
  keep?(readUpTo: string): Promise<void>;
}

/** Reads every published listing in the order of their ids; between two listings the thread answers questions. */
export async function readInto(
  db: Database<unknown>,
  collection: Collection,
  { after, heard, keep }: Reading,
): Promise<void> {
  let keepAfter = performance.now() + KEEP_EVERY_MS;
  for (let last = after; ;) {
    const listings = await listForMatching(db, { limit: PAGE, ...(last !== undefined && { after: last }) });
    for (const listing of listings) {
      collection.put(listing);
      await breathe();
    }
    heard(collection.size);
    last = listings.at(-1)?.id;
    if (last === undefined || listings.length < PAGE) return;
    const now = performance.now();
    if (!keep || now < keepAfter) continue;
    await keep(last);
    const kept = performance.now();
    keepAfter = kept + Math.max(KEEP_EVERY_MS, (kept - now) / MOST_KEEPING);
  }
}

/**
 * Brings each index into the form that is quickest to ask. A language of a million texts takes some seconds, in which the thread answers
 * nothing: for when nobody asks yet.
 */
export async function compact(collection: Collection): Promise<void> {
  for (const language of languages) {
    collection.index(language).compact();
    await breathe();
  }
}

/** The ids of listings that the entries tell about, each once. */
export function touchedBy(entries: readonly Entry[]): string[] {
  const ids = entries
    .filter(({ kind }) => kind.startsWith('opportunities.'))
    .flatMap(({ facts }) => (typeof facts['opportunityId'] === 'string' ? [facts['opportunityId']] : []));
  return [...new Set(ids)];
}

/**
 * Brings a collection up to what the database says of these listings now; gone or unpublished ones leave it. Between two listings the thread
 * answers questions: an import changes hundreds at once.
 */
export async function refresh(
  db: Database<unknown>,
  collection: Collection,
  ids: readonly string[],
): Promise<void> {
  const listings = await findForMatching(db, ids);
  const present = new Set(listings.map(({ id }) => id));
  for (const id of ids) if (!present.has(id)) collection.remove(id);
  for (const listing of listings) {
    collection.put(listing);
    await breathe();
  }
}
