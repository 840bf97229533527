import { type Selectable, sql } from 'kysely';
import type { Holder, Observed } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Outcome } from '../../domain/tasks/outcome.ts';
import type { Db } from '../tables.ts';
import type { ProcedureTaskTable } from './tables.ts';

/** A procedure of a plan as a task. */
export interface HeldProcedure extends Outcome {
  readonly caseId: string;
  readonly procedure: string;
  readonly verdict: ProcedureTaskTable['verdict'];
  readonly owner: Holder;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly fileBy?: Day;
  readonly version: number;
}

const heldOf = (row: Selectable<ProcedureTaskTable>): HeldProcedure => ({
  caseId: row.case_id,
  procedure: row.procedure,
  verdict: row.verdict,
  owner: { side: row.side, part: row.part },
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  version: row.version,
  ...(row.file_by !== null && { fileBy: row.file_by }),
  ...(row.filed_on !== null && { filedOn: row.filed_on }),
  ...(row.complete_on !== null && { completeOn: row.complete_on }),
  ...(row.decision !== null && { decision: row.decision }),
  ...(row.decided_on !== null && { decidedOn: row.decided_on }),
  ...(row.reference !== null && { reference: row.reference }),
});

const selectOf = (db: Db, caseId: string) =>
  db.selectFrom('cases.procedure_task').where('case_id', '=', caseId).selectAll();

/** The procedures of a case in the order of their dates; what the plan no longer asks for only where something was done. */
export async function listProcedureTasks(db: Db, caseId: string): Promise<HeldProcedure[]> {
  const rows = await selectOf(db, caseId)
    .where((row) =>
      row.or([
        row('verdict', '<>', 'gone'),
        row('filed_on', 'is not', null),
        row('decision', 'is not', null),
      ]),
    )
    .orderBy(sql`verdict <> 'required'`)
    .orderBy(sql`coalesce(file_by, starts_on)`)
    .orderBy('procedure')
    .execute();
  return rows.map(heldOf);
}

export async function findProcedureTask(
  db: Db,
  { caseId, procedure }: { readonly caseId: string; readonly procedure: string },
): Promise<HeldProcedure | undefined> {
  const row = await selectOf(db, caseId).where('procedure', '=', procedure).executeTakeFirst();
  return row && heldOf(row);
}

/** Says whose it is and what became of it; false when it is no longer as it was seen. */
export async function setProcedureTask(
  db: Db,
  {
    caseId,
    procedure,
    version,
    owner,
    ...outcome
  }: Outcome & Pick<HeldProcedure, 'caseId' | 'procedure' | 'version' | 'owner'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cases.procedure_task')
    .where('case_id', '=', caseId)
    .where('procedure', '=', procedure)
    .where('version', '=', version)
    .set({
      side: owner.side,
      part: owner.part,
      filed_on: outcome.filedOn ?? null,
      complete_on: outcome.completeOn ?? null,
      decision: outcome.decision ?? null,
      decided_on: outcome.decidedOn ?? null,
      reference: outcome.reference ?? null,
      version: version + 1,
    })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Days from filing to grant over all cases, as far as they can be told to the caller without telling whose they are. */
export async function observedDurations(db: Db, procedures: readonly string[]): Promise<Observed[]> {
  const { rows } = await sql<{ procedure: string; cases: number; median_days: number; is_own_only: boolean }>`
    select procedure, cases, median_days, is_own_only from cases.observed_durations(${[...procedures]}::text[])
    order by procedure`.execute(db);
  return rows.map((row) => ({
    procedure: row.procedure,
    cases: row.cases,
    medianDays: row.median_days,
    isOwnOnly: row.is_own_only,
  }));
}
