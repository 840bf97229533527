import type { Lexicon } from '#contracts/lexicon';
import { findForMatching, listForMatching } from '#modules/opportunities';
import type { Database } from '#platform/database';
import type { Entry } from '#platform/journal';
import { Collection } from '../domain/collection/collection.ts';

/** Listings read from the database in one go. */
const PAGE = 500;

/** Lets waiting messages be answered. */
export const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Reads every published listing; between two listings the thread answers questions. */
export async function readAll(
  db: Database<unknown>,
  lexicon: Lexicon,
  heard: (done: number) => void,
): Promise<Collection> {
  const collection = Collection.empty(lexicon);
  for (let after: string | undefined; ;) {
    const listings = await listForMatching(db, { limit: PAGE, ...(after && { after }) });
    for (const listing of listings) {
      collection.put(listing);
      await breathe();
    }
    heard(collection.size);
    after = listings.at(-1)?.id;
    if (listings.length < PAGE) return collection;
  }
}

/** The ids of listings that the entries tell about, each once. */
export function touchedBy(entries: readonly Entry[]): string[] {
  const ids = entries
    .filter(({ kind }) => kind.startsWith('opportunities.'))
    .flatMap(({ facts }) => (typeof facts['opportunityId'] === 'string' ? [facts['opportunityId']] : []));
  return [...new Set(ids)];
}

/** Brings a collection up to what the database says of these listings now; gone or unpublished ones leave it. */
export async function refresh(
  db: Database<unknown>,
  collection: Collection,
  ids: readonly string[],
): Promise<void> {
  const listings = await findForMatching(db, ids);
  const present = new Set(listings.map(({ id }) => id));
  for (const id of ids) if (!present.has(id)) collection.remove(id);
  for (const listing of listings) collection.put(listing);
}
