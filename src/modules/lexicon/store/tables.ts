import type { Generated } from 'kysely';
import type { Language } from '#platform/languages';

interface AddedListTable {
  name: string;
  revision: Generated<number>;
  licence: string | null;
  added_at: Generated<Date>;
}

interface AddedWordTable {
  list: string;
  source_language: Language;
  word: string;
  target_language: Language;
  translation: string;
  weight: number;
}

export interface LexiconTables {
  'lexicon.added_list': AddedListTable;
  'lexicon.added_word': AddedWordTable;
}
