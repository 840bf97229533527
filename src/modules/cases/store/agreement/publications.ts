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
