import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { AddedPair } from '../domain/added-pairs.ts';
import type { Entry } from '../domain/compiling/entries.ts';
import type { AddedWords } from './inputs.ts';
import type { LexiconTables } from './tables.ts';

export type LexiconDatabase = Database<LexiconTables>;

/** Makes the list if there is none. */
export async function ensureList(
  db: LexiconDatabase,
  name: string,
  licence: string | undefined,
): Promise<void> {
  await db
    .insertInto('lexicon.added_list')
    .values({ name, licence: licence ?? null })
    .onConflict((conflict) =>
      licence === undefined
        ? conflict.column('name').doNothing()
        : conflict.column('name').doUpdateSet({ licence }),
    )
    .execute();
}

/** Tells lexicons compiled from the list that they are out of date. */
export async function markChanged(db: LexiconDatabase, name: string): Promise<void> {
  await db
    .updateTable('lexicon.added_list')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('name', '=', name)
    .execute();
}

const ROWS_AT_ONCE = 5000;

/** Writes pairs; tells for each one whether it is new, changed or as it was. A pair given twice takes the later weight. */
export async function setPairs(
  db: LexiconDatabase,
  list: string,
  pairs: readonly AddedPair[],
): Promise<Map<string, 'created' | 'changed'>> {
  const distinct = [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
  const written = new Map<string, 'created' | 'changed'>();
  for (let from = 0; from < distinct.length; from += ROWS_AT_ONCE) {
    const rows = await db
      .insertInto('lexicon.added_word')
      .values(
        distinct.slice(from, from + ROWS_AT_ONCE).map((pair) => ({
          list,
          source_language: pair.from,
          word: pair.word,
          target_language: pair.to,
          translation: pair.translation,
          weight: pair.weight,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['list', 'source_language', 'target_language', 'word', 'translation'])
          .doUpdateSet({ weight: sql`excluded.weight` })
          .where(sql<boolean>`added_word.weight is distinct from excluded.weight`),
      )
      .returning([
        'source_language',
        'word',
        'target_language',
        'translation',
        sql<boolean>`xmax = 0`.as('is_new'),
      ])
      .execute();
    for (const row of rows) {
      const key = pairKey({
        from: row.source_language,
        word: row.word,
        to: row.target_language,
        translation: row.translation,
      });
      written.set(key, row.is_new ? 'created' : 'changed');
    }
  }
  return written;
}

/** What makes a pair the same as another one of its list. */
export const pairKey = ({ from, word, to, translation }: Omit<AddedPair, 'weight'>): string =>
  `${from}\t${to}\t${word}\t${translation}`;

/** Takes a list away with all its words; tells whether there was one. */
export async function deleteList(db: LexiconDatabase, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('lexicon.added_list')
    .where('name', '=', name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

async function readPairs(db: LexiconDatabase): Promise<Entry[]> {
  const rows = await db
    .selectFrom('lexicon.added_word')
    .select((word) => [
      'source_language',
      'word',
      'target_language',
      'translation',
      sql<number>`${word.ref('weight')} / avg(${word.ref('weight')}) over (partition by list)`.as('share'),
    ])
    .orderBy('list')
    .orderBy('source_language')
    .orderBy('target_language')
    .orderBy(sql`word collate "C"`)
    .orderBy(sql`translation collate "C"`)
    .execute();
  return rows.map((row) => ({
    from: row.source_language,
    word: row.word,
    to: row.target_language,
    translation: row.translation,
    weight: Number(row.share),
    source: 'imported',
  }));
}

/** The words added at run time, for `loadLexicon`. Nothing when no list was ever added. */
export async function addedWordsOf(db: LexiconDatabase): Promise<AddedWords[]> {
  const lists = await db
    .selectFrom('lexicon.added_list')
    .select(['name', 'revision'])
    .orderBy('name')
    .execute();
  if (lists.length === 0) return [];
  const digest = createHash('sha256').update(JSON.stringify(lists)).digest('hex');
  return [{ digest, read: () => readPairs(db) }];
}
