import type { RecordContent } from '#contracts/register';
import { record } from '#platform/journal';
import { recordMovedOn } from '../domain/refusals.ts';
import { lockRecord, type Revisers, type StandingRecord } from '../store/keep-record.ts';
import { leadOn, linkersOf } from '../store/merge-records.ts';
import type { Db } from '../store/tables.ts';
import { change } from './keep-record.ts';

interface Merge {
  readonly kept: StandingRecord;
  readonly gone: { readonly id: string; readonly revision: number };
  readonly content: RecordContent;
}

/** Makes one record of two: the one says everything, the other goes and leads to it, and whoever linked to it links to the one. */
export async function mergeRecords(db: Db, merge: Merge, revisers: Revisers): Promise<void> {
  const { kept, content } = merge;
  const gone = (await lockRecord(db, { id: merge.gone.id }))!;
  if (gone.revision !== merge.gone.revision) throw recordMovedOn(gone.reference, gone.revision);
  const linkers = await linkersOf(db, { id: gone.id, gone: gone.reference, kept: kept.reference });
  await change(db, gone, [undefined, revisers]);
  await leadOn(db, { from: gone.id, to: kept.id });
  await change(db, kept, [content, revisers]);
  for (const { id, content: relinked } of linkers)
    await change(db, (await lockRecord(db, { id }))!, [relinked, revisers]);
  await record(db, 'register.records-merged', { reference: kept.reference, gone: gone.reference });
}
