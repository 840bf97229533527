import type { Db } from './tables.ts';

/** How many agreements wait for somebody to propose their record to the register. */
export async function countWaitingAgreements(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('register.published_waiting')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The record that tells of an agreement; nothing when it was withdrawn. */
export const findToldAgreement = (db: Db, id: string) =>
  db
    .selectFrom('register.published_agreement')
    .where('agreement_id', '=', id)
    .select(['reference', 'titles'])
    .executeTakeFirst();
