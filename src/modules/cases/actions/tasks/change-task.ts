import type { Holder, Task } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { type CaseAction, partsIn } from '../../domain/permissions/case.ts';
import {
  changedMeanwhile,
  compartmentClosed,
  notShareable,
  ownerUnfit,
  taskUnknown,
} from '../../domain/refusals.ts';
import { isSeenBy } from '../../domain/tasks/sharing.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import { myCompartments } from '../../store/messages.ts';
import {
  finishTask as finish,
  findTask,
  insertTask,
  setTask,
  shareTask as share,
  tickTask as tick,
  type TaskRow,
  type WrittenTask,
} from '../../store/tasks/tasks.ts';
import type { AskingDeps } from '../deps.ts';
import { openCaseFor } from '../open-case-for.ts';
import { tasksTold } from './tasks-told.ts';

/** A side of the case that sees the compartment; its client only where it has one. */
export function demandOwner(held: HeldCase, owner: Holder, compartment: string): void {
  const isThere = owner.part === 'adviser' || (held.partyCounts[owner.side] ?? 0) > 0;
  if (!held.sides.includes(owner.side) || !isThere || !isSeenBy(compartment, owner.side))
    throw ownerUnfit(owner);
}

async function told(deps: AskingDeps, which: { caseId: string; id: string }): Promise<Task> {
  const row = await findTask(deps.db, which);
  return (await tasksTold(deps, [row!]))[0]!;
}

/** Writes a task into a compartment; whoever owns it must see it there. */
export async function addTask(
  deps: AskingDeps,
  caseId: string,
  { compartment, ...written }: WrittenTask & { readonly compartment: string },
): Promise<Task> {
  return inTransaction(deps.db, async (db) => {
    const held = await openCaseFor({ ...deps, db }, caseId, 'add-task');
    if (!(await myCompartments(db, caseId)).includes(compartment)) throw compartmentClosed(compartment);
    demandOwner(held, written.owner, compartment);
    const parts = partsIn(deps.caller, held);
    const wanted = compartment.includes('/') ? '/client' : '/adviser';
    const as = parts.find((part) => part.endsWith(wanted)) ?? parts[0]!;
    const id = await insertTask(db, { ...written, caseId, compartment, by: deps.caller.account!, as });
    await record(db, 'cases.task-added', { caseId, taskId: id, compartment, owner: spelled(written.owner) });
    return told({ ...deps, db }, { caseId, id });
  });
}

const spelled = ({ side, part }: Holder) => `${side}/${part}`;

interface Which {
  readonly caseId: string;
  readonly id: string;
}

type Work = (db: AskingDeps['db'], found: TaskRow, held: HeldCase) => Promise<void>;

/** Does something with a task that the caller sees, in one transaction. */
async function withTask(
  deps: AskingDeps,
  { action, ...which }: Which & { readonly action: CaseAction },
  work: Work,
) {
  return inTransaction(deps.db, async (db) => {
    const held = await openCaseFor({ ...deps, db }, which.caseId, action);
    const found = await findTask(db, which);
    if (!found) throw taskUnknown(which.id);
    await work(db, found, held);
    return told({ ...deps, db }, which);
  });
}

/** Changes what is written; of two changes to the same version only the first counts. */
export const changeTask = (
  deps: AskingDeps,
  which: Which,
  written: WrittenTask & { readonly version: number },
): Promise<Task> =>
  withTask(deps, { ...which, action: 'change-task' }, async (db, found, held) => {
    demandOwner(held, written.owner, found.compartment);
    if (!(await setTask(db, { ...written, id: which.id }))) throw changedMeanwhile(which.id, found.version);
    await record(db, 'cases.task-changed', {
      caseId: which.caseId,
      taskId: which.id,
      compartment: found.compartment,
      owner: spelled(written.owner),
    });
  });

/** Marks a task as done by the caller, or takes it up again. */
export const finishTask = (
  deps: AskingDeps,
  which: Which,
  { version, isDone }: { readonly version: number; readonly isDone: boolean },
): Promise<Task> =>
  withTask(deps, { ...which, action: 'change-task' }, async (db, { compartment, version: now }) => {
    if (!(await finish(db, { id: which.id, version, isDone }))) throw changedMeanwhile(which.id, now);
    await record(db, isDone ? 'cases.task-done' : 'cases.task-reopened', {
      caseId: which.caseId,
      taskId: which.id,
      compartment,
    });
  });

/** Ticks one line of its checklist off, or takes that back. */
export const tickTask = (
  deps: AskingDeps,
  which: Which,
  { place, ...seen }: { readonly place: number; readonly version: number; readonly isDone: boolean },
): Promise<Task> =>
  withTask(deps, { ...which, action: 'change-task' }, async (db, { compartment, version }) => {
    if (!(await tick(db, { id: which.id, place, ...seen }))) throw changedMeanwhile(which.id, version);
    await record(db, 'cases.task-ticked', {
      caseId: which.caseId,
      taskId: which.id,
      compartment,
      place,
      isDone: seen.isDone,
    });
  });

/** Moves a task into a wider compartment. What was read cannot be unread: there is no way back. */
export const shareTask = (deps: AskingDeps, which: Which, into: string): Promise<Task> =>
  withTask(deps, { ...which, action: 'share-task' }, async (db, { compartment }) => {
    if (!(await share(db, which.id, into))) throw notShareable(which.id, into);
    await record(db, 'cases.task-shared', {
      caseId: which.caseId,
      taskId: which.id,
      from: compartment,
      into,
    });
  });
