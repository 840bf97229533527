import type { Direction, GuidedField, Kind } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import type { TextPart } from '../review/import-limits.ts';

/** Everything the gate can say about a text, beside what is formally wrong (`review/faults.ts`). */
export const qualityCodes = [
  'title-shouts',
  'title-vague',
  'praise',
  'problem-missing',
  'rival-missing',
  'comparison-missing',
  'evidence-missing',
  'stage-contradicts',
  'partner-vague',
  'partner-unsaid',
  'criteria-missing',
  'no-paragraphs',
  'summary-repeats',
  'few-keywords',
  'keyword-vague',
  'translation-older',
  'gives-away-brand',
  'maybe-brand',
  'gives-away-organisation',
] as const;
export type QualityCode = (typeof qualityCodes)[number];

export type InFour = Readonly<Record<Language, string>>;
export type Severity = 'must' | 'should';

/** What is said when a rule is not met: why it matters to the reader, and what to do. */
export interface Saying {
  readonly why: InFour;
  readonly mend: InFour;
}

export interface QualityRule extends Saying {
  readonly code: string;
  readonly severity: Severity;
  /** Listings of which it is not asked: `investment offer`. */
  readonly notOf: readonly `${Kind} ${Direction}`[];
}

/** The lists of words by which the gate reads a text of one language. */
export const wordLists = [
  'praise',
  'empty-in-titles',
  'empty-as-keywords',
  'problem',
  'rival',
  'comparison',
  'amount',
  'evidence',
  'role',
  'brand',
  'not-a-brand',
] as const;
export type WordList = (typeof wordLists)[number];

/** Finds the words of a list; `g`, so that every place is found. */
export type Spotters = Readonly<Record<WordList, RegExp>>;

/** What the form says beside a field. */
export interface GuideEntry {
  readonly field: GuidedField;
  readonly help: InFour;
  readonly good: InFour;
  readonly bad: InFour;
}

export interface QualityRules {
  readonly guide: readonly GuideEntry[];
  readonly rules: ReadonlyMap<string, QualityRule>;
  readonly lengths: Readonly<Record<TextPart, { readonly least: number; readonly most: number }>>;
  /** A title says something when this many letters, counted fairly, are no empty words. */
  readonly tellingTitleLetters: number;
  /** A partner's role in fewer letters says nothing. */
  readonly roleLetters: number;
  /** A description of more letters needs paragraphs. */
  readonly paragraphLetters: number;
  readonly fewestKeywords: number;
  /** From this readiness level on there is something to show. */
  readonly evidenceFromTrl: number;
  readonly words: Readonly<Record<Language, Spotters>>;
}
