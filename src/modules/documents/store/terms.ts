import { type Selectable, sql } from 'kysely';
import type { Language } from '#platform/languages';
import type { AcceptanceTable, Db, TermsTable } from './tables.ts';

export interface HeldTerms extends TermsTable {
  readonly acceptances: readonly Selectable<AcceptanceTable>[];
}

/** Terms in force, by side, with who accepted them. */
export async function listTerms(db: Db, caseId: string): Promise<HeldTerms[]> {
  const inForce = await db
    .selectFrom('documents.terms')
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .selectAll()
    .orderBy('side')
    .execute();
  const accepted = await db
    .selectFrom('documents.acceptance')
    .where('case_id', '=', caseId)
    .selectAll()
    .orderBy('accepted_at')
    .execute();
  return inForce.map((one) => ({
    ...one,
    acceptances: accepted.filter(({ side, number }) => side === one.side && number === one.number),
  }));
}

/** The number of the new terms; undefined where the caller advises no side. */
export async function setTerms(
  db: Db,
  caseId: string,
  texts: Partial<Record<Language, string | undefined>> | null,
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number | null }>`
    select documents.set_terms(${caseId}, ${texts && JSON.stringify(texts)}::jsonb) as number`.execute(db);
  return rows[0]?.number ?? undefined;
}

/** Accepting twice is accepting once. */
export async function insertAcceptance(
  db: Db,
  acceptance: Omit<Selectable<AcceptanceTable>, 'accepted_at'>,
): Promise<void> {
  await db
    .insertInto('documents.acceptance')
    .values(acceptance)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
