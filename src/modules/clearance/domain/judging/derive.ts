import type { Answer, Condition, Test } from '../rules/condition.ts';
import type { DatedFigure } from '../rules/parameter.ts';
import { type Circumstances, judgeTest, limitOf } from './judge-test.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';

/** A condition with its answer, and those of all its parts. */
export type Derivation =
  | { readonly kind: 'always'; readonly truth: 'yes' }
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly parts: readonly Derivation[] }
  | TestDerivation;

export interface TestDerivation {
  readonly kind: 'test';
  readonly truth: Truth;
  readonly test: Test;
  readonly found: Answer | null;
  /** The dated figure used, when the test names one. */
  readonly limit?: DatedFigure;
}

/** Judges a condition and keeps every step of it, also those that did not matter. */
export function derive(condition: Condition, circumstances: Circumstances): Derivation {
  switch (condition.kind) {
    case 'always':
      return { kind: 'always', truth: 'yes' };
    case 'test':
      return deriveTest(condition, circumstances);
    case 'not': {
      const part = derive(condition.part, circumstances);
      return { kind: 'not', truth: not(part.truth), parts: [part] };
    }
    default: {
      const parts = condition.parts.map((part) => derive(part, circumstances));
      const truths = parts.map(({ truth }) => truth);
      return { kind: condition.kind, truth: condition.kind === 'all' ? allOf(truths) : anyOf(truths), parts };
    }
  }
}

function deriveTest(test: Test, circumstances: Circumstances): TestDerivation {
  const limit = test.parameter === undefined ? undefined : limitOf(test, circumstances);
  return {
    kind: 'test',
    truth: judgeTest(test, circumstances),
    test,
    found: circumstances.facts[test.fact] ?? null,
    ...(limit && { limit }),
  };
}

/** The same answer without keeping the steps: for the many trials of the next question. */
export function judge(condition: Condition, circumstances: Circumstances): Truth {
  switch (condition.kind) {
    case 'always':
      return 'yes';
    case 'test':
      return judgeTest(condition, circumstances);
    case 'not':
      return not(judge(condition.part, circumstances));
    default:
      return judgeParts(condition.parts, condition.kind === 'all' ? 'no' : 'yes', circumstances);
  }
}

function judgeParts(
  parts: readonly Condition[],
  settling: 'yes' | 'no',
  circumstances: Circumstances,
): Truth {
  let truth: Truth = settling === 'yes' ? 'no' : 'yes';
  for (const part of parts) {
    const found = judge(part, circumstances);
    if (found === settling) return settling;
    if (found === 'unknown') truth = 'unknown';
  }
  return truth;
}

/**
 * The tests that carry the answer. For a yes: those that are met. For a no: those that fail.
 * For unknown: those whose fact is not known and still matters.
 */
export function carriers(derivation: Derivation): TestDerivation[] {
  if (derivation.kind === 'always') return [];
  if (derivation.kind === 'test') return [derivation];
  const wanted: Truth = derivation.kind === 'not' ? not(derivation.truth) : derivation.truth;
  return derivation.parts.filter(({ truth }) => truth === wanted).flatMap(carriers);
}

/** The facts that are not known and still decide, each once. */
export function openFacts(derivation: Derivation): string[] {
  if (derivation.truth !== 'unknown') return [];
  const open = carriers(derivation).filter(({ found }) => found === null);
  return [...new Set(open.map(({ test }) => test.fact))];
}
