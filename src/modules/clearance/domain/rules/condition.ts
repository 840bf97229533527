/** A value that a fact can have: yes or no, a number, one of its words, or some of its words. */
export type Answer = boolean | number | string | readonly string[];

/** What is known of a case. Absent and null both mean: not known. */
export type CaseFacts = Readonly<Record<string, Answer | null | undefined>>;

export const operators = ['is', 'in', 'includes', 'present', 'at-least', 'at-most', 'over', 'under'] as const;
export type Operator = (typeof operators)[number];

/** One question about one fact. */
export interface Test {
  readonly kind: 'test';
  readonly fact: string;
  readonly operator: Operator;
  /** The words or the number it is held against; several only for `in` and `includes`. */
  readonly wanted: readonly (boolean | number | string)[];
  /** The dated figure that stands in place of a number. */
  readonly parameter?: string;
}

/** When a rule applies, in the few words that a pack may use. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | Test;

/** Every test of a condition, from first to last. */
export function testsOf(condition: Condition): Test[] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'test':
      return [condition];
    case 'not':
      return testsOf(condition.part);
    default:
      return condition.parts.flatMap(testsOf);
  }
}

/** The names of the facts that a condition asks for, each once. */
export const factsOf = (condition: Condition): string[] => [
  ...new Set(testsOf(condition).map(({ fact }) => fact)),
];
