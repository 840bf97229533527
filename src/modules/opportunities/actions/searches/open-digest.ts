import { randomBytes } from 'node:crypto';
import type { OpportunityRow, SavedQuestion } from '#contracts/opportunities';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { findDigest, insertStopKey } from '../../store/searches/digests.ts';
import { rowsByIds } from '../../store/reading/rows.ts';
import type { OpportunitiesTables } from '../../store/tables.ts';

/** What a message about new listings says. */
export interface Digest {
  /** As its owner called the search. */
  readonly name: string;
  readonly question: SavedQuestion;
  /** Those that are still open, best or newest first. */
  readonly rows: readonly OpportunityRow[];
  /** Belongs behind the # of `/searches/stop` in this message and nowhere else; each message has its own. */
  readonly stopKey: string;
}

/**
 * Opens a digest for the message that leaves now, on the centre's own login. Nothing when there is nothing left to tell: the
 * search was removed or stopped, or every listing was closed meanwhile.
 */
export async function openDigest(
  db: Database<OpportunitiesTables>,
  id: string,
  reader: Language,
): Promise<Digest | undefined> {
  const digest = await findDigest(db, id);
  const rows = digest ? await rowsByIds(db, digest.listings, reader) : [];
  if (!digest || rows.length === 0) return undefined;
  const key = randomBytes(32);
  await insertStopKey(db, digest.searchId, key);
  return { name: digest.name, question: digest.question, rows, stopKey: key.toString('base64url') };
}
