import { judgePermission } from '#platform/permissions';
import { registerPermissions } from '../domain/permissions.ts';
import { recordUnknown, revisionUnknown } from '../domain/refusals.ts';
import { findRecord, revisionsOf } from '../store/read-record.ts';
import type { AskingDeps } from './deps.ts';

/** What a record said once. Of a withdrawn one nothing is told but to those who can bring it back. */
export async function readRevision(
  { db, caller }: AskingDeps,
  { reference, number }: { readonly reference: string; readonly number: number },
) {
  const found = await findRecord(db, reference);
  if (
    !found ||
    (!found.content && judgePermission(registerPermissions.propose, caller, {}).is !== 'permitted')
  )
    throw recordUnknown(reference);
  const revision = (await revisionsOf(db, found.id)).find((one) => one.number === number);
  if (!revision) throw revisionUnknown(reference, number);
  return {
    number,
    current: found.revision,
    why: revision.why,
    madeAt: revision.madeAt.toISOString(),
    ...(revision.content && { content: revision.content }),
  };
}
