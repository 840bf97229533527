import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
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

/** As the account that asks: a claim, which waits for an adviser. Undefined when one stands already. */
export async function claimMembership(
  db: Db,
  { accountId, organisationId, functionTitle }: Omit<Claim, 'confirmedBy' | 'isDomainVerified'>,
): Promise<string | undefined> {
  const alive = await memberships(db)
    .where('m.account_id', '=', accountId)
    .where('m.organisation_id', '=', organisationId)
    .where('m.state', 'in', ['claimed', 'confirmed'])
    .executeTakeFirst();
  if (alive) return undefined;
  // Of two claims at once the second finds none standing, and none is left to make.
  const made = await db
    .insertInto('access.membership')
    .values({
      account_id: accountId,
      organisation_id: organisationId,
      function_title: functionTitle ?? null,
    } as never)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

const memberships = (db: Db) => db.selectFrom('access.membership as m').selectAll('m');
type Row = Awaited<ReturnType<ReturnType<typeof memberships>['executeTakeFirstOrThrow']>>;

export interface Membership {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly state: Row['state'];
  readonly functionTitle: string | undefined;
  readonly claimedAt: Date;
  readonly decidedBy: string | undefined;
  readonly decidedHow: Row['decided_how'];
}

const membershipOf = (row: Row): Membership => ({
  id: row.id,
  accountId: row.account_id,
  organisationId: row.organisation_id,
  state: row.state,
  functionTitle: row.function_title ?? undefined,
  claimedAt: row.claimed_at,
  decidedBy: row.decided_by ?? undefined,
  decidedHow: row.decided_how,
});

export async function findMembership(db: Db, id: string): Promise<Membership | undefined> {
  const row = await memberships(db).where('m.id', '=', id).executeTakeFirst();
  return row && membershipOf(row);
}

/** Decides a claim that still waits; false when somebody was quicker. */
export async function decideMembership(
  db: Db,
  id: string,
  { state, by }: { state: 'confirmed' | 'refused'; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.membership')
    .where('id', '=', id)
    .where('state', '=', 'claimed')
    .set({ state, decided_at: sql<Date>`now()`, decided_by: by, decided_how: 'adviser' })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function endMembership(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.membership')
    .where('id', '=', id)
    .where('state', 'in', ['claimed', 'confirmed'])
    .set({ state: 'ended' })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What stands of one organisation, or of one account, as far as the asking account sees it. */
export async function listMemberships(
  db: Db,
  of: { organisationIds: readonly string[] } | { accountId: string },
): Promise<Membership[]> {
  let rows = memberships(db).orderBy('m.claimed_at').limit(500);
  if ('organisationIds' in of)
    rows = rows
      .where('m.organisation_id', 'in', [...of.organisationIds])
      .where('m.state', 'in', ['claimed', 'confirmed']);
  else rows = rows.where('m.account_id', '=', of.accountId);
  return (await rows.execute()).map(membershipOf);
}

interface PageOfClaims {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after?: string | undefined;
}

/** Claims that this account may decide, the oldest first; a page ends where the next begins. */
export async function pageClaims(db: Db, decider: string, { limit, after }: PageOfClaims) {
  const rows = await memberships(db)
    .where('m.state', '=', 'claimed')
    .where('m.account_id', '<>', decider)
    .where(sql<boolean>`access.is_adviser_for(m.organisation_id)`)
    .$if(after !== undefined, (some) => some.where('m.id', '>', after!))
    .orderBy('m.id')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit).map(membershipOf);
  return { rows: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined };
}

/** Accounts that decide claims of a side today: of its advisers, and of those who act for one. */
export async function decidersOf(db: Db, side: string): Promise<string[]> {
  const advisers = db
    .selectFrom('access.account as a')
    .innerJoin('access.role_grant as g', 'g.account_id', 'a.id')
    .where('g.role', '=', 'adviser')
    .where('a.side', '=', side)
    .where('a.closed_at', 'is', null)
    .select('a.id');
  const acting = db
    .selectFrom('access.delegation')
    .where('from_account_id', 'in', advisers)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', sql<Day>`current_date`)
    .where('until_day', '>=', sql<Day>`current_date`)
    .select('to_account_id as id');
  const rows = await advisers.union(acting).execute();
  return rows.map(({ id }) => id);
}
