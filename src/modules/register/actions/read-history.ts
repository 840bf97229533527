import { changesBetween } from '../domain/changes.ts';
import { recordUnknown } from '../domain/refusals.ts';
import { findRecord, revisionsOf } from '../store/read-record.ts';
import type { RegisterDeps } from './deps.ts';

/** The last revision first. */
export async function readHistory({ db }: RegisterDeps, reference: string) {
  const found = await findRecord(db, reference);
  if (!found) throw recordUnknown(reference);
  const revisions = await revisionsOf(db, found.id);
  const rows = revisions.map(({ number, why, madeAt, madeSide, content }, place) => ({
    number,
    why,
    madeAt: madeAt.toISOString(),
    ...(madeSide !== undefined && { madeSide }),
    isWithdrawal: content === undefined,
    changes: changesBetween(revisions[place - 1]?.content, content),
  }));
  return { rows: rows.toReversed() };
}
