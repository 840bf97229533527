import type { Language } from '#platform/languages';
import type { PlanAnswer } from '../contract.ts';
import { questionsFor } from '../domain/asking/next-question.ts';
import { explain, explainStop } from '../domain/explaining/explain.ts';
import { phrases } from '../domain/explaining/phrases.ts';
import { proceduresIn, type State } from '../domain/judging/judge-case.ts';
import { gainsOf } from '../domain/planning/gain.ts';
import type { Plan } from '../domain/planning/plan.ts';
import { simulate } from '../domain/planning/simulate.ts';
import type { Rulebook } from '../domain/rules/catalogue.ts';
import { describeStep, earliestAnswer } from './describe-step.ts';

const DRAWS = 2000;
const SEED = 20261122;
const DAYS_EARLIER = 10;

/** A plan as ids for programs and words for people, in the form of the contract. */
export function describePlan(rulebook: Rulebook, plan: Plan, language: Language): PlanAnswer {
  const { judgement } = plan;
  const ids = (state: State) => proceduresIn(judgement, state).map(({ id }) => id);
  const stopped = (truth: 'yes' | 'unknown') => judgement.stops.filter((stop) => stop.truth === truth);
  const questions = questionsFor(rulebook, judgement);
  return {
    caution: phrases[language].caution(rulebook.reviewed, phrases[language].namedAuthorities),
    as_of: judgement.on,
    begins_on: plan.begins,
    reviewed: rulebook.reviewed,
    language,
    required: ids('required'),
    undetermined: ids('undetermined'),
    not_triggered: ids('not-required'),
    blocked: stopped('yes').map(({ block }) => block.id),
    possibly_blocked: stopped('unknown').map(({ block }) => block.id),
    questions: questions.map(({ fact }) => fact),
    milestones: Object.fromEntries(plan.milestones.map(({ id, earliest }) => [id, earliest.days.typical])),
    critical_path: [...plan.criticalPath],
    details: {
      procedures: plan.steps.map((step) => {
        const verdict = judgement.verdicts.find(({ procedure }) => procedure === step.procedure)!;
        return describeStep(rulebook, step, explain(rulebook, judgement, { verdict, language }).reasons);
      }),
      blocked: stopped('yes').map((stop) => ({
        id: stop.block.id,
        procedure: stop.block.procedure,
        why: explainStop(rulebook, stop, language),
      })),
      questions: questions.map(({ fact, expectedSettled, expectedDaysRemoved, procedures }) => ({
        fact,
        question: rulebook.fact.get(fact)!.question,
        help: rulebook.fact.get(fact)!.help,
        expected_settled: round(expectedSettled),
        expected_days_removed: round(expectedDaysRemoved),
        procedures: [...procedures],
      })),
      milestones: describeMilestones(rulebook, plan),
      watch: describeWatch(rulebook, plan),
      gains: gainsOf(plan.graph, DAYS_EARLIER).map(({ procedure, milestones }) => ({
        procedure,
        days_earlier: DAYS_EARLIER,
        milestones,
      })),
    },
  };
}

function describeWatch({ watchList }: Rulebook, { steps }: Plan) {
  const planned = new Set(steps.map(({ procedure }) => procedure.id));
  return watchList
    .filter(({ procedures }) => procedures.some((id) => planned.has(id)))
    .map(({ id, on, text, procedures }) => ({
      id,
      ...(on !== undefined && { on }),
      text,
      procedures: procedures.filter((procedure) => planned.has(procedure)),
    }));
}

const round = (number: number) => Math.round(number * 100) / 100;

function describeMilestones(rulebook: Rulebook, { milestones, graph }: Plan) {
  const chances = simulate(graph, { draws: DRAWS, seed: SEED }).milestones;
  return milestones.map(({ id, earliest, waitsFor, path }) => ({
    id,
    name: rulebook.milestones.find((milestone) => milestone.id === id)!.name,
    earliest: earliestAnswer(earliest),
    waits_for: [...waitsFor],
    path: [...path],
    p50_days: chances.get(id)!.p50,
    p90_days: chances.get(id)!.p90,
  }));
}
