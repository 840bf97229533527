import path from 'node:path';
import type { AccessTables } from '#modules/access';
import { type CasesTables, readLandingPack } from '#modules/cases';
import type { LedgerTables } from '#modules/ledger';
import type { DocumentsTables } from '#modules/documents';
import type { LexiconTables } from '#modules/lexicon';
import type { MessagesTables } from '#modules/messages';
import { type OpportunitiesTables, readQuality } from '#modules/opportunities';
import type { PartiesTables } from '#modules/parties';
import type { RegisterTables } from '#modules/register';
import { today } from '#platform/calendar';
import type { Settings } from '#platform/config';
import { backupInvariants } from '#platform/backup';
import { type Corridor, readCorridor } from '#platform/corridor';
import { type Database, openDatabase, type OpenDatabase } from '#platform/database';
import { databaseInvariants, type Invariant, jobsInvariants, machineInvariants } from '#platform/doctor';
import { type FileStore, openFiles } from '#platform/files';
import { createLog } from '#platform/log';
import { keepParsedIn } from '#platform/packs';
import { openTelemetry, type Telemetry } from '#platform/telemetry';
import type { Call } from './terminal/command.ts';
import { versionOf } from './watching/version-of.ts';

/** One database, handed to each module as a handle that names that module's tables only. */
export type Handle = Database<unknown> &
  Database<AccessTables> &
  Database<CasesTables> &
  Database<DocumentsTables> &
  Database<LedgerTables> &
  Database<LexiconTables> &
  Database<MessagesTables> &
  Database<OpportunitiesTables> &
  Database<PartiesTables> &
  Database<RegisterTables>;

/** What every module is handed. */
export interface Deps {
  readonly db: Handle;
  readonly corridor: Corridor;
  readonly quality: ReturnType<typeof readQuality>;
  readonly landingPack: ReturnType<typeof readLandingPack>;
  readonly today: () => string;
  readonly now: () => Date;
  readonly log: ReturnType<typeof createLog>;
  /** Contents of files, sealed; which of them a request reaches, the module that refers to them says. */
  readonly files: FileStore;
  /** What must hold around the modules: of database, stored files, jobs, machine and backups. */
  readonly surroundings: readonly Invariant[];
}

/** An open database with what modules need around it. */
export interface Centre {
  readonly settings: Settings;
  readonly database: OpenDatabase<unknown>;
  readonly deps: Deps;
  readonly telemetry: Telemetry;
}

/** The day in a place between the two sides; what depends on a side's own day asks that side's clock. */
const dayNow = () => today(new Date(), 'UTC');

export const corridorFolder = ({ root }: Settings) => path.join(root, 'packs/corridors/cn-be');

export async function openCentre(settings: Settings, tell: (line: string) => void): Promise<Centre> {
  keepParsedIn(settings.cacheFolder);
  const corridor = readCorridor(corridorFolder(settings));
  const quality = readQuality(path.join(settings.root, 'packs/quality'));
  const landingPack = readLandingPack(path.join(settings.root, 'packs/landing'));
  const log = createLog(settings.logLevel);
  const telemetry = openTelemetry(settings.watching, {
    version: versionOf(settings.root),
    failed: (reason) => log.warn({ reason }, 'traces cannot be delivered'),
  });
  const database = await openDatabase<unknown>(settings, {
    tell,
    telemetry,
    lost: (error) => log.warn({ err: error }, 'lost a connection to the database'),
  });
  try {
    const { db, connection } = database;
    const files = await openFiles(settings.files, { db, connection, log });
    return {
      settings,
      database,
      telemetry,
      deps: {
        db: db as Handle,
        corridor,
        quality,
        landingPack,
        today: dayNow,
        now: () => new Date(),
        log,
        files,
        surroundings: surroundings(settings, files),
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const surroundings = (settings: Settings, files: FileStore): Invariant[] => [
  ...databaseInvariants(settings.root, () => new Date()),
  ...jobsInvariants,
  ...files.invariants,
  ...machineInvariants([settings.dataFolder, settings.files.folder]),
  ...backupInvariants(settings, () => new Date()),
];

/** Opens the centre for one command and closes it whatever happens. */
export async function withCentre<Result>(
  { settings, screen }: Pick<Call, 'settings' | 'screen'>,
  work: (centre: Centre) => Promise<Result>,
): Promise<Result> {
  const centre = await openCentre(settings, (line) => screen.note(`· ${line}`));
  try {
    return await work(centre);
  } finally {
    await centre.database.close();
  }
}
