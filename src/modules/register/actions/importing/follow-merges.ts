import { isDeepStrictEqual } from 'node:util';
import { record } from '#platform/journal';
import { lastImported, lockRecord, type StandingRecord } from '../../store/keep-record.ts';
import { leadOn, linkersOf } from '../../store/merge-records.ts';
import type { Db } from '../../store/tables.ts';
import { change } from '../keep-record.ts';

interface Merges {
  /** What another register made of several. */
  readonly kept: { readonly reference: string };
  /** The others, by what they are called here. */
  readonly formerly: readonly string[];
  readonly why: string;
}

/**
 * Merges here what another register merged: the addresses of the others lead to the one from now on. A record in which people
 * wrote here stays, until they decide themselves. Says whether anything changed.
 */
export async function followMerges(db: Db, { kept, formerly, why }: Merges): Promise<boolean> {
  const one = await lockRecord(db, { reference: kept.reference });
  if (!one?.content) return false;
  let hasChanged = false;
  for (const reference of formerly) {
    const gone = await lockRecord(db, { reference });
    if (!gone || gone.id === one.id || gone.kind !== one.kind || gone.successor !== undefined) continue;
    if (await hasPeoplesWords(db, gone)) continue;
    if (gone.content) await change(db, gone, [undefined, { why }]);
    await leadOn(db, { from: gone.id, to: one.id });
    await relink(db, { gone, kept: one, why });
    await record(db, 'register.records-merged', { reference: one.reference, gone: reference });
    hasChanged = true;
  }
  return hasChanged;
}

/** Whoever linked to the one that is gone links to the one that stays; where people wrote, they do so themselves. */
async function relink(
  db: Db,
  { gone, kept, why }: { readonly gone: StandingRecord; readonly kept: StandingRecord; readonly why: string },
): Promise<void> {
  for (const { id, content } of await linkersOf(db, {
    id: gone.id,
    gone: gone.reference,
    kept: kept.reference,
  })) {
    const linker = (await lockRecord(db, { id }))!;
    if (!(await hasPeoplesWords(db, linker))) await change(db, linker, [content, { why }]);
  }
}

/** Whether people changed it since an import wrote it last; a later import must be able to tell. */
async function hasPeoplesWords(db: Db, { id, content }: StandingRecord): Promise<boolean> {
  const last = await lastImported(db, id);
  return !last || !isDeepStrictEqual(last.content, content);
}
