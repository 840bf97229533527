import type { CasePlan } from '#contracts/cases';
import type { PlanDescription } from '#contracts/clearance';
import { calendarsOf, describePlan, type Rulebook } from '#modules/clearance';
import { today } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { findClearance, type GivenFact, listFacts } from '../../store/plan/facts.ts';
import { findLastPlan, listPlans } from '../../store/plan/plans.ts';
import { mayWithCase } from '../demand-of-case.ts';
import { seenCase } from '../open-case-for.ts';
import type { PlanDeps } from './deps.ts';
import { factsTold } from './facts-told.ts';
import { makePlan } from './make-plan.ts';
import { namesIn, versionsTold } from './versions-told.ts';

/** The plan of a case as of today, in the reader's language; before anybody has answered it is full of questions. */
export async function readPlan(
  deps: PlanDeps,
  { id, reader }: { readonly id: string; readonly reader: Language },
): Promise<CasePlan> {
  const { db, packs, corridor, caller, now } = deps;
  const held = await seenCase(deps, id);
  const rulebook = await packs.current();
  const on = today(now(), 'UTC');
  const known = await findClearance(db, id);
  const given = known ? await listFacts(db, id) : [];
  const calendars = calendarsOf(corridor);
  const beginsOn = known?.beginsOn ?? on;
  const { plan, notUnderstood } = makePlan(
    { rulebook, calendars },
    { facts: answersOf(given), beginsOn, on },
  );
  const kept = known && (await findLastPlan(db, id));
  const [version] = kept ? await versionsTold(db, [kept]) : [];
  return {
    ...planTold(describePlan(rulebook, plan, calendars), reader),
    version: known?.version ?? 0,
    facts: await factsTold(db, given, { rulebook, notUnderstood, reader }),
    names: kept ? namesIn(rulebook, [kept.change], reader) : {},
    mayAnswer: held.state !== 'closed' && mayWithCase(caller, 'answer-facts', held),
    ...(version && { kept: version }),
  };
}

const answersOf = (given: readonly GivenFact[]) =>
  Object.fromEntries(given.map(({ fact, answer }) => [fact, answer]));

type Told = Omit<CasePlan, 'version' | 'facts' | 'kept' | 'names' | 'mayAnswer'>;

/** Of the whole description what a case page needs, in one language. */
function planTold(description: PlanDescription, reader: Language): Told {
  const named = ({ id, name }: { id: string; name: Record<Language, string> }) => ({
    id,
    name: name[reader],
  });
  const stop = ({ why, ...block }: PlanDescription['blocked'][number]) => ({
    ...named(block),
    why: why.map(({ text }) => text[reader]),
  });
  return {
    caution: description.caution[reader],
    beginsOn: description.beginsOn,
    asOf: description.asOf,
    reviewed: description.reviewed,
    case: description.case,
    steps: description.procedures.map((step) => stepTold(step, reader)),
    blocked: description.blocked.map(stop),
    possiblyBlocked: description.possiblyBlocked.map(stop),
    questions: description.questions.map((question) => ({
      id: question.id,
      type: question.type,
      question: question.question[reader],
      help: question.help[reader],
      values: question.values.map(named),
      settles: question.procedures.length,
      ...(question.unit && { unit: question.unit.name[reader] }),
      ...(question.maximum !== undefined && { maximum: question.maximum }),
    })),
    milestones: description.milestones.map(({ earliest, p90, ...milestone }) => ({
      ...named(milestone),
      on: earliest.dates.typical,
      likelyBy: p90.day,
    })),
  };
}

const stepTold = (
  step: PlanDescription['procedures'][number],
  reader: Language,
): CasePlan['steps'][number] => ({
  id: step.id,
  name: step.name[reader],
  summary: step.summary[reader],
  state: step.state,
  side: step.side,
  authority: step.authority.name[reader],
  documents: step.documents.map(({ id, name }) => ({ id, name: name[reader] })),
  startsOn: step.start.dates.typical,
  endsOn: step.end.dates.typical,
  holdsUpMilestones: step.holdsUpMilestones,
  isCritical: step.isCritical,
  why: step.why.map(({ text }) => text[reader]),
  ...(step.fileBy && { fileBy: step.fileBy }),
});

interface VersionsAsked {
  readonly id: string;
  readonly reader: Language;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** How the plan has changed, the newest version first. */
export async function readPlanVersions(deps: PlanDeps, { id, reader, ...page }: VersionsAsked) {
  await seenCase(deps, id);
  const rulebook: Rulebook = await deps.packs.current();
  const { rows, total } = await listPlans(deps.db, id, page);
  const changes = rows.map(({ change }) => change);
  return { rows: await versionsTold(deps.db, rows), total, names: namesIn(rulebook, changes, reader) };
}
