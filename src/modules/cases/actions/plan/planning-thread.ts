import { Worker } from 'node:worker_threads';
import type { PlanSummary } from '#contracts/cases';
import type { calendarsOf, Rulebook } from '#modules/clearance';
import type { Day } from '#platform/calendar';
import type { DuePlan } from '../../store/plan/due-plans.ts';

/** What the thread plans with; copied into it once. */
export interface PlanningWith {
  readonly rulebook: Rulebook;
  readonly calendars: ReturnType<typeof calendarsOf>;
  readonly on: Day;
}

export type PlanAsked = Pick<DuePlan, 'facts' | 'beginsOn'>;

/** A thread that makes plans, so that no page waits while all of them are made anew. */
export class PlanningThread {
  readonly #worker: Worker;

  constructor(settings: PlanningWith) {
    this.#worker = new Worker(new URL('./planning-worker.ts', import.meta.url), { workerData: settings });
  }

  /** Plans a batch, in its order. One batch at a time. */
  plan(asked: readonly PlanAsked[]): Promise<PlanSummary[]> {
    return new Promise((resolve, reject) => {
      const ended = (code: number) => reject(new Error(`Making plans ended with code ${code}.`));
      const failed = (error: unknown) => reject(error as Error);
      this.#worker.once('error', failed).once('exit', ended);
      this.#worker.once('message', (made: PlanSummary[]) => {
        this.#worker.off('error', failed).off('exit', ended);
        resolve(made);
      });
      this.#worker.postMessage(asked);
    });
  }

  stop(): Promise<unknown> {
    return this.#worker.terminate();
  }
}
