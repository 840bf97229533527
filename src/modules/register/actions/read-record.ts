import type { RecordPage } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { judgePermission } from '#platform/permissions';
import { registerPermissions } from '../domain/permissions.ts';
import { recordUnknown } from '../domain/refusals.ts';
import { findRecord, neighboursOf } from '../store/read-record.ts';
import type { AskingDeps } from './deps.ts';

/** A withdrawn record answers as unknown; its history tells of it. One that was merged answers as the one it became. */
export async function readRecord(
  { db, caller }: AskingDeps,
  { reference, asOf }: { reference: string; asOf?: Day | undefined },
): Promise<RecordPage> {
  const asked = await findRecord(db, reference);
  const found = asked?.successor === undefined ? asked : await findRecord(db, asked.successor);
  if (!found?.content) throw recordUnknown(reference);
  const { line, content, revision, changedAt } = found;
  return {
    line,
    content,
    revision,
    changedAt: changedAt.toISOString(),
    ...(await neighboursOf(db, found.id)),
    ...(asOf !== undefined && { asOf }),
    ...(line.reference !== reference && { mergedFrom: reference }),
    mayPropose: judgePermission(registerPermissions.propose, caller, {}).is === 'permitted',
  };
}
