import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { inTransaction } from '#platform/database';
import { Refusal } from '#platform/refusal';
import type { RowFault, Source } from '../source.ts';

/** How many faults of a run are kept; the rest is counted. */
const MOST_KEPT = 1000;

export interface Counts {
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  faults: number;
}

export interface Run extends Counts {
  readonly kind: string;
  readonly digest: string;
  readonly attempt: string;
  /** Everything up to here is in the database. */
  line: number;
}

/** Takes over the run of this file where it was left, or starts a new one. */
export async function beginRun<Tables>(db: Kysely<Tables>, kind: string, source: Source): Promise<Run> {
  const attempt = randomUUID();
  return inTransaction(db, async (db) => {
    await sql`delete from imports.run where kind = ${kind} and digest = ${source.digest} and ended_at is not null`.execute(
      db,
    );
    const { rows } = await sql<Run>`
      insert into imports.run (kind, digest, attempt, name, format)
      values (${kind}, ${source.digest}, ${attempt}, ${source.name}, ${source.format})
      on conflict (kind, digest) do update set attempt = excluded.attempt
      returning kind, digest, attempt, line, created, changed, unchanged, refused, faults`.execute(db);
    return rows[0]!;
  });
}

/** Faults quote what they are about, which may be what no database keeps: a NUL, or half of a character. */
const quotable = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value;

/** Writes what a batch did, in the batch's transaction; refused when another process has taken the run over. */
export async function advanceRun<Tables>(db: Kysely<Tables>, run: Run, { line, counts, faults }: Advance) {
  const { rows } = await sql`
    update imports.run set line = ${line}, created = created + ${counts.created}, changed = changed + ${counts.changed},
      unchanged = unchanged + ${counts.unchanged}, refused = refused + ${counts.refused}, faults = faults + ${counts.faults}
    where kind = ${run.kind} and digest = ${run.digest} and attempt = ${run.attempt} and line = ${run.line}
    returning line`.execute(db);
  if (rows.length === 0) throw new Refusal('conflict', 'imports.taken-over', { kind: run.kind });
  const kept = faults.slice(0, Math.max(0, MOST_KEPT - run.faults));
  if (kept.length === 0) return;
  await sql`
    insert into imports.refusal (kind, digest, line, code, message, path)
    select ${run.kind}, ${run.digest}, line, code, message, path
    from jsonb_to_recordset(${JSON.stringify(kept, quotable)}::jsonb) as fault(line bigint, code text, message text, path text)`.execute(
    db,
  );
}

interface Advance {
  line: number;
  counts: Counts;
  faults: readonly RowFault[];
}

export async function endRun<Tables>(db: Kysely<Tables>, run: Run, isComplete: boolean): Promise<RowFault[]> {
  await sql`update imports.run set ended_at = clock_timestamp(), is_complete = ${isComplete}
    where kind = ${run.kind} and digest = ${run.digest} and attempt = ${run.attempt}`.execute(db);
  const { rows } = await sql<{ line: number; code: string; message: string; path: string | null }>`
    select line, code, message, path from imports.refusal
    where kind = ${run.kind} and digest = ${run.digest} order by line, number`.execute(db);
  return rows.map(({ path, ...fault }) => (path === null ? fault : { ...fault, path }));
}
