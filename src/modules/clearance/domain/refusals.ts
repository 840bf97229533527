import { Refusal } from '#platform/refusal';
import { nearest } from './judging/nearest.ts';
import type { FactFault } from './judging/settle-facts.ts';
import type { Rulebook } from './rules/catalogue.ts';
import type { CaseTextFault } from './sharing/case-text.ts';

/** One fault of the facts that somebody sent, with what was probably meant and the words that there are. */
interface FaultTold {
  readonly fact: string;
  readonly problem: FactFault['problem'] | CaseTextFault['problem'];
  readonly written: string;
  readonly meant?: string;
  readonly words?: readonly string[];
}

/** Every fault at once: a link from a stranger may have many. */
export const factsFaulty = (faults: readonly FaultTold[]): Refusal =>
  new Refusal('invalid', 'clearance.facts-faulty', { faults });

/** A fault with the nearest fact or word that the vocabulary has. */
export function toldFault(rulebook: Rulebook, { fact, problem, written }: FactFault): FaultTold {
  const known = rulebook.fact.get(fact);
  const words = known ? known.values.map(({ id }) => id) : [...rulebook.fact.keys()];
  const meant = problem === 'wrong-type' ? undefined : nearest(written, words);
  return {
    fact,
    problem,
    written: written.slice(0, 100),
    ...(meant !== undefined && { meant }),
    ...(problem === 'unknown-word' && { words }),
  };
}

export const procedureUnknown = (id: string): Refusal =>
  new Refusal('not-found', 'clearance.procedure-unknown', { id });

export const factUnknown = (id: string): Refusal =>
  new Refusal('not-found', 'clearance.fact-unknown', { id });

/** The packs have been broken since the start, and there is no good version from before. */
export const packsBroken = (): Refusal => new Refusal('conflict', 'clearance.packs-broken');
