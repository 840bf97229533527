import fs from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { planJobs } from '#modules/cases';
import { speakToMachines } from '#modules/dissemination';
import { followPacks } from '#modules/clearance';
import { endDemonstrationSessions } from '#modules/access';
import { type engineThread, type MatchingEngine, startEngine } from '#modules/matching';
import { followJournal, messagesJobs } from '#modules/messages';
import { createServer, serveWebsite } from '#platform/http';
import { measured, startJobs } from '#platform/jobs';
import { startPreview } from '#platform/preview';
import { startPrinter } from '#platform/print';
import { isLoopback, openDoor, siteOf } from './door.ts';
import { type Answering, engineSettings, recurring, routes } from './assemble.ts';
import { rememberDrawings } from './drawing/remember-drawings.ts';
import { startDrawing } from './drawing/start-drawing.ts';
import { firstReads } from './pages/first-reads.ts';
import { repositoryOf } from './repository-of.ts';
import { openLetters } from './letters.ts';
import type { Centre } from './open-centre.ts';
import { toDisseminate } from './to-disseminate.ts';
import { readDegraded } from './watching/read-degraded.ts';
import { versionOf } from './watching/version-of.ts';
import { watchCentre } from './watching/watch-centre.ts';

/** A centre that answers. */
export interface Running {
  readonly address: string;
  readonly engine: MatchingEngine;
  /** Lets requests under way end, then stops everything but the database. */
  stop(): Promise<void>;
}

interface Beginning {
  /** Of the matching engine, where it was begun before. */
  readonly thread?: ReturnType<typeof engineThread>;
  progress(step: string, done: number): void;
}

/**
 * Starts the matching engine, the clock and the server. It listens at once and says what is not ready yet.
 */
export async function startServer(centre: Centre, { thread, progress }: Beginning): Promise<Running> {
  const { settings, database, deps, telemetry } = centre;
  const engine = startEngine(engineSettings(centre), { log: deps.log, progress }, thread);
  const stops: (() => Promise<unknown>)[] = [() => telemetry.stop(), () => engine.stop()];
  const stop = async () => {
    for (const each of stops.toReversed()) await each();
  };
  try {
    if (!isLoopback(settings)) await endDemonstrationSessions(deps.db);
    let listening = settings.port;
    const letters = openLetters(centre, () => listening);
    const packs = openPacks(centre);
    stops.push(() => packs.stop());
    const work = [
      ...recurring(deps, engine),
      ...planJobs({ ...deps, packs }),
      ...(letters ? messagesJobs(letters) : []),
    ];
    const server = await buildServer(centre, { engine, packs });
    stops.push(() => server.close());
    await server.listen({ port: settings.port, host: settings.host });
    const { port } = server.server.address() as AddressInfo;
    listening = port;
    const jobs = await startJobs(database.connection, measured(work, telemetry), deps.log);
    stops.push(() => jobs.stop());
    if (letters) stops.push(await followJournal(letters, database.connection));
    const host = settings.host === '127.0.0.1' ? 'localhost' : settings.host;
    return { address: `http://${host}:${port}`, engine, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const openPacks = ({ settings, deps }: Centre) =>
  followPacks(
    {
      packs: path.join(settings.root, 'packs/clearance'),
      dataFolder: settings.dataFolder,
      cache: settings.cacheFolder,
    },
    deps.log,
  );

/** All that is served, without listening. */
export async function buildServer(
  centre: Centre,
  answering: Pick<Answering, 'engine'> & Partial<Pick<Answering, 'packs'>>,
) {
  const { settings, database, deps, telemetry } = centre;
  const { packs = openPacks(centre) } = answering;
  const printer = startPrinter();
  const preview = startPreview();
  const port = () => (server.server.address() as AddressInfo | null)?.port ?? settings.port;
  const { origin } = siteOf(settings, port);
  const repository = repositoryOf(settings);
  const notReady = async () => {
    const reason = answering.engine.notReady();
    return {
      ...(reason !== undefined && { matching: reason }),
      ...(packs.isReading() && { clearance: 'the packs are being read' }),
      ...(await database.notReady()),
    };
  };
  const degraded = () => readDegraded(centre, packs);
  const watched = watchCentre(centre, { engine: answering.engine, printer, preview, notReady, degraded });
  const server = await createServer({
    served: routes(withoutDatabase(deps), {
      ...answering,
      packs,
      printer,
      preview,
      repository,
      door: openDoor(centre, port),
    }),
    requests: database.requests,
    log: deps.log,
    version: versionOf(settings.root),
    requestsPerMinute: settings.requestsPerMinute,
    guessesPerMinute: settings.guessesPerMinute,
    trustedProxies: settings.trustedProxies,
    publicUrl: settings.publicUrl,
    watching: { telemetry, token: settings.watching.metricsToken, isLoopback: isLoopback(settings) },
    notReady,
    degraded,
  });
  server.addHook('onClose', async () => {
    watched.stop();
    await Promise.all([packs.stop(), printer.stop(), preview.stop()]);
  });
  const website = path.join(settings.root, 'dist/web');
  if (fs.existsSync(path.join(website, 'index.html')))
    await serveWebsite(server, {
      folder: website,
      origin,
      forMachines: speakToMachines(toDisseminate(origin, repository)),
      firstReads: firstReads(deps.corridor),
      drawing: openDrawing(centre),
    });
  return server;
}

/** Pages are drawn on the server where the web app was built for it too; else in the browser. */
function openDrawing({ settings, deps }: Centre) {
  const bundle = path.join(settings.root, 'dist/server/draw-page.js');
  return fs.existsSync(bundle) ? rememberDrawings(startDrawing(bundle, deps.log)) : undefined;
}

/** The centre's own login sees every row: it must not be within reach of an answer. */
function withoutDatabase({ db: _centre, ...rest }: Centre['deps']) {
  return rest;
}
