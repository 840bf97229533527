import fs from 'node:fs';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Settings } from '#platform/config';
import { prepareJobs } from '#platform/jobs';
import { NAME } from '../embedded/cluster.ts';
import { isAlive, ownerOf } from '../embedded/owner.ts';
import { embedded, external, type Reached } from '../reach.ts';

/** One connection of the owner, as the driver's own and as a handle: what one of them begins, the other is in. */
export interface OwnerConnection {
  readonly client: pg.ClientBase;
  readonly db: Kysely<unknown>;
}

interface Reaching {
  readonly tell: (line: string) => void;
  /** Makes the tables of the job queue, as a start would; migrates nothing. */
  readonly isNew?: boolean;
}

/** Reaches the database as its owner and changes nothing by itself, unlike `openDatabase`: what stands there may be older. */
export async function asOwner<Result>(
  settings: Settings,
  { tell, isNew }: Reaching,
  work: (connection: OwnerConnection) => Promise<Result>,
): Promise<Result> {
  const reached: Reached = settings.databaseUrl
    ? external(settings.databaseUrl, settings)
    : await embedded(settings, tell);
  try {
    if (isNew) await prepareJobs(reached.owner);
    return await onConnection(
      { ...reached.owner, connectionTimeoutMillis: settings.databaseWaitSeconds * 1000 },
      work,
    );
  } finally {
    await reached.stop();
  }
}

async function onConnection<Result>(
  config: pg.ClientConfig,
  work: (connection: OwnerConnection) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(config);
  // Whatever waits for the connection hears of it; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  const own = Object.assign(client, { release: () => {} });
  const dialect = new PostgresDialect({ pool: { connect: async () => own, end: async () => {} } as never });
  try {
    return await work({ client, db: new Kysely<unknown>({ dialect }) });
  } finally {
    await client.end();
  }
}

/** Where the embedded database lies. */
export const embeddedFolder = ({ dataFolder }: Pick<Settings, 'dataFolder'>): string =>
  path.join(dataFolder, 'database');

/** Whether there is an embedded database already: reaching it would make one. */
export const hasEmbedded = (settings: Pick<Settings, 'dataFolder'>): boolean =>
  fs.existsSync(path.join(embeddedFolder(settings), NAME, 'PG_VERSION'));

/** Whether a centre runs on the embedded database. */
export function isEmbeddedInUse(settings: Pick<Settings, 'dataFolder'>): boolean {
  const owner = ownerOf(embeddedFolder(settings));
  return owner !== undefined && isAlive(owner);
}
