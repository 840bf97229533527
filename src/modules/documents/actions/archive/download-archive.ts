import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { type Entry, zip } from '#platform/zip';
import { archivePaths } from '../../domain/archive-path.ts';
import { archiveTooLarge, compartmentClosed } from '../../domain/refusals.ts';
import { type HeldDocument, type HeldVersion, listDocuments, versionsOf } from '../../store/documents.ts';
import { insertReading } from '../../store/readings.ts';
import { partFor } from '../../store/rooms.ts';
import type { AskingDeps } from '../deps.ts';
import { enterRoom } from '../enter-room.ts';
import { archiveIndex, type IndexLine } from './archive-index.ts';

/** As many documents as one archive holds. */
const MOST = 500;

interface Wanted {
  readonly caseId: string;
  readonly compartment: string;
}

/**
 * The last version of every document of a compartment that the caller may open, as a ZIP with an index; what is missing
 * stands in the index with the reason. Each is put down as given to the caller.
 */
export async function downloadArchive(deps: AskingDeps, { caseId, compartment }: Wanted) {
  return inTransaction(deps.db, async (db) => {
    const { compartments } = await enterRoom({ ...deps, db }, caseId, 'see');
    if (!compartments.includes(compartment)) throw compartmentClosed(compartment);
    const { rows, total } = await listDocuments(db, { caseId, compartment, deleted: false, limit: MOST });
    if (total > MOST) throw archiveTooLarge(total, MOST);
    const last = lastOf(
      await versionsOf(
        db,
        rows.map(({ id }) => id),
      ),
    );
    const as = await partFor(db, caseId, compartment);
    const pathOf = archivePaths();
    pathOf('', 'index.csv');
    const lines: IndexLine[] = [];
    const entries: Entry[] = [];
    for (const document of rows) {
      const version = last.get(document.id)!;
      const path = document.hindrance === null ? pathOf(document.folder, version.name) : '';
      lines.push(lineOf(document, version, path));
      if (document.hindrance !== null) continue;
      entries.push(await give({ ...deps, db }, { document, version, path, as }));
    }
    await record(db, 'documents.archive-given', { caseId, compartment, documents: entries.length });
    const index: Entry = {
      path: 'index.csv',
      changedAt: new Date(),
      open: () => textOf(archiveIndex(lines)),
    };
    return {
      name: `documents-${compartment.replace(/[/].*/, '-own')}.zip`,
      mediaType: 'application/zip',
      stream: zip([index, ...entries]),
    };
  });
}

/** Versions come with the last one of each document first. */
function lastOf(versions: readonly HeldVersion[]): Map<string, HeldVersion> {
  const last = new Map<string, HeldVersion>();
  for (const one of versions) if (!last.has(one.document_id)) last.set(one.document_id, one);
  return last;
}

interface Given {
  readonly document: HeldDocument;
  readonly version: HeldVersion;
  readonly path: string;
  readonly as: string;
}

async function give(
  { db, files, caller }: AskingDeps,
  { document, version, path, as }: Given,
): Promise<Entry> {
  const { stream } = await files.read(db, version.content_id);
  await insertReading(db, {
    document_id: document.id,
    version_id: version.id,
    compartment: document.compartment,
    read_by: caller.account!,
    read_as: as,
    way: 'archive',
  });
  const facts = {
    caseId: document.case_id,
    documentId: document.id,
    version: version.number,
    way: 'archive',
  };
  await record(db, 'documents.document-read', facts);
  return { path, changedAt: version.added_at, open: () => stream };
}

const lineOf = (document: HeldDocument, version: HeldVersion, path: string): IndexLine => ({
  path,
  folder: document.folder,
  title: document.title,
  language: document.language,
  version: version.number,
  bytes: version.bytes,
  sha256: version.sha256,
  side: document.brought_as.split('/')[0]!,
  broughtAt: document.brought_at.toISOString(),
  missing: document.hindrance ?? '',
});

async function* textOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
