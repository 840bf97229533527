import { isDeepStrictEqual } from 'node:util';
import type { RecordContent } from '#contracts/register';
import { record } from '#platform/journal';
import { judgeContent } from '../domain/judge-content.ts';
import { kindFixed, lineageCyclic, linkUnknown, recordFaulty } from '../domain/refusals.ts';
import {
  comesFromItself,
  insertRecord,
  insertRevision,
  keepParts,
  lockRecord,
  type Revisers,
  reviseRecord,
  type StandingRecord,
} from '../store/keep-record.ts';
import type { Db } from '../store/tables.ts';
import { knownOf, type RegisterDeps } from './deps.ts';

export interface RecordToKeep {
  /** Absent: withdrawn. */
  readonly content: RecordContent | undefined;
  readonly reference?: string | undefined;
  readonly origin?: string | undefined;
}

export interface Kept {
  readonly is: 'created' | 'changed' | 'unchanged';
  readonly id: string;
  readonly reference: string;
}

/**
 * Keeps what a record says as its next revision: judged wholly, with every link resolved and no cycle. To be called in a
 * transaction, which a refusal undoes. The same content again changes nothing.
 */
export async function keepRecord(
  { db, corridor }: RegisterDeps,
  { content, reference, origin }: RecordToKeep,
  revisers: Revisers,
): Promise<Kept> {
  const faults = content ? judgeContent(content, knownOf({ corridor })) : [];
  if (faults.length > 0) throw recordFaulty(faults);
  const standing = await findStanding(db, { reference, origin });
  if (!standing) return begin(db, { content, reference, origin }, revisers);
  // What people merged, no import parts again.
  if (standing.successor !== undefined)
    return { is: 'unchanged', id: standing.id, reference: standing.successor };
  if (isDeepStrictEqual(standing.content, content))
    return { is: 'unchanged', id: standing.id, reference: standing.reference };
  return change(db, standing, [content, revisers]);
}

async function findStanding(db: Db, { reference, origin }: Pick<RecordToKeep, 'reference' | 'origin'>) {
  const found = origin === undefined ? undefined : await lockRecord(db, { origin });
  return found ?? (reference === undefined ? undefined : lockRecord(db, { reference }));
}

async function begin(db: Db, { content, ...named }: RecordToKeep, revisers: Revisers): Promise<Kept> {
  if (!content) throw linkUnknown([named.reference ?? named.origin ?? '']);
  if (named.reference !== undefined && !named.reference.startsWith(`${content.kind}-`))
    throw kindFixed(named.reference, content.kind);
  const { id, reference } = await insertRecord(db, content, named);
  await insertRevision(db, { id, number: 1, content, ...revisers });
  await linkSoundly(db, { id, reference }, content);
  await record(db, 'register.record-begun', { reference });
  return { is: 'created', id, reference };
}

/** Makes the next revision of a record that is held. */
export async function change(
  db: Db,
  standing: StandingRecord,
  [content, revisers]: readonly [RecordContent | undefined, Revisers],
): Promise<Kept> {
  const { id, reference, kind, revision } = standing;
  if (content && content.kind !== kind) throw kindFixed(reference, content.kind);
  await reviseRecord(db, standing, content);
  await insertRevision(db, { id, number: revision + 1, content, ...revisers });
  await linkSoundly(db, standing, content);
  await record(db, content ? 'register.record-revised' : 'register.record-withdrawn', {
    reference,
    revision: revision + 1,
  });
  return { is: 'changed', id, reference };
}

async function linkSoundly(
  db: Db,
  { id, reference }: { readonly id: string; readonly reference: string },
  content: RecordContent | undefined,
): Promise<void> {
  const missing = await keepParts(db, id, content);
  if (missing.length > 0) throw linkUnknown(missing);
  if (await comesFromItself(db, id)) throw lineageCyclic(reference);
}
