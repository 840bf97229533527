import { loadLexicon } from '#modules/lexicon';
import { findForMatching, listForMatching } from '#modules/opportunities';
import { readCorridor } from '#platform/corridor';
import { connect } from '#platform/database';
import { endOfJournal, type Entry, follow, type Position } from '#platform/journal';
import { findConcerns } from '../actions/find-concerns.ts';
import { findCounterparts } from '../actions/find-counterparts.ts';
import { findCounterpartsOfOpportunity } from '../actions/find-counterparts-of-opportunity.ts';
import { searchOpportunities } from '../actions/search-opportunities.ts';
import { Collection } from '../domain/collection/collection.ts';
import { CompactIndex } from '../domain/index/compact-index.ts';
import type { MatchingDeps } from './deps.ts';
import type { Asked, EngineSettings, FromEngine } from './protocol.ts';
import { readSnapshot, writeSnapshot } from './snapshots.ts';

/** The engine as its thread holds it. */
export interface Engine {
  ask(name: Asked, input: unknown): Promise<unknown>;
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

const ANSWERS = {
  findCounterparts,
  searchOpportunities,
  counterpartsOfOpportunity: findCounterpartsOfOpportunity,
  concernsOfOrganisation: findConcerns,
} as const;

/** Listings read from the database in one go; between two goes questions are answered. */
const PAGE = 500;
const SNAPSHOT_EVERY_MS = 5 * 60_000;

const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

async function readAll(
  deps: Pick<MatchingDeps, 'db' | 'lexicon'>,
  heard: (done: number) => void,
): Promise<Collection> {
  const collection = new Collection(deps.lexicon, () => new CompactIndex());
  for (let after: string | undefined; ;) {
    const listings = await listForMatching(deps.db, { limit: PAGE, ...(after && { after }) });
    for (const listing of listings) {
      collection.put(listing);
      await breathe();
    }
    heard(collection.size);
    after = listings.at(-1)?.id;
    if (listings.length < PAGE) return collection;
  }
}

/** The ids of listings that the entries tell about, each once. */
function touchedBy(entries: readonly Entry[]): string[] {
  const ids = entries
    .filter(({ kind }) => kind.startsWith('opportunities.'))
    .flatMap(({ facts }) => (typeof facts['opportunityId'] === 'string' ? [facts['opportunityId']] : []));
  return [...new Set(ids)];
}

/** Brings the collection up to what the database says of these listings now; gone or unpublished ones leave it. */
async function refresh({ db, collection }: MatchingDeps, ids: readonly string[]): Promise<void> {
  const listings = await findForMatching(db, ids);
  const present = new Set(listings.map(({ id }) => id));
  for (const id of ids) if (!present.has(id)) collection.remove(id);
  for (const listing of listings) collection.put(listing);
}

/** Loads the words, opens the snapshot or reads all listings, tells that it is ready, and follows the journal from there. */
export async function openEngine(
  settings: EngineSettings,
  tell: (message: FromEngine) => void,
): Promise<Engine> {
  const started = performance.now();
  const { db } = connect<unknown>({ ...settings.connection, max: 3 }, (error) =>
    tell({ is: 'trouble', message: String(error) }),
  );
  const lexicon = await loadLexicon({ packs: settings.packs, cache: settings.cache });
  const corridor = readCorridor(settings.corridor);
  const saved = await readSnapshot(settings.snapshot, lexicon);
  const start = saved?.position ?? (await endOfJournal(db));
  const progress = (done: number): void => tell({ is: 'progress', step: 'listings', done });
  let deps: MatchingDeps = {
    db,
    lexicon,
    corridor,
    collection: saved?.collection ?? (await readAll({ db, lexicon }, progress)),
  };
  let position: Position = start;
  let changed = saved === undefined;

  const take = async (entries: Entry[]): Promise<void> => {
    const ids = touchedBy(entries);
    if (ids.length > 0) await refresh(deps, ids);
    changed ||= ids.length > 0;
    position = entries.at(-1)?.position ?? position;
  };
  const failed = (error: unknown): void => tell({ is: 'trouble', message: String(error) });
  let unfollow = await follow({ db, connection: settings.connection, from: start, take, failed });
  tell({
    is: 'ready',
    listings: deps.collection.size,
    milliseconds: performance.now() - started,
    fromSnapshot: saved !== undefined,
  });

  const save = async (): Promise<void> => {
    if (!changed) return;
    changed = false;
    await writeSnapshot(settings.snapshot, { collection: deps.collection, position, lexicon });
  };
  const clock = setInterval(() => void save().catch(failed), SNAPSHOT_EVERY_MS);
  await save().catch(failed);

  return {
    ask: async (name, input) =>
      (ANSWERS[name] as (deps: MatchingDeps, input: unknown) => Promise<unknown>)(deps, input),
    rebuild: async () => {
      const from = await endOfJournal(db);
      const collection = await readAll({ db, lexicon }, () => {});
      await unfollow();
      deps = { ...deps, collection };
      changed = true;
      unfollow = await follow({ db, connection: settings.connection, from, take, failed });
    },
    stop: async () => {
      clearInterval(clock);
      await unfollow();
      await save().catch(failed);
      await db.destroy();
    },
  };
}
