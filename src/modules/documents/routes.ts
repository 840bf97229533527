import { type Served, servedInSteps, servedWith, type WithoutDatabase } from '#platform/http';
import * as contract from './contract.ts';
import { acceptTerms, readTerms, setTerms } from './actions/accept-terms.ts';
import { askAboutDocument, readQuestions } from './actions/ask-about-document.ts';
import { deleteDocument } from './actions/delete-document.ts';
import { limitDocument } from './actions/limit-document.ts';
import { renameDocument } from './actions/rename-document.ts';
import { shareDocument } from './actions/share-document.ts';
import { downloadArchive } from './actions/archive/download-archive.ts';
import type { DocumentsDeps } from './actions/deps.ts';
import { downloadVersion } from './actions/download-version.ts';
import { countPages, showPage } from './actions/show-page.ts';
import { readDocument, readReadings, readRoom } from './actions/read-room.ts';
import { beginUpload } from './actions/upload/begin-upload.ts';
import { finishUpload } from './actions/upload/finish-upload.ts';
import { cancelUpload, readUpload, readUploads, sendBytes } from './actions/upload/send-bytes.ts';

type Deps = WithoutDatabase<DocumentsDeps>;

export const documentsRoutes = (deps: Deps): Served[] => [
  ...roomRoutes(deps),
  ...pageRoutes(deps),
  ...termsRoutes(deps),
  ...uploadRoutes(deps),
];

/** Paths name the case `id`; inside, what is meant has that name. */
const at = <Rest extends object>({ id, documentId, ...rest }: Rest & { id: string; documentId: string }) => ({
  ...rest,
  caseId: id,
  id: documentId,
});

function roomRoutes(deps: Deps): Served[] {
  const serve = servedWith<DocumentsDeps>(deps);
  return [
    serve(contract.listDocuments, ({ id, ...asked }, deps) => readRoom(deps, { ...asked, caseId: id })),
    serve(contract.getDocument, (asked, deps) => readDocument(deps, at(asked))),
    serve(contract.downloadVersion, (asked, deps, { part }) => downloadVersion(deps, at(asked), part)),
    serve(contract.downloadArchive, ({ id, compartment }, deps) =>
      downloadArchive(deps, { caseId: id, compartment }),
    ),
    serve(contract.listReadings, (asked, deps) => readReadings(deps, at(asked))),
    serve(contract.renameDocument, async (asked, deps) => {
      await renameDocument(deps, at(asked));
      return {};
    }),
    serve(contract.shareDocument, async (asked, deps) => ({
      compartment: await shareDocument(deps, at(asked)),
    })),
    serve(contract.limitDocument, async (asked, deps) => {
      await limitDocument(deps, at(asked));
      return {};
    }),
    serve(contract.deleteDocument, async (asked, deps) => {
      await deleteDocument(deps, at(asked));
      return {};
    }),
  ];
}

function pageRoutes(deps: Deps): Served[] {
  const serve = servedInSteps<DocumentsDeps>(deps);
  return [
    serve(contract.countPages, async (asked, deps) => ({ pages: await countPages(deps, at(asked)) })),
    serve(contract.showPage, (asked, deps) => showPage(deps, at(asked))),
  ];
}

function termsRoutes(deps: Deps): Served[] {
  const serve = servedWith<DocumentsDeps>(deps);
  return [
    serve(contract.listTerms, ({ id }, deps) => readTerms(deps, id)),
    serve(contract.setTerms, async ({ id, texts }, deps) => ({ number: await setTerms(deps, id, texts) })),
    serve(contract.endTerms, async ({ id }, deps) => {
      await setTerms(deps, id, null);
      return {};
    }),
    serve(contract.acceptTerms, async ({ id, ...accepted }, deps) => {
      await acceptTerms(deps, { ...accepted, caseId: id });
      return {};
    }),
    serve(contract.listQuestions, (asked, deps) => readQuestions(deps, at(asked))),
    serve(contract.askAboutDocument, (asked, deps) => askAboutDocument(deps, at(asked))),
  ];
}

const from = <Rest extends object>({ id, uploadId, ...rest }: Rest & { id: string; uploadId: string }) => ({
  ...rest,
  caseId: id,
  id: uploadId,
});

function uploadRoutes(deps: Deps): Served[] {
  const serve = servedInSteps<DocumentsDeps>(deps);
  return [
    serve(contract.beginUpload, ({ id, ...asked }, deps) => beginUpload(deps, { ...asked, caseId: id })),
    serve(contract.listUploads, async ({ id }, deps) => ({ rows: await readUploads(deps, id) })),
    serve(contract.getUpload, (asked, deps) => readUpload(deps, from(asked))),
    serve(contract.sendBytes, async (asked, deps) => ({ received: await sendBytes(deps, from(asked)) })),
    serve(contract.finishUpload, (asked, deps) => finishUpload(deps, from(asked))),
    serve(contract.cancelUpload, async (asked, deps) => {
      await cancelUpload(deps, from(asked));
      return {};
    }),
  ];
}
