import type { DeskRow } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { demand } from '#platform/permissions';
import type { Concerned } from '../../domain/permissions/grounds.ts';
import { permissions } from '../../domain/permissions/permissions.ts';
import { listOwn, listQueues, queuesOf } from '../../store/reading/desk.ts';
import type { AskingDeps } from '../deps.ts';

const nothing: Concerned = { state: 'draft', writers: [], wasSubmitted: false };

/** What waits for the caller as an adviser, and what the caller's side waits for. */
export async function readQueues({ db, caller, today }: AskingDeps, reader: Language) {
  demand(['opportunities.see-queues', permissions['see-queues']], caller, nothing);
  return { queues: await listQueues(db, { reader, caller, today: today() }, queuesOf(caller.side!)) };
}

interface Asked {
  readonly reader: Language;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** The caller's own listings in every state. */
export const readMine = (
  { db, caller, today }: AskingDeps,
  { reader, ...page }: Asked,
): Promise<{ rows: DeskRow[]; total: number; next?: string }> =>
  listOwn(db, { reader, caller, today: today() }, page);
