import type { Day } from '#platform/calendar';
import type { Block, Rulebook } from '../rules/catalogue.ts';
import type { CaseFacts } from '../rules/condition.ts';
import type { Procedure } from '../rules/procedure.ts';
import { type Derivation, derive } from './derive.ts';
import type { Circumstances } from './judge-test.ts';
import type { Truth } from './truth.ts';

export type State = 'required' | 'undetermined' | 'not-required';

/** What a rule says of a case on a day, with the whole way there. */
export interface Verdict {
  readonly procedure: Procedure;
  readonly state: State;
  readonly derivation: Derivation;
  /** Why the day decides: the rule does not apply yet, applies no more, or ran out and may have been extended. */
  readonly time: 'in-force' | 'not-yet' | 'ended' | 'ran-out';
}

export interface Stop {
  readonly block: Block;
  readonly truth: Truth;
  readonly derivation: Derivation;
}

/** Everything the packs say of a case as of a day. */
export interface Judgement {
  readonly on: Day;
  readonly facts: CaseFacts;
  readonly verdicts: readonly Verdict[];
  readonly stops: readonly Stop[];
}

export const circumstancesOf = (rulebook: Rulebook, facts: CaseFacts, on: Day): Circumstances => ({
  facts,
  on,
  parameter: rulebook.parameter,
});

type Dated = Pick<Procedure, 'from' | 'until' | 'whenEnded'>;

/** How a rule stands on a day. The last day of `until` still counts. */
export function timeOf({ from, until, whenEnded }: Dated, on: Day): Verdict['time'] {
  if (on < from) return 'not-yet';
  if (until === undefined || on <= until) return 'in-force';
  return whenEnded === 'ask' ? 'ran-out' : 'ended';
}

/** A rule that ran out stays a question where it would have applied: it may have been extended. */
export function stateOf(truth: Truth, time: Verdict['time']): State {
  if (time === 'not-yet' || time === 'ended' || truth === 'no') return 'not-required';
  if (truth === 'unknown' || time === 'ran-out') return 'undetermined';
  return 'required';
}

const holdsOn = ({ from = '', until = '9999-12-31' }: Block, on: Day) => from <= on && on <= until;

/** Judges every procedure and every block of the packs for a case as of a day. */
export function judgeCase(rulebook: Rulebook, facts: CaseFacts, on: Day): Judgement {
  const circumstances = circumstancesOf(rulebook, facts, on);
  const verdicts = rulebook.procedures.map((procedure) => {
    const derivation = derive(procedure.when, circumstances);
    const time = timeOf(procedure, on);
    return { procedure, state: stateOf(derivation.truth, time), derivation, time };
  });
  const stops = rulebook.blocks
    .filter((block) => holdsOn(block, on))
    .map((block) => ({ block, derivation: derive(block.when, circumstances) }))
    .map(({ block, derivation }) => ({ block, derivation, truth: derivation.truth }));
  return { on, facts, verdicts, stops };
}

export const proceduresIn = ({ verdicts }: Judgement, state: State): Procedure[] =>
  verdicts.filter((verdict) => verdict.state === state).map(({ procedure }) => procedure);
