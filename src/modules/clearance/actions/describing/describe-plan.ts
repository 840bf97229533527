import { addDays } from '#platform/calendar';
import type { PlanDescription } from '../../contract.ts';
import { type Question, questionsFor } from '../../domain/asking/next-question.ts';
import { cautionFor, explainStop } from '../../domain/explaining/explain.ts';
import type { Stop } from '../../domain/judging/judge-case.ts';
import type { Calendars } from '../../domain/planning/dates.ts';
import { gainsOf } from '../../domain/planning/gain.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import { simulate } from '../../domain/planning/simulate.ts';
import type { Rulebook } from '../../domain/rules/catalogue.ts';
import { writeCaseText } from '../../domain/sharing/case-text.ts';
import { describeCalendars } from './describe-calendars.ts';
import { describeFact } from './describe-fact.ts';
import { describeStep, earliestTold } from './describe-step.ts';
import { announcedTold, namedIn } from './named-in.ts';

const DRAWS = 2000;
const SEED = 20261122;
const DAYS_EARLIER = 10;

/** A whole plan in the form of the contract: in four languages, with everything that a page or a paper needs. */
export function describePlan(rulebook: Rulebook, plan: Plan, calendars: Calendars): PlanDescription {
  const { judgement } = plan;
  const verdicts = new Map(judgement.verdicts.map((verdict) => [verdict.procedure.id, verdict]));
  const procedures = plan.steps.map((step) =>
    describeStep(rulebook, { step, verdict: verdicts.get(step.procedure.id)!, judgement }),
  );
  const stopped = (truth: Stop['truth']) =>
    judgement.stops.filter((stop) => stop.truth === truth).map((stop) => stopTold(rulebook, stop));
  return {
    caution: cautionFor(rulebook),
    asOf: judgement.on,
    beginsOn: plan.begins,
    reviewed: rulebook.reviewed,
    case: writeCaseText(judgement.facts),
    procedures,
    notRequired: judgement.verdicts
      .filter(({ state }) => state === 'not-required')
      .map(({ procedure: { id, name, side, subject } }) => ({ id, name, side, subject })),
    blocked: stopped('yes'),
    possiblyBlocked: stopped('unknown'),
    ...questionsTold(rulebook, plan),
    milestones: milestonesTold(rulebook, plan),
    criticalPath: [...plan.criticalPath],
    calendars: describeCalendars(plan, calendars),
    documents: documentsOf(procedures),
    authorities: authoritiesOf(procedures),
    watch: watchedIn(rulebook, plan),
    gains: gainsOf(plan.graph, DAYS_EARLIER).map(({ procedure, milestones }) => ({
      procedure,
      daysEarlier: DAYS_EARLIER,
      milestones: Object.entries(milestones).map(([id, days]) => ({ id, days })),
    })),
  };
}

const stopTold = (rulebook: Rulebook, stop: Stop) => ({
  id: stop.block.id,
  name: stop.block.effect,
  procedure: stop.block.procedure,
  why: explainStop(rulebook, stop),
});

const round = (number: number) => Math.round(number * 100) / 100;

/** Questions that nobody has been asked yet, and those to which the answer was “not known”. */
function questionsTold(rulebook: Rulebook, { judgement }: Plan) {
  const wasAsked = ({ fact }: Question) => judgement.facts[fact] === null;
  const told = ({ fact, expectedSettled, expectedDaysRemoved, procedures }: Question) => ({
    ...describeFact(rulebook, rulebook.fact.get(fact)!),
    expectedSettled: round(expectedSettled),
    expectedDaysRemoved: round(expectedDaysRemoved),
    procedures: [...procedures],
  });
  const all = questionsFor(rulebook, judgement);
  return {
    questions: all.filter((question) => !wasAsked(question)).map(told),
    setAside: all.filter(wasAsked).map(told),
  };
}

function milestonesTold(rulebook: Rulebook, { milestones, graph, begins }: Plan) {
  const chances = simulate(graph, { draws: DRAWS, seed: SEED }).milestones;
  const chance = (days: number) => ({ days, day: addDays(begins, days) });
  return milestones.map(({ id, earliest, waitsFor, path }) => ({
    ...namedIn(rulebook.milestones, id),
    earliest: earliestTold(earliest),
    waitsFor: [...waitsFor],
    path: [...path],
    p50: chance(chances.get(id)!.p50),
    p90: chance(chances.get(id)!.p90),
  }));
}

function watchedIn(rulebook: Rulebook, { steps }: Plan) {
  const planned = new Set(steps.map(({ procedure }) => procedure.id));
  return rulebook.watchList
    .filter(({ procedures }) => procedures.some((id) => planned.has(id)))
    .map((entry) => {
      const procedures = entry.procedures.filter((id) => planned.has(id));
      return announcedTold(rulebook, { ...entry, procedures });
    });
}

type Planned = PlanDescription['procedures'];

/** Everything to prepare, each once, with the procedures that want it. */
function documentsOf(procedures: Planned): PlanDescription['documents'] {
  const found = new Map<string, PlanDescription['documents'][number]>();
  for (const { id, documents } of procedures)
    for (const document of documents) {
      const one = found.get(document.id) ?? { ...document, procedures: [] };
      found.set(document.id, one);
      one.procedures.push(id);
    }
  return [...found.values()];
}

function authoritiesOf(procedures: Planned): PlanDescription['authorities'] {
  const found = new Map<string, PlanDescription['authorities'][number]>();
  for (const { id, authority, side } of procedures) {
    const one = found.get(authority.id) ?? { ...authority, side, procedures: [] };
    found.set(authority.id, one);
    one.procedures.push(id);
  }
  return [...found.values()];
}
