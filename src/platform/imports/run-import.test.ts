import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { Refusal } from '#platform/refusal';
import { testDatabase } from '#testing/database';
import { openSource, type RowOutcome, runImport, type SourceRow } from './index.ts';
import { fileOf } from './testing.ts';

const jsonLines = (count: number) =>
  Array.from({ length: count }, (_, at) => JSON.stringify({ id: at + 1 })).join('\n');

describe('an import', async () => {
  const { db, owner } = await testDatabase<unknown>();
  await sql`create table public.thing (id int primary key check (id <> 13))`.execute(owner);
  await sql`grant all on public.thing to public`.execute(owner);
  const kept = async () =>
    (await sql<{ id: number }>`select id from public.thing order by id`.execute(owner)).rows.map(
      ({ id }) => id,
    );
  const empty = () => sql`delete from public.thing`.execute(owner);

  const take = async (transaction: typeof db, rows: SourceRow[]): Promise<RowOutcome[]> => {
    const outcomes: RowOutcome[] = [];
    for (const { line, value } of rows) {
      const { id } = value as { id: number };
      const { rows } =
        await sql`insert into public.thing values (${id}) on conflict do nothing returning id`.execute(
          transaction,
        );
      outcomes.push({ line, is: rows.length > 0 ? 'created' : 'unchanged', id: String(id) });
    }
    return outcomes;
  };

  it('keeps a fault that quotes what no database keeps', async () => {
    const source = await openSource(fileOf('{"id":1}'), 'jsonl');
    const refuse = (_db: typeof db, rows: SourceRow[]): Promise<RowOutcome[]> =>
      Promise.resolve(
        rows.map(({ line }) => ({
          line,
          is: 'refused',
          faults: [{ line, code: 'tests.odd', message: 'a\0b\ud800' }],
        })),
      );

    const report = await runImport({ db, kind: 'odd words', source, take: refuse });

    assert.deepEqual(
      report.refusals.map(({ line, message }) => [line, message]),
      [[1, 'a\ufffdb\ufffd']],
    );
  });

  it('goes on where a kill stopped it, and its report covers the whole file', async () => {
    await empty();
    const file = fileOf(jsonLines(10));
    let batches = 0;
    const killed = async (transaction: typeof db, rows: SourceRow[]) => {
      if (++batches === 3) throw new Error('killed');
      return take(transaction, rows);
    };

    await assert.rejects(
      runImport({ db, kind: 'tests', batchSize: 3, source: await openSource(file, 'jsonl'), take: killed }),
      /killed/,
    );
    const halfway = await kept();
    const { milliseconds: _, ...report } = await runImport({
      db,
      kind: 'tests',
      batchSize: 3,
      source: await openSource(file, 'jsonl'),
      take,
    });

    assert.deepEqual(halfway, [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(await kept(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.equal(report.resumedAtLine, 7);
    assert.deepEqual([report.rows, report.created, report.isComplete], [10, 10, true]);
  });

  it('starts over when the file was read to its end before, and changes nothing', async () => {
    await empty();
    const file = fileOf(jsonLines(5));
    await runImport({ db, kind: 'tests', source: await openSource(file, 'jsonl'), take });

    const again = await runImport({ db, kind: 'tests', source: await openSource(file, 'jsonl'), take });

    assert.deepEqual([again.rows, again.unchanged, again.created, again.resumedAtLine], [5, 5, 0, undefined]);
  });

  it('refuses the one row that the database does not take, and keeps its neighbours', async () => {
    await empty();
    const source = await openSource(fileOf(jsonLines(20)), 'jsonl');

    const report = await runImport({ db, kind: 'tests', source, take });

    assert.deepEqual([report.created, report.refused, report.rows], [19, 1, 20]);
    assert.deepEqual(
      report.refusals.map(({ line, code }) => [line, code]),
      [[13, 'imports.database-refused']],
    );
    assert.equal((await kept()).length, 19);
  });

  it('gives a refusal thrown for a row the line of that row', async () => {
    await empty();
    const source = await openSource(fileOf(jsonLines(4)), 'jsonl');
    const refusing = async (transaction: typeof db, rows: SourceRow[]) => {
      if (rows.some(({ line }) => line === 2)) throw new Refusal('invalid', 'tests.no', { why: 'because' });
      return take(transaction, rows);
    };

    const report = await runImport({ db, kind: 'tests', source, take: refusing });

    assert.deepEqual(report.refusals, [{ line: 2, code: 'tests.no', message: '{"why":"because"}' }]);
    assert.deepEqual(await kept(), [1, 3, 4]);
  });

  it('keeps the whole rows of a file that breaks off, and says where it broke', async () => {
    await empty();
    const source = await openSource(fileOf('{"id":1}\nnot json\n{"id":2}\n', { cutGzipBy: 12 }), 'jsonl');

    const report = await runImport({ db, kind: 'tests', source, take });

    assert.equal(report.isComplete, false);
    assert.equal(report.stoppedBy?.code, 'imports.cut-off');
    assert.deepEqual(await kept(), report.created === 2 ? [1, 2] : [1]);
  });

  it('stops a process whose run was taken over, so that no row is imported twice at once', async () => {
    await empty();
    const file = fileOf(jsonLines(6));
    let isFirst = true;
    const overtaken = async (transaction: typeof db, rows: SourceRow[]) => {
      if (isFirst) {
        isFirst = false;
        await runImport({ db, kind: 'tests', batchSize: 2, source: await openSource(file, 'jsonl'), take });
      }
      return take(transaction, rows);
    };

    await assert.rejects(
      runImport({
        db,
        kind: 'tests',
        batchSize: 2,
        source: await openSource(file, 'jsonl'),
        take: overtaken,
      }),
      (error) => error instanceof Refusal && error.code === 'imports.taken-over',
    );

    assert.deepEqual(await kept(), [1, 2, 3, 4, 5, 6]);
  });

  it('keeps the first thousand faults and counts the rest', async () => {
    const source = await openSource(fileOf('{\n'.repeat(1234)), 'jsonl');

    const report = await runImport({ db, kind: 'tests', source, take });

    assert.deepEqual([report.refused, report.refusals.length, report.refusalsLeftOut], [1234, 1000, 234]);
    assert.equal(report.refusals.at(-1)?.line, 1000);
  });

  it('tells how far it is', async () => {
    await empty();
    const told: number[] = [];
    const source = await openSource(fileOf(jsonLines(5)), 'jsonl');

    await runImport({
      db,
      kind: 'tests',
      batchSize: 2,
      source,
      take,
      progress: ({ rows }) => told.push(rows),
    });

    assert.deepEqual(told, [2, 4, 5]);
    assert.equal(source.bytesRead(), source.bytesTotal);
  });
});
