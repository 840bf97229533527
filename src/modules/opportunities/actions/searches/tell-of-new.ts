import type { SavedQuestion } from '#contracts/opportunities';
import { type Day, today as dayIn } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { lastLookDue, MORNING_HOUR } from '../../domain/searches/last-look.ts';
import {
  type DueSearch,
  type DueSearches,
  insertDigest,
  listDueSearches,
  listUntold,
  markLookedOn,
} from '../../store/searches/digests.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** References of the listings that words find, best first; *matching* answers, whom this module does not know. */
export type FindByWords = (question: SavedQuestion, reader: Language) => Promise<readonly string[]>;

export interface TellingDeps extends OpportunitiesDeps {
  readonly findByWords: FindByWords;
}

export interface Told {
  readonly looked: number;
  readonly told: number;
  readonly failed: number;
}

const BATCH = 100;

/** Looks for what is new to every saved search that is due, each in the morning of its own side, and records what to tell. */
export async function tellOfNew(deps: TellingDeps, now: Date): Promise<Told> {
  const done = { looked: 0, told: 0, failed: 0 };
  for (const { code, timeZone } of [...deps.corridor.sides, { code: undefined, timeZone: 'UTC' }]) {
    if (hourIn(now, timeZone) < MORNING_HOUR) continue;
    const today = dayIn(now, timeZone);
    const due = { side: code, daily: lastLookDue('daily', today), weekly: lastLookDue('weekly', today) };
    for await (const search of dueSearches(deps, due)) {
      done.looked++;
      const outcome = await tell(deps, search, { due, today });
      if (outcome !== 'nothing') done[outcome]++;
    }
  }
  return done;
}

async function* dueSearches({ db }: TellingDeps, due: DueSearches): AsyncGenerator<DueSearch> {
  for (let after: string | undefined; ;) {
    const batch = await listDueSearches(db, due, { after, limit: BATCH });
    yield* batch;
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return;
  }
}

/** One search that cannot be answered does not keep the others waiting; it stays due. */
async function tell(
  deps: TellingDeps,
  search: DueSearch,
  at: { due: DueSearches; today: Day },
): Promise<'told' | 'nothing' | 'failed'> {
  try {
    const references = search.question.q && (await deps.findByWords(search.question, search.reader));
    return await inTransaction(deps.db, async (db) => {
      if (!(await markLookedOn(db, search.id, at))) return 'nothing';
      const listings = await listUntold(db, search, references || undefined);
      if (listings.length === 0) return 'nothing';
      const digestId = await insertDigest(db, search.id, { madeOn: at.today, listings });
      await record(db, 'opportunities.digest-due', {
        to: search.accountId,
        savedSearchId: search.id,
        digestId,
        rhythm: search.rhythm,
        listings: listings.length,
      });
      return 'told';
    });
  } catch (error) {
    deps.log.error({ err: error, savedSearchId: search.id }, 'saved search');
    return 'failed';
  }
}

const hourIn = (now: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now));
