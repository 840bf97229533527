import type { Invariant } from '#platform/doctor';
import { sql } from 'kysely';

/** What must hold of the words added at run time. */
export const lexiconInvariants: readonly Invariant[] = [
  {
    name: 'lexicon.added-words-have-text',
    sentence: 'every word of an added list has letters or characters, and no blanks around them',
    async find(db) {
      const { rows } = await sql<{ list: string; word: string; translation: string }>`
        select list, word, translation from lexicon.added_word
        where word <> btrim(word) or translation <> btrim(translation) limit 100`.execute(db);
      return rows.map(({ list, word, translation }) => ({
        subject: list,
        says: `“${word}” – “${translation}”`,
      }));
    },
  },
];
