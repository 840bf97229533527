import { createLog } from '#platform/log';
import type { FilesSettings } from '#platform/config';
import { connect } from '#platform/database';
import { openFiles } from '../open-files.ts';
import { patterned } from './patterned.ts';

/** What a test gives to a process of its own that receives or reads contents. */
export interface Order {
  readonly connection: { host: string; user: string; database: string };
  readonly settings: FilesSettings;
  readonly id: string;
  readonly offset: number;
  /** How many bytes to send, and to read back. */
  readonly bytes: number;
}

export interface Told {
  /** How much the memory of the process grew at most, over what it was before the first byte. */
  readonly grown: number;
  readonly sha256: string;
}

async function work({ connection, settings, id, offset, bytes }: Order) {
  const { db } = connect<unknown>({ ...connection, max: 2 });
  const files = await openFiles(settings, { db, connection, log: createLog('silent') });
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = () => (most = Math.max(most, process.memoryUsage.rss()));
  const content = async function* () {
    for (const part of patterned(offset, bytes)) {
      yield part;
      watch();
    }
  };
  await files.append(id, { offset, content: content() });
  const { sha256 } = await files.finish(id, {});
  for await (const _ of (await files.read(db, id)).stream) watch();
  process.send?.({ grown: most - before, sha256 } satisfies Told);
  await db.destroy();
  process.disconnect?.();
}

const given = process.argv[2];
if (given?.startsWith('{')) await work(JSON.parse(given) as Order);
