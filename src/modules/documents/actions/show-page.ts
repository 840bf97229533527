import { knownPeople } from '#modules/access';
import type { InSteps, WithoutDatabase } from '#platform/http';
import { record } from '#platform/journal';
import { MOST_PREVIEWED_BYTES } from '#platform/preview';
import { marksFor } from '../domain/marks.ts';
import { documentUnknown, notShown, versionUnknown } from '../domain/refusals.ts';
import { type HeldVersion, versionsOf } from '../store/documents.ts';
import { notePreview } from '../store/readings.ts';
import { partFor, spokenFor } from '../store/rooms.ts';
import type { Db } from '../store/tables.ts';
import type { DocumentsDeps } from './deps.ts';
import { enterDocument } from './enter-room.ts';

/** Drawing takes its time: no transaction is open meanwhile. */
export type ShowingDeps = WithoutDatabase<DocumentsDeps> & InSteps<Db>;

interface Wanted {
  readonly caseId: string;
  readonly id: string;
  readonly number: number;
}

const PDF = 'application/pdf';

/** Its pages can be shown. */
export const hasPages = ({ media_type, bytes }: Pick<HeldVersion, 'media_type' | 'bytes'>): boolean =>
  media_type === PDF && bytes <= MOST_PREVIEWED_BYTES;

/** How many pages there are to be shown. */
export async function countPages(deps: ShowingDeps, wanted: Wanted): Promise<number> {
  const { pdf } = await take(deps, wanted);
  return deps.preview.pagesOf(pdf);
}

/** A page as a picture with the name of whoever sees it; the file itself stays here. */
export async function showPage(
  deps: ShowingDeps,
  { page, width, ...wanted }: Wanted & { readonly page: number; readonly width: number },
) {
  const { pdf, marks } = await take(deps, wanted);
  const { content } = await deps.preview.draw(pdf, { page, width, marks });
  return { name: `${wanted.number}-${page}.webp`, content };
}

/** The file, to be read into memory alone, after it was put down that the caller sees it. */
async function take({ step, caller, files }: ShowingDeps, { caseId, id, number }: Wanted) {
  const { stream, bytes, marks } = await step(async (db) => {
    const { document, standing } = await enterDocument({ db, caller }, { caseId, id }, 'view');
    const version = (await versionsOf(db, [id])).find((one) => one.number === number);
    if (!version) throw versionUnknown(number);
    if (!hasPages(version)) throw notShown(number, version.media_type);
    const noted = await notePreview(db, version.id);
    if (!noted) throw documentUnknown(id);
    if (noted.isNew)
      await record(db, 'documents.document-read', {
        caseId,
        documentId: id,
        version: number,
        way: 'preview',
      });
    const account = caller.account!;
    const marks = marksFor({
      name: (await knownPeople(db, [account])).get(account)?.name ?? '',
      part: await partFor(db, caseId, document.compartment),
      organisations: await spokenFor(db, standing.compartments),
      mark: noted.mark,
      at: new Date().toISOString(),
    });
    return { ...(await files.read(db, version.content_id)), marks };
  });
  return { pdf: { bytes, read: () => wholeOf(stream, bytes) }, marks };
}

async function wholeOf(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Uint8Array> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of stream) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
