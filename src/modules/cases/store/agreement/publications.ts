import { sql } from 'kysely';
import type { PublishedPart } from '#contracts/cases';
import type { Db } from '../tables.ts';

/** What each side lets the register tell of these agreements. */
export const listPublications = async (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('cases.publication')
    .where('agreement_id', 'in', [...ids])
    .select(['agreement_id as agreementId', 'side', 'shows'])
    .orderBy('side')
    .execute();

/** Whether both sides of a case let the register tell of its agreement. */
export const bothLetTell = async (db: Db, agreementId: string): Promise<boolean> =>
  (await listPublications(db, [agreementId])).length === 2;

export const caseOfAgreement = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('cases.agreement').where('id', '=', id).select('case_id').executeTakeFirst())?.case_id;

/** The records of the register that tell of these agreements, by the agreement. */
export async function recordsOfAgreements(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('register.published_agreement')
    .where('agreement_id', 'in', [...ids])
    .select(['agreement_id as id', 'reference'])
    .execute();
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

interface Publication {
  readonly side: string;
  /** Absent: the side takes its word back. */
  readonly shows?: readonly PublishedPart[] | undefined;
  /** The account that says it. */
  readonly by: string | undefined;
}

/** A side's word takes the place of its former one. */
export async function keepPublication(
  db: Db,
  agreementId: string,
  { side, shows, by }: Publication,
): Promise<void> {
  if (!shows) {
    await db
      .deleteFrom('cases.publication')
      .where('agreement_id', '=', agreementId)
      .where('side', '=', side)
      .execute();
    return;
  }
  await db
    .insertInto('cases.publication')
    .values({ agreement_id: agreementId, side, shows: [...shows] })
    .onConflict((conflict) =>
      conflict.columns(['agreement_id', 'side']).doUpdateSet({
        shows: [...shows],
        agreed_by: by ?? null,
        agreed_at: sql`clock_timestamp()`,
      }),
    )
    .execute();
}
