import type { Answer, CaseFacts } from '../rules/condition.ts';

/** What stands in a shared address and cannot be read. */
export interface CaseTextFault {
  readonly written: string;
  readonly problem: 'unreadable' | 'twice';
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const NUMBER = /^\d+(\.\d+)?$/;
const FIXED: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unknown: null };

/**
 * Facts in the letters that an address takes as they are, always in the same order:
 * `ciio-no*kind-ma-joint_venture*stake_pct-24.5*be_region-unknown`. Facts that are absent stay out.
 */
export function writeCaseText(facts: CaseFacts): string {
  return Object.keys(facts)
    .toSorted()
    .flatMap((name) => {
      const answer = facts[name];
      return answer === undefined ? [] : [[name, ...wordsOf(answer)].join('-')];
    })
    .join('*');
}

function wordsOf(answer: Answer | null): readonly string[] {
  if (answer === null) return ['unknown'];
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  // Never 1e21: an address holds plain digits.
  if (typeof answer === 'number')
    return [answer.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })];
  if (typeof answer === 'string') return [answer];
  return answer.length > 0 ? answer : ['none'];
}

/**
 * Reads what `writeCaseText` wrote, or what a stranger made of it: never throws, tells every fault. Whether the facts
 * exist and the answers fit is for `settleFacts` to say.
 */
export function readCaseText(text: string): { facts: CaseFacts; faults: CaseTextFault[] } {
  const facts = new Map<string, Answer | null>();
  const faults: CaseTextFault[] = [];
  for (const part of text.split('*').filter(Boolean)) {
    const [name = '', ...words] = part.split('-');
    const answer = answerFrom(words);
    if (!NAME.test(name) || answer === undefined) faults.push({ written: part, problem: 'unreadable' });
    else if (facts.has(name)) faults.push({ written: part, problem: 'twice' });
    else facts.set(name, answer);
  }
  return { facts: Object.fromEntries(facts), faults };
}

function answerFrom(words: readonly string[]): Answer | null | undefined {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  if (others.length > 0) return words.every((word) => NAME.test(word)) ? words : undefined;
  if (NUMBER.test(first)) return Number(first);
  if (Object.hasOwn(FIXED, first)) return FIXED[first];
  return NAME.test(first) ? first : undefined;
}
