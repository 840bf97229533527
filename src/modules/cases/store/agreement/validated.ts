import type { Db } from '../tables.ts';

/** Whether the case has an agreement that the adviser of the other side has validated, which its conclusion asks for. */
export async function hasValidatedAgreement(db: Db, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('cases.agreement')
    .where('case_id', '=', caseId)
    .where('state', '=', 'validated')
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
