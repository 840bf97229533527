import type { Database } from '#platform/database';
import { sql } from 'kysely';
import { ownTables, type PartyKind } from '../tables.ts';

/** A party that everybody may be told of, or that others were told of before. */
export interface ChangedParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly changedAt: Date;
  /** When others were told of it for the first time. */
  readonly firstToldAt: Date;
  readonly isTold: boolean;
}

interface Asked {
  readonly kinds?: readonly PartyKind[] | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Only those of which others could be told by then. */
  readonly begunBy?: Date | undefined;
  /** Where the page before ended. */
  readonly after?: { readonly changedAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

const columns = [
  'party_id as id',
  'kind',
  'changed_at as changedAt',
  'first_told_at as firstToldAt',
  'is_told as isTold',
] as const;

/** Parties in the order in which they changed, both ends included. */
export const changedParties = <Tables>(
  db: Database<Tables>,
  { kinds, from, until, begunBy, after, limit }: Asked,
): Promise<ChangedParty[]> =>
  ownTables(db)
    .selectFrom('parties.told')
    .select([...columns])
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...kinds!]))
    .$if(from !== undefined, (query) => query.where('changed_at', '>=', from!))
    .$if(until !== undefined, (query) => query.where('changed_at', '<=', until!))
    .$if(begunBy !== undefined, (query) => query.where('first_told_at', '<=', begunBy!))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(changed_at, party_id) > (${after!.changedAt}, ${after!.id}::uuid)`),
    )
    .orderBy('changed_at')
    .orderBy('party_id')
    .limit(limit)
    .execute();

/** One of them by its id. */
export const changedParty = <Tables>(db: Database<Tables>, id: string): Promise<ChangedParty | undefined> =>
  ownTables(db)
    .selectFrom('parties.told')
    .select([...columns])
    .where('party_id', '=', id)
    .executeTakeFirst();

/**
 * A moment up to which everything stands and can be read; what is being written now will bear a later one. Where somebody is
 * just writing, the moment of what was written last.
 */
export async function partiesStandUntil<Tables>(db: Database<Tables>): Promise<Date> {
  const { rows } = await sql<{ until: Date }>`
    select case when pg_try_advisory_xact_lock_shared(hashtext('parties.told')) then clock_timestamp()
      else coalesce((select max(changed_at) from parties.told), 'epoch') end as until`.execute(db);
  return rows[0]!.until;
}

/** The first moment of which a change is told. */
export async function partiesBegin<Tables>(db: Database<Tables>): Promise<Date | undefined> {
  const row = await ownTables(db)
    .selectFrom('parties.told')
    .select('changed_at')
    .orderBy('changed_at')
    .limit(1)
    .executeTakeFirst();
  return row?.changed_at;
}
