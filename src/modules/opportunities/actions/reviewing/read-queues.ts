import type { Language } from '#platform/languages';
import { demand } from '#platform/permissions';
import type { Concerned } from '../../domain/permissions/grounds.ts';
import { permissions } from '../../domain/permissions/permissions.ts';
import { listQueues, queuesOf } from '../../store/reading/desk.ts';
import type { AskingDeps } from '../deps.ts';

const nothing: Concerned = { state: 'draft', writers: [], wasSubmitted: false };

/** What waits for the caller as an adviser, and what the caller's side waits for. */
export async function readQueues({ db, caller, today }: AskingDeps, reader: Language) {
  demand(['opportunities.see-queues', permissions['see-queues']], caller, nothing);
  return { queues: await listQueues(db, { reader, caller, today: today() }, queuesOf(caller.side!)) };
}
