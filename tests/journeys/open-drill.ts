import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { before } from 'node:test';
import { sql } from 'kysely';
import type { Backing } from '#platform/backup';
import { asOwner } from '#platform/database';
import { runDoctor } from '#platform/doctor';
import { type FileStore, openFiles } from '#platform/files';
import { record } from '#platform/journal';
import { createLog } from '#platform/log';
import { digests, openGrounds } from '#testing/backup';
import { testDatabase } from '#testing/database';
import { invariants } from '../../src/app/assemble.ts';
import { openCentre } from '../../src/app/open-centre.ts';
import { openStage } from '../../src/modules/documents/stage/testing.ts';

const MEGABYTE = 1024 * 1024;
export const filled = (bytes: number, text: string) => Buffer.alloc(bytes, text);
export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A centre with rows, entries and files, to be backed up and restored. */
export async function openDrill() {
  const database = await testDatabase<unknown>();
  const { owner, db, connection } = database;
  const grounds = openGrounds(database);
  const source = grounds.full('source');
  const contents = new Map<string, Buffer>();
  let files: FileStore | undefined;

  const store = async () =>
    (files ??= await openFiles(source.settings.files, { db, connection, log: createLog('silent') }));
  const keep = async (content: Buffer) => {
    const { id } = await (await store()).store(Readable.from([content]), {});
    contents.set(id, content);
    return id;
  };
  const write = (fact: string) =>
    db.transaction().execute((transaction) => record(transaction, 'tests.something-happened', { fact }));

  const fill = async () => {
    await openStage(owner);
    await keep(filled(20 * MEGABYTE, 'More than one piece: 多于一块。'));
    for (let number = 1; number <= 5; number++) await keep(filled(number * 1000, `File ${number}. `));
    for (let number = 1; number <= 50; number++) await write(`Tab\t, back\\slash, line\n, 中文, ${number}`);
  };
  before(fill);

  /** Opens a restored centre as a start would and looks at everything in it. */
  const examine = async ({ settings }: Backing) => {
    const centre = await openCentre(settings, () => {});
    try {
      const { files: restored } = centre.deps;
      const findings = await runDoctor(centre.database.db, [
        ...invariants,
        ...centre.deps.surroundings,
        ...restored.thorough,
      ]);
      const { rows } = await sql<{ id: string }>`
        select id::text as id from files.content where state = 'complete' order by id`.execute(
        centre.database.db,
      );
      const sums: Record<string, string> = {};
      for (const { id } of rows) {
        const { stream } = await restored.read(centre.database.db, id);
        sums[id] = sha256(Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)));
      }
      // The organisations of the stage have no facets.
      const broken = findings.filter(
        ({ name, state }) => state !== 'holds' && name !== 'parties.organisation-is-whole',
      );
      return { broken, sums };
    } finally {
      await centre.database.close();
    }
  };
  const sumsOf = () =>
    Object.fromEntries(
      [...contents]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, bytes]) => [id, sha256(bytes)]),
    );
  const digestsOf = ({ settings }: Backing) =>
    asOwner(settings, { tell: () => {} }, ({ db: restored }) => digests(restored));
  return { owner, db, grounds, source, contents, store, keep, write, examine, sumsOf, digestsOf };
}
