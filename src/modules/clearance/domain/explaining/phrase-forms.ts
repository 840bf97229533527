/** The sentences that hold the packs' words together. None may say that something is permitted. */
export interface Phrases {
  readonly required: string;
  readonly notRequired: string;
  readonly undetermined: string;
  readonly always: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly answered: (question: string, answer: string) => string;
  readonly open: (question: string) => string;
  /** “at least 25 %”. */
  readonly compared: (comparison: Comparison, figure: string) => string;
  readonly limit: (answered: string, compared: string) => string;
  /** Between two remarks in one pair of brackets. */
  readonly also: string;
  readonly expected: string;
  readonly notYet: (day: string) => string;
  readonly ended: (day: string) => string;
  readonly ranOut: (day: string, authority: string) => string;
  readonly wouldChange: (question: string, answer: string, state: ChangedTo) => string;
  readonly caution: (reviewed: string, authority: string) => string;
  /** Stands for one authority where a text is about all procedures. */
  readonly namedAuthorities: string;
  readonly and: string;
  /** Heads of the lines of a condition. */
  readonly all: string;
  readonly any: string;
  readonly not: string;
  /** One of these words is enough. */
  readonly either: (words: readonly string[]) => string;
  readonly something: string;
}

export type Comparison = 'at-least' | 'at-most' | 'over' | 'under';
type ChangedTo = 'required' | 'undetermined' | 'not-required';
