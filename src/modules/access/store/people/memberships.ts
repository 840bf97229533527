import { sql } from 'kysely';
import type { Db } from '../tables.ts';

interface Claim {
  readonly accountId: string;
  readonly organisationId: string;
  readonly functionTitle?: string | undefined;
  /** Confirmed with the claim itself: by this adviser, or by the address of the claimant. */
  readonly confirmedBy?: string;
  readonly isDomainVerified?: boolean;
}

/** As the centre itself. Undefined when such a claim or membership stands already. */
export async function insertMembership(db: Db, claim: Claim): Promise<string | undefined> {
  const { confirmedBy, isDomainVerified = false } = claim;
  const isConfirmed = confirmedBy !== undefined || isDomainVerified;
  const row = await db
    .insertInto('access.membership')
    .values({
      account_id: claim.accountId,
      organisation_id: claim.organisationId,
      function_title: claim.functionTitle ?? null,
      ...(isConfirmed && {
        state: 'confirmed' as const,
        decided_at: sql<Date>`now()`,
        decided_by: confirmedBy ?? null,
        decided_how: confirmedBy === undefined ? ('verified-domain' as const) : ('adviser' as const),
      }),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}
