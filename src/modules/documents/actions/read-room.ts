import type { DocumentAct, DocumentRow, Version } from '#contracts/documents';
import { endsWithCase } from '../domain/ends-with-case.ts';
import type { RoomAction } from '../domain/permissions.ts';
import { widerThan } from '../domain/wider-than.ts';
import {
  type AskedRoom,
  type HeldDocument,
  type HeldVersion,
  listDocuments,
  versionsOf,
} from '../store/documents.ts';
import { listReadings } from '../store/readings.ts';
import type { Standing } from '../store/rooms.ts';
import type { AskingDeps } from './deps.ts';
import { hasPages } from './show-page.ts';
import { concerned, enterDocument, enterRoom, mayInRoom } from './enter-room.ts';
import { type PersonOf, peopleOf } from './people-of.ts';

/** Documents of the compartments that the caller may enter, a page. */
export async function readRoom(deps: AskingDeps, asked: AskedRoom) {
  const standing = await enterRoom(deps, asked.caseId, 'see');
  const page = await listDocuments(deps.db, asked);
  const versions = await versionsOf(
    deps.db,
    page.rows.map(({ id }) => id),
  );
  const personOf = await peopleOf(deps, [
    ...page.rows.map(({ brought_by }) => brought_by),
    ...versions.map(({ added_by }) => added_by),
  ]);
  const tell = tellWith({ deps, standing, personOf });
  return {
    ...page,
    compartments: [...standing.compartments],
    isClosed: standing.isClosed,
    rows: page.rows.map((row) =>
      tell(
        row,
        versions.filter((one) => one.document_id === row.id),
      ),
    ),
  };
}

/** One document with all its versions. */
export async function readDocument(deps: AskingDeps, at: { readonly caseId: string; readonly id: string }) {
  const { standing, document } = await enterDocument(deps, at, 'see');
  const versions = await versionsOf(deps.db, [at.id]);
  const personOf = await peopleOf(deps, [document.brought_by, ...versions.map(({ added_by }) => added_by)]);
  return {
    ...tellWith({ deps, standing, personOf })(document, versions),
    versions: versions.map((one) => tellVersion(one, personOf)),
  };
}

/** Who was given a document, as far as the caller may know. */
export async function readReadings(
  deps: AskingDeps,
  { caseId, id, ...page }: { caseId: string; id: string; limit: number; after?: string | undefined },
) {
  await enterDocument(deps, { caseId, id }, 'see');
  const found = await listReadings(deps.db, { documentId: id, ...page });
  const personOf = await peopleOf(
    deps,
    found.rows.map(({ read_by }) => read_by),
  );
  return {
    ...found,
    rows: found.rows.map(({ id: reading, read_by, read_as, way, read_at, mark, seen_until, number }) => {
      const person = personOf(read_by);
      return {
        id: reading,
        version: number,
        by: read_as,
        way,
        at: read_at.toISOString(),
        ...(person && { person }),
        ...(mark !== null && { mark }),
        ...(seen_until && { until: seen_until.toISOString() }),
      };
    }),
  };
}

interface Telling {
  readonly deps: AskingDeps;
  readonly standing: Standing;
  readonly personOf: PersonOf;
}

const tellWith =
  ({ deps: { caller }, standing, personOf }: Telling) =>
  (row: HeldDocument, versions: readonly HeldVersion[]): DocumentRow => {
    const person = personOf(row.brought_by);
    const may = actsOn(row, (action) => mayNow(caller, action, { standing, row }));
    return {
      id: row.id,
      compartment: row.compartment,
      folder: row.folder,
      title: row.title,
      language: row.language,
      by: row.brought_as,
      isMine: row.brought_by === caller.account,
      broughtAt: row.brought_at.toISOString(),
      isViewOnly: row.is_view_only,
      version: tellVersion(versions[0]!, personOf),
      versionCount: versions.length,
      questionCount: row.question_count,
      may,
      mayShareInto: may.includes('share') ? widerThan(row.compartment) : [],
      ...(person && { person }),
      ...(row.shared_at && { sharedAt: row.shared_at.toISOString() }),
      ...(row.shared_from !== null && { sharedFrom: row.shared_from }),
      ...(row.open_until !== null && { openUntil: row.open_until }),
      ...(row.deleted_at && { deletedAt: row.deleted_at.toISOString() }),
      ...(row.hindrance !== null && { hindrance: row.hindrance }),
    };
  };

interface AboutRow {
  readonly standing: Standing;
  readonly row: HeldDocument;
}

const mayNow = (caller: AskingDeps['caller'], action: RoomAction, { standing, row }: AboutRow): boolean =>
  mayInRoom(caller, action, concerned(standing, row, caller)) && !(standing.isClosed && endsWithCase(action));

const ACTS = ['open', 'view', 'rename', 'share', 'limit', 'delete', 'ask', 'answer'] as const;

function actsOn(row: HeldDocument, may: (action: RoomAction) => boolean): DocumentAct[] {
  if (row.deleted_at !== null) return [];
  const acts: DocumentAct[] = ACTS.filter((action) => may(action)).filter(
    (action) => action !== 'share' || row.compartment !== 'shared',
  );
  return acts.includes('rename') && may('add') ? [...acts, 'add-version'] : acts;
}

function tellVersion(one: HeldVersion, personOf: PersonOf): Version {
  const person = personOf(one.added_by);
  return {
    number: one.number,
    name: one.name,
    bytes: one.bytes,
    mediaType: one.media_type,
    isActive: one.is_active,
    hasPages: hasPages(one),
    sha256: one.sha256,
    nameDiffers: one.is_misnamed,
    by: one.added_as,
    addedAt: one.added_at.toISOString(),
    ...(person && { person }),
  };
}
