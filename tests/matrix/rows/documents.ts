import * as contract from '#contracts/documents';
import type { Caller } from '#platform/caller';
import type { Endpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import { partsIn } from '../../../src/modules/cases/domain/permissions/case.ts';
import {
  type ConcernedRoom,
  type RoomAction,
  roomPermissions,
} from '../../../src/modules/documents/domain/permissions.ts';
import { codeOf, type Compartment, compartments, entering } from '../case-tasks.ts';
import { caseLives, makeCase, type MadeCase } from '../cases.ts';
import { concernedBy, makeDocument, makeUpload, TITLE } from '../documents.ts';
import type { People } from '../personas.ts';
import type { Attempt, Row, Scene } from '../row.ts';

const may = (action: RoomAction, caller: Caller, room: ConcernedRoom): boolean =>
  judgePermission(roomPermissions[action], caller, room).is === 'permitted';

const made = new WeakMap<People, Promise<MadeCase>>();

/** One case for all rows: what is tried lies in documents of its own. */
function caseOf({ owner, people }: Scene): Promise<MadeCase> {
  const known = made.get(people) ?? makeCase(owner, people, caseLives[0]!);
  made.set(people, known);
  return known;
}

const roomOf = ({ id, concerned }: MadeCase, caller: Caller) => ({ id, parts: partsIn(caller, concerned) });

export const aboutRoom = (
  endpoint: Endpoint,
  action: RoomAction,
  more: (people: People) => Attempt['input'] = () => ({}),
): Row => ({
  endpoint,
  attempts: async (scene, { caller }) => {
    const { id, parts } = roomOf(await caseOf(scene), caller);
    return [
      {
        about: 'a room',
        input: { id, ...more(scene.people) },
        isPermitted: may(action, caller, { parts }),
        isConcealed: !may('see', caller, { parts }),
        secrets: may('see', caller, { parts }) ? [] : [TITLE],
      },
    ];
  },
});

interface About {
  readonly action: RoomAction;
  readonly input?: (compartment: Compartment, people: People) => Attempt['input'];
  readonly isMadeUp?: true;
}

/** A document in each compartment, for those who may enter it. */
export const aboutDocuments = (endpoint: Endpoint, { action, input, isMadeUp }: About): Row => ({
  endpoint,
  attempts: async (scene, { caller }) => {
    const { owner, people } = scene;
    const one = await caseOf(scene);
    const { id, parts } = roomOf(one, caller);
    const attempts: Attempt[] = [];
    for (const compartment of compartments) {
      const document = await makeDocument(owner, people, [one, compartment]);
      const isEntered = entering[compartment](parts);
      attempts.push({
        about: `document in ${compartment}`,
        input: { id, documentId: document.id, ...input?.(compartment, people) },
        isPermitted: isEntered && may(action, caller, concernedBy(parts, document, caller.account)),
        isConcealed: !isEntered,
        ...(isMadeUp && { isMadeUp }),
        secrets: isEntered ? [] : [TITLE, 'matrix.txt', document.contentId],
      });
    }
    return attempts;
  },
});

/** A file that the member of the other side began to send; it is nobody else's. */
const aboutUploads = (endpoint: Endpoint, more: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async (scene, { caller }) => {
    const { owner, people } = scene;
    const one = await caseOf(scene);
    const isOwn = caller.account === people.get('member of the other side').account;
    return [
      {
        about: 'an upload',
        input: { id: one.id, uploadId: await makeUpload(owner, people, one), ...more },
        isPermitted: isOwn,
        isConcealed: !isOwn,
      },
    ];
  },
});

const announcing: Row = {
  endpoint: contract.beginUpload,
  attempts: async (scene, { caller }) => {
    const { id, parts } = roomOf(await caseOf(scene), caller);
    // Into which compartments of a room somebody may put nothing is tested beside the module.
    const tried = compartments.filter((one) => parts.length === 0 || entering[one](parts));
    return tried.map((compartment) => ({
      about: `into ${compartment}`,
      input: {
        id,
        compartment: codeOf(compartment, scene.people),
        title: 'A new one',
        language: 'en',
        name: 'new.pdf',
        bytes: 1,
      },
      isPermitted: entering[compartment](parts),
      isConcealed: parts.length === 0,
    }));
  },
};

/** Out of a compartment in which nothing lies: what is in an archive is tested beside the module. */
const archiving: Row = {
  endpoint: contract.downloadArchive,
  attempts: async ({ owner, people }, { caller }) => {
    const { id, parts } = roomOf(await makeCase(owner, people, caseLives[0]!), caller);
    const tried = compartments.filter((one) => parts.length === 0 || entering[one](parts));
    return tried.map((compartment) => ({
      about: `out of ${compartment}`,
      input: { id, compartment: codeOf(compartment, people) },
      isPermitted: entering[compartment](parts),
      isConcealed: parts.length === 0,
    }));
  },
};

export const documentRows: readonly Row[] = [
  aboutRoom(contract.listDocuments, 'see'),
  aboutRoom(contract.listUploads, 'see'),
  archiving,
  aboutDocuments(contract.getDocument, { action: 'see' }),
  aboutDocuments(contract.listReadings, { action: 'see' }),
  // No version has this number: what is given of one that there is, is tested beside the module.
  aboutDocuments(contract.downloadVersion, { action: 'open', input: () => ({ number: 9 }), isMadeUp: true }),
  aboutDocuments(contract.countPages, { action: 'view', input: () => ({ number: 9 }), isMadeUp: true }),
  aboutDocuments(contract.showPage, {
    action: 'view',
    input: () => ({ number: 9, page: 1 }),
    isMadeUp: true,
  }),
  aboutDocuments(contract.renameDocument, {
    action: 'rename',
    input: () => ({ title: 'Renamed', language: 'en', folder: '' }),
  }),
  aboutDocuments(contract.shareDocument, { action: 'share', input: () => ({ into: 'shared' }) }),
  aboutDocuments(contract.limitDocument, { action: 'limit', input: () => ({ isViewOnly: false }) }),
  aboutDocuments(contract.deleteDocument, { action: 'delete' }),
  aboutRoom(contract.listTerms, 'see'),
  aboutRoom(contract.setTerms, 'set-terms', () => ({ texts: { en: 'Keep it to yourself.' } })),
  aboutRoom(contract.acceptTerms, 'accept-terms', () => ({ side: 'cn', number: 1, language: 'zh' })),
  aboutRoom(contract.endTerms, 'set-terms'),
  aboutDocuments(contract.listQuestions, { action: 'see' }),
  aboutDocuments(contract.askAboutDocument, {
    action: 'ask',
    input: () => ({ text: 'Why is it so?', language: 'en' }),
  }),
  announcing,
  aboutUploads(contract.getUpload),
  // Further than it has come: told so, once the door was passed.
  aboutUploads(contract.sendBytes, { offset: 1 }),
  aboutUploads(contract.finishUpload),
  aboutUploads(contract.cancelUpload),
];
