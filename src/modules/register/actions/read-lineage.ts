import { recordUnknown } from '../domain/refusals.ts';
import { findRecord, lineageOf } from '../store/read-record.ts';
import type { RegisterDeps } from './deps.ts';

export async function readLineage(
  { db }: RegisterDeps,
  { reference, most }: { reference: string; most: number },
) {
  const found = await findRecord(db, reference);
  if (!found?.content) throw recordUnknown(reference);
  return lineageOf(db, found.id, most);
}
