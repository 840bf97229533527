import { type Board, caseKinds } from '#contracts/cases';
import { type Day, today } from '#platform/calendar';
import { statesOf } from '../../domain/life/life.ts';
import {
  countCases,
  countClosings,
  countDirections,
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
    closings: await countClosings(db, since),
  };
}

/** The first of the month, so many months back. */
function monthsBefore(now: Date, months: number): Day {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return today(first, 'UTC');
}
