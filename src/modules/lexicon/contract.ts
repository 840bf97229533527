import type { Language } from '#platform/languages';

/** The written languages with an alphabet; Chinese is analysed by other means. */
export type Latin = Exclude<Language, 'zh'>;

/** Where a translation comes from; several may agree on one pair. */
export type Source =
  | 'thesaurus'
  | 'general'
  | 'cedict'
  | 'trained'
  | 'display-names'
  | 'pivot'
  | 'imported'
  | 'cognate';

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
  concept(id: string): Concept | undefined;
  findConcepts(text: string, language?: Language): readonly Concept[];
  understand(text: string): Understanding;
}
