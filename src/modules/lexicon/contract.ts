import { z } from 'zod';
import { endpoint, pageOf, paging, pastedText } from '#platform/contract';
import { language, type Language } from '#platform/languages';

/** The written languages with an alphabet; Chinese is analysed by other means. */
export type Latin = Exclude<Language, 'zh'>;

/** Where a translation comes from; several may agree on one pair. */
export type Source =
  'thesaurus' | 'general' | 'cedict' | 'trained' | 'display-names' | 'pivot' | 'imported' | 'cognate';

/** Why a word of one text may answer a word of another: a source, or a rule applied at the moment of asking. */
export type Via =
  | Source
  | 'identical'
  | 'number'
  | 'measure'
  | 'compound'
  | 'part'
  | 'spelling'
  | 'transliteration'
  | 'pinyin';

/** A stretch of the original text; `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An index term at its place in the text. `weight` below 1 marks derived terms such as parts of compounds. */
export interface Occurrence extends Span {
  readonly term: string;
  readonly weight: number;
}

/** A text as the index sees it. `length` counts words, so that languages compare. */
export interface Analysis {
  readonly language: Language;
  readonly occurrences: readonly Occurrence[];
  readonly length: number;
}

/** A word or phrase of a question, with its smaller pieces when it has any. */
export interface Word extends Span {
  readonly term: string;
  readonly kind: 'word' | 'phrase' | 'number' | 'measure' | 'foreign' | 'name';
  readonly isStop: boolean;
  /** Lower-case spelling before stemming; what cognates and transliteration look at. */
  readonly spelling: string;
  readonly parts: readonly Word[];
}

export interface Translation {
  readonly term: string;
  /** 1 is the best translation of its term; below 1/16 nothing is kept. */
  readonly weight: number;
  readonly via: readonly Via[];
}

export interface Detection {
  readonly language: Language | 'unknown';
  /** Between 0 and 1; below 0.5 the language is reported as unknown. */
  readonly confidence: number;
}

/** A concept of the technology thesaurus with its words in every language, the preferred one first. */
export interface Concept {
  readonly id: string;
  readonly field: string;
  readonly broader: string | undefined;
  readonly narrower: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

export interface ConceptFound extends Span {
  readonly concept: Concept;
}

export interface WordFound extends Span {
  readonly surface: string;
  readonly translations: Readonly<Partial<Record<Language, readonly Translation[]>>>;
}

/** What the lexicon makes of a text; pages show it and matching explains with it. */
export interface Understanding {
  readonly detection: Detection;
  readonly words: readonly WordFound[];
  readonly concepts: readonly ConceptFound[];
}

/** The compiled words of the four languages. Immutable, and free of I/O once loaded. */
export interface Lexicon {
  detect(text: string): Detection;
  analyse(text: string, language: Language): Analysis;
  /** Cuts a question into words; a phrase is kept whole when it has a translation into `target`. */
  cut(text: string, language: Language, target: Language): readonly Word[];
  translate(term: string, from: Language, to: Language): readonly Translation[];
  /** Terms of `to` that have `term` among their own translations, with the weight seen from their side. */
  translateBack(term: string, from: Language, to: Language): readonly Translation[];
  has(term: string, language: Language): boolean;
  /** Index terms that a word without entry may have in `to`: same spelling, related spelling, sound. */
  guess(word: Word, from: Language, to: Language): readonly Translation[];
  /** How a term is written for readers. */
  citation(term: string, language: Language): string;
  /** The whole thesaurus in the order of its packs. */
  readonly concepts: readonly Concept[];
  concept(id: string): Concept | undefined;
  findConcepts(text: string, language?: Language): readonly Concept[];
  /** A given language is taken for certain. */
  understand(text: string, language?: Language): Understanding;
}

const wordsInFour = z.record(language, z.array(z.string()));

export const conceptRow = z.object({
  id: z.string(),
  field: z.string(),
  broader: z.string().optional(),
  narrower: z.array(z.string()),
  words: wordsInFour,
});
export type ConceptRow = z.infer<typeof conceptRow>;

export const understandText = endpoint({
  method: 'POST',
  path: '/api/understanding',
  summary: 'How the centre reads a text: its language, its words with translations, and the concepts in it.',
  access: 'public',
  input: z.object({ text: pastedText(20_000), language: language.optional() }),
  output: z.object({
    language: language.or(z.literal('unknown')),
    confidence: z.number(),
    words: z.array(
      z.object({
        start: z.number().int(),
        end: z.number().int(),
        surface: z.string(),
        translations: z.partialRecord(
          language,
          z.array(z.object({ word: z.string(), weight: z.number(), via: z.array(z.string()) })),
        ),
      }),
    ),
    concepts: z.array(z.object({ start: z.number().int(), end: z.number().int(), concept: conceptRow })),
  }),
});

export const listConcepts = endpoint({
  method: 'GET',
  path: '/api/concepts',
  summary: 'Concepts of the technology thesaurus, by words of any language and by field.',
  access: 'public',
  input: z.object({ q: z.string().max(200).default(''), field: z.string().max(40).optional(), ...paging }),
  output: pageOf(conceptRow).extend({
    fields: z.array(z.object({ value: z.string(), count: z.number().int() })),
  }),
});

export const getConcept = endpoint({
  method: 'GET',
  path: '/api/concepts/:id',
  summary: 'One concept with its words and its neighbours.',
  access: 'public',
  input: z.object({ id: z.string().max(120) }),
  output: conceptRow.extend({ broaderConcept: conceptRow.optional(), narrowerConcepts: z.array(conceptRow) }),
});
