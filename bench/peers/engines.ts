import { create, insertMultiple, search } from '@orama/orama';
import { Index as FlexSearchIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { loadLexicon } from '#modules/lexicon';
import { CompactIndex } from '../../src/modules/matching/domain/index/compact-index.ts';
import { rankAcross } from '../../src/modules/matching/domain/ranking/across-languages.ts';
import { documentTerms } from '../../src/modules/matching/domain/ranking/documents.ts';
import { type Language, languages } from '#platform/languages';
import { wordsOf } from './words.ts';

export interface Text {
  readonly text: string;
  readonly language: Language;
}

/** An engine that holds texts, numbered from 0, and finds the best for a question. */
export interface Engine {
  fill(texts: readonly Text[]): Promise<void> | void;
  ask(question: Text): readonly number[];
}

const LIMIT = 10;

/** Words are joined before and split after, because the peers hand only strings to their tokenizers. */
const SEPARATOR = '\u0000';
const joined = ({ text, language }: Text): string => wordsOf(text, language).join(SEPARATOR);
const split = (text: string): string[] => (text === '' ? [] : text.split(SEPARATOR));

function miniSearch(): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
  });
  return {
    fill: (texts) => index.addAll(texts.map((one, id) => ({ id, text: joined(one) }))),
    ask: (question) =>
      index
        .search(joined(question))
        .slice(0, LIMIT)
        .map(({ id }) => id as number),
  };
}

function flexSearch(): Engine {
  const index = new FlexSearchIndex({ tokenize: 'strict', encode: split });
  return {
    fill: (texts) => texts.forEach((one, id) => void index.add(id, joined(one))),
    ask: (question) => index.search(joined(question), { limit: LIMIT, suggest: true }) as number[],
  };
}

/** Orama also finds words that begin with a word asked for; a mark at the end of each keeps it from that. */
const whole = (text: string): string[] => split(text).map((word) => `${word}\u0001`);

function orama(): Engine {
  const index = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: whole } },
  });
  return {
    fill: async (texts) => {
      await insertMultiple(
        index,
        texts.map((one, id) => ({ id: String(id), text: joined(one) })),
        1_000,
      );
    },
    ask: (question) => {
      const found = search(index, {
        term: joined(question),
        tolerance: 0,
        threshold: 1,
        limit: LIMIT,
      });
      if (found instanceof Promise)
        throw new Error('Orama answers at once unless it has asynchronous hooks.');
      return found.hits.map(({ id }) => Number(id));
    },
  };
}

async function greenChannel(): Promise<Engine> {
  const root = new URL('../../', import.meta.url).pathname;
  const lexicon = await loadLexicon({ packs: `${root}packs/lexicon`, cache: `${root}.cache` });
  const indexes = Object.fromEntries(languages.map((language) => [language, new CompactIndex()])) as Record<
    Language,
    CompactIndex
  >;
  return {
    fill: (texts) => {
      texts.forEach(({ text, language }, key) => {
        const analysis = lexicon.analyse(text, language);
        indexes[language].add({ key, terms: documentTerms(analysis), length: analysis.length });
      });
      for (const language of languages) indexes[language].compact();
    },
    ask: (question) =>
      rankAcross(indexes, { lexicon, questions: () => question }, { depth: 200, accept: () => true })
        .found.slice(0, LIMIT)
        .map(({ key }) => key),
  };
}

export const engines = {
  'Green Channel': greenChannel,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  Orama: orama,
} as const;

export type EngineName = keyof typeof engines;
