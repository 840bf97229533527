import { parentPort, workerData } from 'node:worker_threads';
import { makePlan, summaryOf } from './make-plan.ts';
import type { PlanAsked, PlanningWith } from './planning-thread.ts';

const { on, ...planning } = workerData as PlanningWith;

parentPort!.on('message', (asked: readonly PlanAsked[]) =>
  parentPort!.postMessage(
    asked.map(({ facts, beginsOn }) => summaryOf(makePlan(planning, { facts, beginsOn, on }).plan)),
  ),
);
