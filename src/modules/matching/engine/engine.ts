import type { Lexicon } from '#contracts/lexicon';
import { type AboutWords, addedWordsOf, lexiconDigest, loadLexicon, type ReadAhead } from '#modules/lexicon';
import { readCorridor } from '#platform/corridor';
import { connectToRead, type Database } from '#platform/database';
import { databaseIdentity, endOfJournal, type Entry, follow, type Position } from '#platform/journal';
import { type Language, languages } from '#platform/languages';
import { keepParsedIn } from '#platform/packs';
import { queryUnits } from '../domain/ranking/units.ts';
import { countOpen } from '../actions/count-open.ts';
import { findConcerns } from '../actions/find-concerns.ts';
import { findCounterparts } from '../actions/find-counterparts.ts';
import { findCounterpartsOfOpportunity } from '../actions/find-counterparts-of-opportunity.ts';
import { findLookAlikes } from '../actions/find-look-alikes.ts';
import { searchOpportunities } from '../actions/search-opportunities.ts';
import type { MatchingDeps } from './deps.ts';
import { Collection } from '../domain/collection/collection.ts';
import { breathe, compact, readInto, refresh, touchedBy } from './listings.ts';
import type { Asked, EngineSettings, FromEngine } from './protocol.ts';
import { readSnapshot, type Snapshot, type SnapshotConditions, writeSnapshot } from './snapshot-file.ts';

const ANSWERS = {
  findCounterparts,
  searchOpportunities,
  counterpartsOfOpportunity: findCounterpartsOfOpportunity,
  concernsOfOrganisation: findConcerns,
  lookAlikesOfOpportunity: findLookAlikes,
  countOpen,
} as const;

/** Any words do, among them one that no lexicon has. */
const WARMING: Readonly<Record<Language, string>> = {
  zh: '霉菌毒素快速检测图拉比',
  en: 'rapid mycotoxin detection quibblex',
  fr: 'détection rapide des mycotoxines quibblex',
  nl: 'snelle detectie van mycotoxinen quibblex',
};

/** Listings are read in pages: a database that says nothing for so long is not there. */
const SILENCE_MS = 60_000;

const SNAPSHOT_EVERY_MS = 5 * 60_000;

type Tell = (message: FromEngine) => void;

interface EngineParts {
  readonly settings: EngineSettings;
  readonly conditions: SnapshotConditions;
  readonly deps: MatchingDeps;
  readonly position: Position;
  readonly isSaved: boolean;
}

/** The engine as its thread holds it: the words, the index, and the place in the journal up to which the index holds. */
export class Engine {
  readonly #settings: EngineSettings;
  readonly #tell: Tell;
  readonly #conditions: SnapshotConditions;
  #deps: MatchingDeps;
  #position: Position;
  #isSaved: boolean;
  #unfollow: () => Promise<void> = async () => {};
  #clock: NodeJS.Timeout | undefined;

  constructor(parts: EngineParts, tell: Tell) {
    this.#settings = parts.settings;
    this.#conditions = parts.conditions;
    this.#deps = parts.deps;
    this.#position = parts.position;
    this.#isSaved = parts.isSaved;
    this.#tell = tell;
  }

  get listings(): number {
    return this.#deps.collection.size;
  }

  ask(name: Exclude<Asked, AboutWords>, input: unknown): Promise<unknown> {
    return (ANSWERS[name] as (deps: MatchingDeps, input: unknown) => Promise<unknown>)(this.#deps, input);
  }

  /** Follows the journal from where the index stands, and keeps the snapshot fresh. */
  async start(): Promise<void> {
    await this.#follow();
    this.#clock = setInterval(() => void this.#save(), SNAPSHOT_EVERY_MS);
    await this.#save();
  }

  /** Makes what the words only make when first asked for, so that no visitor waits for it. */
  async warmUp(): Promise<void> {
    for (const language of languages) {
      for (const target of languages) {
        queryUnits(this.#deps.lexicon, { text: WARMING[language], language }, target);
        await breathe();
      }
    }
  }

  /** Reads everything anew while the old index goes on answering, then takes over from the journal's end of before. */
  async rebuild(): Promise<void> {
    const from = await endOfJournal(this.#deps.db);
    const collection = Collection.empty(this.#deps.lexicon);
    await readInto(this.#deps.db, collection, { heard: () => {} });
    await this.#unfollow();
    this.#deps = { ...this.#deps, collection };
    this.#position = from;
    this.#isSaved = false;
    this.#tell({ is: 'changed' });
    await this.#follow();
  }

  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.#unfollow();
    await this.#save();
    await this.#deps.db.destroy();
  }

  async #follow(): Promise<void> {
    const { db } = this.#deps;
    const { connection } = this.#settings;
    const failed = (error: unknown): void => this.#tell({ is: 'trouble', message: String(error) });
    this.#unfollow = await follow({
      db,
      connection,
      from: this.#position,
      take: (entries) => this.#take(entries),
      failed,
    });
    this.#tellWhereItStands();
  }

  async #take(entries: Entry[]): Promise<void> {
    const ids = touchedBy(entries);
    if (ids.length > 0) {
      await refresh(this.#deps.db, this.#deps.collection, ids);
      this.#tell({ is: 'changed' });
      this.#isSaved = false;
    }
    this.#position = entries.at(-1)?.position ?? this.#position;
    this.#tellWhereItStands();
  }

  #tellWhereItStands(): void {
    this.#tell({ is: 'stands', stands: { documents: this.listings, position: this.#position } });
  }

  /** A snapshot that cannot be written costs a slower start, nothing more; it is told, not thrown. */
  async #save(): Promise<void> {
    if (this.#isSaved) return;
    const { collection } = this.#deps;
    try {
      await writeSnapshot(this.#settings.snapshot, this.#conditions, {
        collection,
        position: this.#position,
      });
      this.#isSaved = true;
    } catch (error) {
      this.#tell({ is: 'trouble', message: `The snapshot could not be written: ${String(error)}` });
    }
  }
}

/** The words in memory, with the database that may add to them, and what an index made with them depends on. */
export interface Words {
  readonly db: Database<unknown>;
  readonly conditions: SnapshotConditions;
  readonly lexicon: Lexicon;
}

export async function loadWords(
  settings: EngineSettings,
  ahead: Promise<ReadAhead>,
  tell: Tell,
): Promise<Words> {
  const lost = (error: Error): void => tell({ is: 'trouble', message: String(error) });
  const db = connectToRead<unknown>({ ...settings.connection, max: 3, silenceMillis: SILENCE_MS }, lost);
  const places = { packs: settings.packs, cache: settings.cache, added: await addedWordsOf(db) };
  const conditions = { lexicon: await lexiconDigest(places), database: await databaseIdentity(db) };
  return { db, conditions, lexicon: await loadLexicon({ ...places, ahead }) };
}

/** Opens the snapshot or reads all listings, tells that it is ready, and follows the journal from there. */
export async function openEngine(
  settings: EngineSettings,
  { db, conditions, lexicon }: Words,
  tell: Tell,
): Promise<Engine> {
  const end = await endOfJournal(db);
  const found = await readSnapshot(settings.snapshot, conditions, lexicon);
  // A position beyond the journal's end: the database was put back to an earlier state.
  const saved = found && found.position <= end ? found : undefined;
  const fromSnapshot = saved !== undefined && saved.readUpTo === undefined;
  const begun = saved ?? { collection: Collection.empty(lexicon), position: end };
  if (!fromSnapshot) await readTheRest({ db, settings, conditions }, begun, tell);
  const { collection, position } = begun;
  keepParsedIn(settings.cache);
  const deps = { db, lexicon, corridor: readCorridor(settings.corridor), collection };
  const engine = new Engine({ settings, conditions, deps, position, isSaved: fromSnapshot }, tell);
  await engine.start();
  tell({ is: 'ready', listings: engine.listings, milliseconds: performance.now(), fromSnapshot });
  return engine;
}

type Source = Pick<EngineParts, 'settings' | 'conditions'> & Pick<MatchingDeps, 'db'>;

/**
 * Reads what the snapshot has not, and keeps what was read now and then: a start that is stopped goes on where it was. What changed
 * meanwhile among the listings already read, the journal tells from the position at which the reading was begun.
 */
async function readTheRest({ db, settings, conditions }: Source, begun: Snapshot, tell: Tell): Promise<void> {
  const { collection, position, readUpTo: after } = begun;
  await readInto(db, collection, {
    after,
    heard: (done) => tell({ is: 'progress', step: 'listings', done }),
    keep: (readUpTo) =>
      writeSnapshot(settings.snapshot, conditions, { collection, position, readUpTo }).catch(
        (error: unknown) =>
          tell({ is: 'trouble', message: `The snapshot could not be written: ${String(error)}` }),
      ),
  });
  await compact(collection);
}
