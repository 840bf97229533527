import { inTransaction } from '#platform/database';
import { type AskedPart, partOf } from '#platform/http';
import { record } from '#platform/journal';
import { versionUnknown } from '../domain/refusals.ts';
import { versionsOf } from '../store/documents.ts';
import { insertReading } from '../store/readings.ts';
import { partFor } from '../store/rooms.ts';
import type { AskingDeps } from './deps.ts';
import { enterDocument } from './enter-room.ts';

interface Wanted {
  readonly caseId: string;
  readonly id: string;
  readonly number: number;
}

/** Gives a version to the caller, whole or in part, and puts down that it did. */
export async function downloadVersion(deps: AskingDeps, { caseId, id, number }: Wanted, part: AskedPart) {
  return inTransaction(deps.db, async (db) => {
    const { document } = await enterDocument({ ...deps, db }, { caseId, id }, 'open');
    const version = (await versionsOf(db, [id])).find((one) => one.number === number);
    if (!version) throw versionUnknown(number);
    const { bytes, sha256: tag } = version;
    const range = partOf(part, { bytes, tag });
    const { stream } = await deps.files.read(db, version.content_id, range);
    await insertReading(db, {
      document_id: id,
      version_id: version.id,
      compartment: document.compartment,
      read_by: deps.caller.account!,
      read_as: await partFor(db, caseId, document.compartment),
      way: 'original',
    });
    await record(db, 'documents.document-read', { caseId, documentId: id, version: number, way: 'original' });
    return {
      name: version.name,
      mediaType: version.media_type,
      isActive: version.is_active,
      bytes,
      tag,
      ...(range && { range }),
      stream,
    };
  });
}
