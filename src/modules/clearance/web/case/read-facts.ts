import type { Fact } from '../../contract.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { readCaseText } from '../../domain/sharing/case-text.ts';

/** The facts of a link that are understood today, and the parts that are not. */
interface FactsRead {
  readonly facts: CaseFacts;
  /** As they stand in the link: damaged, from another edition of the packs, or made up. */
  readonly dropped: readonly string[];
}

/** Reads the facts of a link. What is not understood is left out and named; everything else is kept. */
export function readFacts(text: string, known: readonly Fact[]): FactsRead {
  const { facts: written, faults } = readCaseText(text);
  const dropped = faults.map((fault) => fault.written);
  const facts: Record<string, Answer | null> = {};
  for (const [id, answer] of Object.entries(written)) {
    const fact = known.find((one) => one.id === id);
    const read = fact && answer !== undefined ? fitting(fact, answer) : undefined;
    if (read !== undefined) facts[id] = read;
    if (read === undefined || lostWords(answer, read)) dropped.push(partOf(text, id));
  }
  return { facts, dropped };
}

/** A part as it stands in the link. */
const partOf = (text: string, id: string) => text.split('*').find((part) => part.startsWith(`${id}-`)) ?? id;

/** The answer in the form of its fact; of several words those that are known. */
function fitting(fact: Fact, answer: Answer | null): Answer | null | undefined {
  if (answer === null) return null;
  switch (fact.type) {
    case 'yes-no':
      return typeof answer === 'boolean' ? answer : undefined;
    case 'number':
      return typeof answer === 'number' && fits(answer, fact) ? answer : undefined;
    case 'choice':
      return typeof answer === 'string' && (answer === 'none' || knows(fact, answer)) ? answer : undefined;
    default:
      return wordsOf(fact, typeof answer === 'object' ? answer : [String(answer)]);
  }
}

const fits = (answer: number, { maximum = Number.MAX_VALUE }: Fact) => answer >= 0 && answer <= maximum;
const knows = ({ values }: Fact, word: string) => values.some(({ id }) => id === word);

function wordsOf(fact: Fact, words: readonly string[]): readonly string[] | undefined {
  const found = words.filter((word) => knows(fact, word));
  return found.length > 0 || words.includes('none') ? found : undefined;
}

const lostWords = (answer: Answer | null | undefined, read: Answer | null) =>
  typeof read === 'object' && read !== null && typeof answer === 'object' && answer!.length !== read.length;
