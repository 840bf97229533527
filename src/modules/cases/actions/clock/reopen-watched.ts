import { titlesByIds } from '#modules/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { interestDays } from '../../domain/clock/due.ts';
import { moveInterest } from '../../store/interests.ts';
import { listWatched, type Watched } from '../../store/overdue.ts';
import { type CasesDeps, dueOn } from '../deps.ts';

const BATCH = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Takes up again what was declined until a listing is riper: "tell me when TRL ≥ 6". */
export async function reopenWatched(deps: CasesDeps): Promise<number> {
  for (let after = BEFORE_ALL, done = 0; ;) {
    const watched = await listWatched(deps.db, after, BATCH);
    const listings = await titlesByIds(
      deps.db,
      watched.map(({ opportunityId }) => opportunityId),
      'en',
    );
    for (const one of watched) {
      const listing = listings.get(one.opportunityId);
      if (listing?.isOpen && (listing.trl ?? 0) >= one.reopensAtTrl && (await reopen(deps, one))) done++;
    }
    const last = watched.at(-1);
    if (!last || watched.length < BATCH) return done;
    after = last.id;
  }
}

async function reopen(
  deps: CasesDeps,
  { id, version, otherSide, opportunityId, reopensAtTrl }: Watched,
): Promise<boolean> {
  const { day, due } = dueOn(deps, otherSide, interestDays['with-other-adviser']!);
  return inTransaction(deps.db, async (db) => {
    const move = { verb: 'reopen', version, to: 'with-other-adviser', on: day, dueOn: due } as const;
    if (!(await moveInterest(db, id, move))) return false;
    // Two facts for two readers: what was waited for has come, and a step waits for an adviser again.
    await record(db, 'cases.watch-met', { interestId: id, opportunityId, trl: reopensAtTrl });
    await record(db, 'cases.interest-reopened', { interestId: id, opportunityId, by: 'clock' });
    return true;
  });
}
