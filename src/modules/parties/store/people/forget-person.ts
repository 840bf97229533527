import type { Database } from '#platform/database';
import type { PartiesTables } from '../tables.ts';
import { clearGatheredOfPeople } from '../write-people.ts';

/** What a person told of themselves, and what was changed here. */
const OWN = ['centre:account', 'centre:entry'];

/** Proposals about a person say how that person is called. */
export async function removeProposalsAbout(db: Database<PartiesTables>, personId: string): Promise<void> {
  await db.deleteFrom('parties.change_proposal').where('party_id', '=', personId).execute();
}

/** Returns how many records of other sources are left; what is gathered has to be gathered anew. */
export async function removeOwnRecords(db: Database<PartiesTables>, personId: string): Promise<number> {
  await clearGatheredOfPeople(db, [personId]);
  await db
    .deleteFrom('parties.source_record')
    .where('party_id', '=', personId)
    .where('source', 'in', OWN)
    .execute();
  const left = await db
    .selectFrom('parties.source_record')
    .where('party_id', '=', personId)
    .select('id')
    .execute();
  return left.length;
}

/** A person of whom nothing is left. Where a merge tells of the entry, it stays without any name. */
export async function removePerson(db: Database<PartiesTables>, id: string): Promise<void> {
  const merge = await db
    .selectFrom('parties.merge')
    .where((on) => on.or([on('survivor_id', '=', id), on('absorbed_id', '=', id)]))
    .select('id')
    .executeTakeFirst();
  if (!merge) await db.deleteFrom('parties.party').where('id', '=', id).execute();
  else
    await db
      .updateTable('parties.party')
      .set({ display_name: '–', sort_key: '' })
      .where('id', '=', id)
      .execute();
}
