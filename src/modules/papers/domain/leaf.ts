import type { Language } from '#platform/languages';

/** A stretch of a line: words as they are, or a place to fill in with a hint what belongs there. */
export type Run =
  | { readonly text: string; readonly isStrong?: true; readonly language?: Language }
  | { readonly blank: string };

/** Who signs, with lines to fill in by hand. */
export interface Signature {
  readonly heading: string;
  readonly name: readonly Run[];
  readonly lines: readonly string[];
  /** What is said in the place for a seal; absent where none is usual. */
  readonly seal?: string;
}

interface Labelled {
  readonly label: string;
  readonly value: readonly Run[];
}

/** A part of a paper, in the order in which it is read. */
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly runs: readonly Run[]; readonly look: 'plain' | 'small' | 'strong' }
  | {
      readonly is: 'points';
      readonly points: readonly { readonly mark: string; readonly runs: readonly Run[] }[];
    }
  | { readonly is: 'facts'; readonly rows: readonly Labelled[] }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
      /** Parts of the width, one for each column. */
      readonly widths: readonly number[];
    }
  /** What somebody wrote, in the language of the writer. */
  | { readonly is: 'quotation'; readonly paragraphs: readonly string[]; readonly language: Language }
  | { readonly is: 'signatures'; readonly signatures: readonly Signature[] };

/** A paper in one language. Both leaves of a pair have the same blocks in the same order. */
export interface Leaf {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Stands on every page; of a template: that it is one, and no legal advice. */
  readonly footer: string;
  /** Marks a draft that people have to complete. */
  readonly stamp?: string;
  /** Before the number of the page, between that and the number of all pages, after it. */
  readonly page: readonly [string, string, string];
  readonly blocks: readonly Block[];
}

export type Leaves = readonly [Leaf] | readonly [Leaf, Leaf];

/** Empty where there is nothing to say. */
export const words = (text: string, language?: Language): Run[] =>
  text === '' ? [] : [{ text, ...(language && { language }) }];

export const blank = (hint: string): Run[] => [{ blank: hint }];

export const heading = (text: string): Block => ({ is: 'heading', text });

export const paragraph = (
  said: readonly Run[] | string,
  look: 'plain' | 'small' | 'strong' = 'plain',
): Block => ({ is: 'paragraph', runs: typeof said === 'string' ? words(said) : said, look });

/** What somebody wrote, by its lines. */
export const quotation = (text: string, language: Language): Block => ({
  is: 'quotation',
  paragraphs: text.split(/\s*\n\s*/).filter((line) => line !== ''),
  language,
});

/** A place to fill in as it stands on paper: 【名称】 in Chinese, [name] elsewhere. */
export const bracketed = (hint: string, language: Language): string =>
  language === 'zh' ? `【${hint}】` : `[${hint}]`;
