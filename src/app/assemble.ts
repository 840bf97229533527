import path from 'node:path';
import * as accessContract from '#contracts/access';
import * as casesContract from '#contracts/cases';
import * as clearanceContract from '#contracts/clearance';
import * as ledgerContract from '#contracts/ledger';
import * as disseminationContract from '#contracts/dissemination';
import * as exchangeContract from '#contracts/exchange';
import * as documentsContract from '#contracts/documents';
import * as lexiconContract from '#contracts/lexicon';
import * as messagesContract from '#contracts/messages';
import * as papersContract from '#contracts/papers';
import * as matchingContract from '#contracts/matching';
import * as opportunitiesContract from '#contracts/opportunities';
import * as partiesContract from '#contracts/parties';
import * as registerContract from '#contracts/register';
import { accessInvariants, accessJobs, accessRoutes, type DoorDeps } from '#modules/access';
import { casesInvariants, casesJobs, casesRoutes } from '#modules/cases';
import { calendarsOf, clearanceRoutes, type FollowedPacks } from '#modules/clearance';
import { ledgerInvariants, ledgerJobs, ledgerRoutes } from '#modules/ledger';
import { disseminationRoutes } from '#modules/dissemination';
import { documentHappenings, documentsInvariants, documentsJobs, documentsRoutes } from '#modules/documents';
import { exchangeRoutes, type Repository } from '#modules/exchange';
import { lexiconInvariants, lexiconRoutes } from '#modules/lexicon';
import { type EngineSettings, type MatchingEngine, matchingRoutes } from '#modules/matching';
import { papersRoutes } from '#modules/papers';
import { messagesInvariants, messagesRoutes } from '#modules/messages';
import {
  type CountOpen,
  type FindByWords,
  opportunitiesInvariants,
  opportunitiesJobs,
  opportunitiesRoutes,
} from '#modules/opportunities';
import { partiesInvariants, partiesRoutes } from '#modules/parties';
import { registerInvariants, registerRoutes } from '#modules/register';
import { type Endpoint, isEndpoint } from '#platform/contract';
import { type Invariant, runDoctor } from '#platform/doctor';
import type { Served, WithoutDatabase } from '#platform/http';
import type { Recurring } from '#platform/jobs';
import { journalInvariants } from '#platform/journal';
import type { Preview } from '#platform/preview';
import type { Printer } from '#platform/print';
import * as corridorContract from './corridor-contract.ts';
import { corridorRoutes } from './corridor-routes.ts';
import { type Centre, corridorFolder, type Deps } from './open-centre.ts';
import { toDisseminate } from './to-disseminate.ts';

/** Every endpoint that the contracts describe; a journey checks that exactly these are served. */
export const endpoints: readonly Endpoint[] = [
  corridorContract,
  accessContract,
  messagesContract,
  papersContract,
  partiesContract,
  opportunitiesContract,
  matchingContract,
  clearanceContract,
  casesContract,
  documentsContract,
  ledgerContract,
  registerContract,
  exchangeContract,
  disseminationContract,
  lexiconContract,
]
  .flatMap((contract) => Object.values<unknown>(contract))
  .filter(isEndpoint);

/** What answers besides the database. */
export interface Answering {
  readonly engine: MatchingEngine;
  readonly door: DoorDeps;
  readonly packs: FollowedPacks;
  readonly printer: Printer;
  readonly preview: Preview;
  /** The centre as harvesters know it. */
  readonly repository: Repository;
}

/** Every endpoint with what answers it; none is handed a database but the transaction of its request. */
export const routes = (
  deps: WithoutDatabase<Deps>,
  { engine, door, packs, printer, preview, repository }: Answering,
): Served[] => [
  ...corridorRoutes(deps.corridor),
  ...accessRoutes(door),
  ...messagesRoutes({ centre: door.centre as never, isMailShown: door.isMailShown }),
  ...partiesRoutes(deps),
  ...opportunitiesRoutes({ ...deps, countOpen: countingWith(engine) }),
  ...matchingRoutes({ engine }),
  ...clearanceRoutes({ packs, printer, calendars: calendarsOf(deps.corridor), today: deps.today }),
  ...casesRoutes({ ...deps, packs, happenings: [documentHappenings] }),
  ...ledgerRoutes(deps),
  ...registerRoutes({ ...deps, printer }),
  ...exchangeRoutes({ ...deps, repository, signingKey: door.sealing.keyFor('resumption tokens') }),
  ...disseminationRoutes({ ...deps, ...toDisseminate(door.site.origin, repository) }),
  ...papersRoutes({
    ...deps,
    packs,
    printer,
    pageAt: (language, page) => `${door.site.origin()}/${language}/${page}`,
  }),
  ...documentsRoutes({ ...deps, preview }),
  ...lexiconRoutes({ askAboutWords: (name, input) => engine.ask(name, input as never) as never }),
];

/** Everything that must hold, of every module; `deps.surroundings` has what is around them. */
export const invariants: readonly Invariant[] = [
  ...journalInvariants,
  ...partiesInvariants,
  ...opportunitiesInvariants,
  ...lexiconInvariants,
  ...accessInvariants,
  ...messagesInvariants,
  ...casesInvariants,
  ...documentsInvariants,
  ...ledgerInvariants,
  ...registerInvariants,
];

export const NIGHTLY_DOCTOR = 'doctor.nightly';

/** What comes back by the clock, once for all nodes. */
export const recurring = (deps: Deps, engine: MatchingEngine): Recurring[] => [
  ...opportunitiesJobs({ ...deps, findByWords: searchingWith(engine) }).map((job) => ({
    ...job,
    atStart: true,
  })),
  ...accessJobs(deps),
  ...casesJobs(deps),
  ...documentsJobs(deps),
  ...ledgerJobs(deps),
  ...deps.files.jobs,
  { name: NIGHTLY_DOCTOR, cron: '20 2 * * *', run: () => examine(deps) },
];

/** As many as one answer gives; new listings are looked for among them. */
const PAGE = 100;

/** Saved searches are answered as the page of offers and requests answers: the same engine, the same order. */
export const searchingWith =
  (engine: MatchingEngine): FindByWords =>
  async (question, reader) => {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const input = { ...question, reader, limit: PAGE, after };
      const answer = await engine.ask('searchOpportunities', input, { mayWait: true });
      found.push(...answer.rows.map(({ opportunity }) => opportunity.reference));
      after = answer.next;
      if (after === undefined) return found;
    }
  };

/** Below this the database counts in a few milliseconds, and what was published a moment ago is counted for certain. */
const MANY = 5_000;

/**
 * Counts open listings in the memory of the matching engine, which follows the journal: PostgreSQL would walk every row once for each
 * filter, half a second among a hundred thousand. Nothing where the engine cannot say, or where there are few.
 */
export const countingWith =
  (engine: MatchingEngine): CountOpen =>
  async (filters) => {
    const isMany = (engine.stands()?.documents ?? 0) >= MANY;
    if (!isMany || engine.notReady() !== undefined) return undefined;
    // An engine that ends meanwhile costs a slow list, not a broken one.
    return engine.ask('countOpen', filters).catch(() => undefined);
  };

/** What the nightly doctor found: how often each invariant is broken, and which could not be checked. */
export interface Examined {
  readonly broken: Readonly<Record<string, number>>;
  readonly notChecked: readonly string[];
}

/** Broken invariants go to the log by name and number; who is concerned is for `bin/green-channel doctor`. */
async function examine({ db, log, surroundings }: Deps): Promise<Examined> {
  const ill = (await runDoctor(db, [...invariants, ...surroundings])).filter(
    ({ state }) => state !== 'holds',
  );
  for (const { name, state, brokenInAll, reason } of ill)
    log.error({ invariant: name, state, brokenInAll, reason }, 'invariant');
  return {
    broken: Object.fromEntries(
      ill.filter(({ state }) => state === 'broken').map(({ name, brokenInAll }) => [name, brokenInAll]),
    ),
    notChecked: ill.filter(({ state }) => state === 'not-checked').map(({ name }) => name),
  };
}

/** Where the engine's thread finds words, corridor and database. */
export const engineSettings = ({ settings, database }: Centre): EngineSettings => ({
  connection: database.connection,
  packs: path.join(settings.root, 'packs/lexicon'),
  cache: settings.cacheFolder,
  corridor: corridorFolder(settings),
  snapshot: path.join(settings.dataFolder, 'matching.snapshot'),
});
