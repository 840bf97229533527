import { type Database, inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { listProposalsOf } from '../store/entry/change-proposals.ts';
import { findCurrentId } from '../store/find-party.ts';
import { removeOwnRecords, removePerson, removeProposalsAbout } from '../store/people/forget-person.ts';
import { findShownPerson } from '../store/people/find-shown-person.ts';
import { ownTables } from '../store/tables.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherPeople } from './gather-parties.ts';

/** What is kept of somebody who has an account: their own page, and what they proposed. Asked with the account's own eyes. */
export async function readPersonalRecords<Tables>(
  db: Database<Tables>,
  { account, person }: { account: string; person: string | undefined },
) {
  return {
    page: person === undefined ? undefined : await findShownPerson(ownTables(db), person),
    changeProposals: await listProposalsOf(db, account),
  };
}

/**
 * Takes away what a person told of themselves, and proposals about them. What lists say of them stays; where nothing stays
 * the person goes. What they proposed for others stays too: it names nobody. */
export async function forgetPersonalRecords(deps: PartiesDeps, given: string): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const id = await findCurrentId(db, given);
    if (id === undefined) return;
    await removeProposalsAbout(db, id);
    const left = await removeOwnRecords(db, id);
    if (left > 0) await gatherPeople(deps, db, [id]);
    else await removePerson(db, id);
    await record(db, 'parties.person-forgotten', { personId: id });
  });
}
