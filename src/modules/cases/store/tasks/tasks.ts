import { sql } from 'kysely';
import type { Holder } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Db } from '../tables.ts';
import type { CheckPosition } from './tables.ts';

export interface WrittenTask {
  readonly title: string;
  readonly language: Language;
  readonly note: string;
  readonly owner: Holder;
  readonly dueOn?: Day | undefined;
  readonly checklist: readonly CheckPosition[];
}

const columnsOf = ({ title, language, note, owner, dueOn, checklist }: WrittenTask) => ({
  title,
  language,
  note,
  side: owner.side,
  part: owner.part,
  due_on: dueOn ?? null,
  checklist: JSON.stringify(checklist),
});

const selectTasks = (db: Db, caseId: string) =>
  db.selectFrom('cases.task').where('case_id', '=', caseId).selectAll();
export type TaskRow = Awaited<ReturnType<ReturnType<typeof selectTasks>['execute']>>[number];

/** Tasks that the caller may see: open ones first, by their last day. */
export const listTasks = (db: Db, caseId: string): Promise<TaskRow[]> =>
  selectTasks(db, caseId)
    .orderBy(sql`done_at is not null`)
    .orderBy(sql`due_on nulls last`)
    .orderBy('id')
    .limit(500)
    .execute();

export const findTask = (
  db: Db,
  { caseId, id }: { readonly caseId: string; readonly id: string },
): Promise<TaskRow | undefined> => selectTasks(db, caseId).where('id', '=', id).executeTakeFirst();

export interface NewTask extends WrittenTask {
  readonly caseId: string;
  readonly compartment: string;
  readonly by: string;
  /** cn/adviser, be/client. */
  readonly as: string;
}

/** Writes into a compartment; the database refuses one that the caller may not enter. */
export async function insertTask(db: Db, task: NewTask): Promise<string> {
  const { id } = await db
    .insertInto('cases.task')
    .values({
      case_id: task.caseId,
      compartment: task.compartment,
      ...columnsOf(task),
      written_by: task.by,
      written_as: task.as,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** False when the task is no longer as it was seen. */
export async function setTask(
  db: Db,
  { id, version, ...written }: WrittenTask & { readonly id: string; readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cases.task')
    .where('id', '=', id)
    .where('version', '=', version)
    .set({ ...columnsOf(written), version: version + 1 })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Marks as done or takes up again; false when the task is no longer as it was seen. */
export async function finishTask(
  db: Db,
  { id, version, isDone }: { readonly id: string; readonly version: number; readonly isDone: boolean },
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select cases.finish_task(${id}, ${version}, ${isDone}) as done`.execute(db);
  return rows[0]?.done === true;
}

/** Ticks one line of a checklist off, or takes that back; false when the task, or its list, is no longer as it was seen. */
export async function tickTask(
  db: Db,
  { id, place, version, isDone }: { id: string; place: number; version: number; isDone: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cases.task')
    .where('id', '=', id)
    .where('version', '=', version)
    .where(sql<boolean>`checklist -> ${place}::integer is not null`)
    .set({
      checklist:
        sql`jsonb_set(checklist, array[${place}::text, 'isDone'], to_jsonb(${isDone}::boolean))` as never,
      version: version + 1,
    })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Moves a task into a wider compartment; false where that is not one of its ways. */
export async function shareTask(db: Db, id: string, into: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select cases.share_task(${id}, ${into}) as done`.execute(db);
  return rows[0]?.done === true;
}
