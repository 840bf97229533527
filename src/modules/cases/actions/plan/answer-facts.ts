import type { FactAnswer, PlanChange } from '#contracts/cases';
import { calendarsOf, planSent, type Rulebook } from '#modules/clearance';
import { type Day, today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { changedMeanwhile } from '../../domain/refusals.ts';
import { answerFacts as answer, type Clearance, findClearance, listFacts } from '../../store/plan/facts.ts';
import { findLastPlan } from '../../store/plan/plans.ts';
import { openCaseFor } from '../open-case-for.ts';
import type { PlanDeps } from './deps.ts';
import { keepChange } from './keep-change.ts';
import { editionOf, makePlan, summaryOf } from './make-plan.ts';

interface Given {
  readonly version: number;
  readonly answers: Readonly<Record<string, FactAnswer | null>>;
  readonly beginsOn?: Day | undefined;
}

interface Answered {
  readonly version: number;
  readonly number: number;
  readonly change: PlanChange;
}

/** Answers facts for both sides and makes the plan anew. Of two answers to the same version only the first counts. */
export async function answerFacts(deps: PlanDeps, id: string, given: Given): Promise<Answered> {
  const rulebook = await deps.packs.current();
  const on = today(deps.now(), 'UTC');
  return inTransaction(deps.db, async (db) => {
    const work = { ...deps, db };
    await openCaseFor(work, id, 'answer-facts');
    // Refuses answers that the vocabulary does not know, all of them at once.
    const planning = { rulebook, calendars: calendarsOf(deps.corridor), today: on };
    planSent(planning, { facts: given.answers, unlisted: 'unknown' });
    const beginsOn = await keepAnswers(work, { id, rulebook, on }, given);
    const version = given.version + 1;
    const before = await findLastPlan(db, id);
    const { number, change } = await keepChange(db, {
      caseId: id,
      version,
      because: 'facts',
      on,
      edition: editionOf(rulebook),
      reviewed: rulebook.reviewed,
      before,
      after: await madeNow(work, { id, rulebook, on, beginsOn }),
    });
    return { version, number: number ?? before?.number ?? 0, change };
  });
}

/** Answers the first day of work. */
async function keepAnswers(deps: PlanDeps, at: At, { version, answers, beginsOn }: Given): Promise<Day> {
  const { db } = deps;
  const known = await findClearance(db, at.id);
  if ((known?.version ?? 0) !== version) throw changedMeanwhile(at.id, known?.version ?? 0);
  if (known) await catchUp(deps, { ...at, known });
  const look = { on: at.on, edition: editionOf(at.rulebook) };
  const begins = beginsOn ?? known?.beginsOn ?? at.on;
  const isFirst = await answer(db, at.id, { version, answers, beginsOn: begins, look });
  if (!isFirst) throw changedMeanwhile(at.id, version + 1);
  await record(db, 'cases.facts-answered', {
    caseId: at.id,
    facts: Object.keys(answers),
    version: version + 1,
  });
  return begins;
}

interface At {
  readonly id: string;
  readonly rulebook: Rulebook;
  readonly on: Day;
}

async function madeNow({ db, corridor }: PlanDeps, { id, rulebook, on, beginsOn }: At & { beginsOn: Day }) {
  const facts = Object.fromEntries((await listFacts(db, id)).map(({ fact, answer }) => [fact, answer]));
  return summaryOf(makePlan({ rulebook, calendars: calendarsOf(corridor) }, { facts, beginsOn, on }).plan);
}

/** What other rules or another day changed is told apart from what the answer changes, also before the clock has looked. */
async function catchUp(deps: PlanDeps, { known, ...at }: At & { known: Clearance }): Promise<void> {
  const edition = editionOf(at.rulebook);
  if (known.looked?.on === at.on && known.looked.edition === edition) return;
  const before = await findLastPlan(deps.db, at.id);
  if (!before) return;
  await keepChange(deps.db, {
    caseId: at.id,
    version: known.version,
    because: known.looked?.edition === edition ? 'dates' : 'rules',
    on: at.on,
    edition,
    reviewed: at.rulebook.reviewed,
    before,
    after: await madeNow(deps, { ...at, beginsOn: known.beginsOn }),
  });
}
