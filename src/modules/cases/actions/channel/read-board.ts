import { type Board, caseKinds } from '#contracts/cases';
import { titlesByIds } from '#modules/opportunities';
import { type Day, today } from '#platform/calendar';
import { statesOf } from '../../domain/life/life.ts';
import {
  countCases,
  countClosings,
  countDirections,
  countListings,
  countStations,
  measureStates,
  measureWaits,
} from '../../store/reading/board.ts';
import type { AskingDeps } from '../deps.ts';

/** Where the cases that the caller may see stand and wait, of those opened in so many months. */
export async function readBoard(deps: AskingDeps, months: number): Promise<Board> {
  const { db, corridor, now } = deps;
  const since = monthsBefore(now(), months);
  const days = Object.fromEntries(corridor.sides.map(({ code, timeZone }) => [code, today(now(), timeZone)]));
  const stations = await countStations(db, since);
  const directions = await countDirections(db, since);
  const states = await measureStates(db, since);
  return {
    since,
    ...(await countCases(db, since, days)),
    kinds: caseKinds.map((kind) => ({
      kind,
      total: directions.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
      givingSides: directions.filter((one) => one.kind === kind).map(({ side, count }) => ({ side, count })),
      stations: statesOf(kind).map((state) => {
        const found = stations.find((one) => one.kind === kind && one.state === state);
        return { state, reached: found?.reached ?? 0, standing: found?.standing ?? 0 };
      }),
    })),
    waits: await measureWaits(db, since),
    states,
    fields: await countFields(deps, since),
    closings: await countClosings(db, since),
  };
}

/** Each case once, under the first field of its listing; of a listing that the caller may not read the field is not known. */
async function countFields({ db, corridor }: AskingDeps, since: Day): Promise<Board['fields']> {
  const counts = await countListings(db, since);
  const listings = await titlesByIds(
    db,
    counts.flatMap(({ listing }) => listing ?? []),
    'en',
  );
  const byField = Map.groupBy(counts, ({ listing }) => listings.get(listing ?? '')?.fields[0]);
  const sum = (some: typeof counts) => some.reduce((all, { count }) => all + count, 0);
  return [...byField]
    .map(([field, some]) => ({
      ...(field !== undefined && { field }),
      total: sum(some),
      givingSides: corridor.sides.flatMap(({ code }) => {
        const count = sum(some.filter(({ side }) => side === code));
        return count > 0 ? [{ side: code, count }] : [];
      }),
    }))
    .toSorted(
      (one, other) =>
        Number(one.field === undefined) - Number(other.field === undefined) ||
        other.total - one.total ||
        (one.field ?? '').localeCompare(other.field ?? ''),
    );
}

/** The first of the month, so many months back. */
function monthsBefore(now: Date, months: number): Day {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return today(first, 'UTC');
}
