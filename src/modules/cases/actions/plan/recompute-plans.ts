import type { PlanSummary } from '#contracts/cases';
import { calendarsOf } from '#modules/clearance';
import { type Day, today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { type DuePlan, listDuePlans, type Look, markLooked } from '../../store/plan/due-plans.ts';
import type { PlanningDeps } from './deps.ts';
import { keepChange } from './keep-change.ts';
import { editionOf } from './make-plan.ts';
import { PlanningThread } from './planning-thread.ts';

const BATCH = 50;

/** How many plans of open cases were held against the law of today, and how many of them say something new. */
export interface Recomputed {
  readonly looked: number;
  readonly changed: number;
}

/**
 * Makes the plans of all open cases anew that were not held against today's law in today's packs yet. Only what differs is
 * kept. Each batch is done or not done; the next run goes on where this one stopped.
 */
export async function recomputePlans(deps: PlanningDeps): Promise<Recomputed> {
  const rulebook = await deps.packs.current();
  // A node with broken packs still answers by those before: it would undo what another one does by the new ones.
  if (deps.packs.health().state !== 'good') return { looked: 0, changed: 0 };
  const look = { on: today(deps.now(), 'UTC'), edition: editionOf(rulebook) };
  const counted = { looked: 0, changed: 0 };
  let thread: PlanningThread | undefined;
  try {
    for (let after: string | undefined; ;) {
      const due = await listDuePlans(deps.db, look, { after, limit: BATCH });
      if (due.length === 0) return counted;
      thread ??= new PlanningThread({ rulebook, calendars: calendarsOf(deps.corridor), on: look.on });
      const made = await thread.plan(due.map(({ facts, beginsOn }) => ({ facts, beginsOn })));
      counted.looked += due.length;
      counted.changed += await keepBatch(deps, { look, reviewed: rulebook.reviewed, due, made });
      after = due.at(-1)!.caseId;
    }
  } finally {
    await thread?.stop();
  }
}

interface Batch {
  readonly look: Look;
  readonly reviewed: Day;
  readonly due: readonly DuePlan[];
  readonly made: readonly PlanSummary[];
}

function keepBatch({ db }: PlanningDeps, { look, reviewed, due, made }: Batch): Promise<number> {
  return inTransaction(db, async (db) => {
    let changed = 0;
    for (const [place, { caseId, version, before, edition }] of due.entries()) {
      const { number } = await keepChange(db, {
        caseId,
        version,
        because: edition === look.edition ? 'dates' : 'rules',
        ...look,
        reviewed,
        before,
        after: made[place]!,
      });
      if (number !== undefined) changed++;
    }
    await markLooked(db, look, due);
    return changed;
  });
}
