import { demand, judgePermission } from '#platform/permissions';
import type { Caller } from '#platform/caller';
import { type ConcernedRoom, type RoomAction, roomPermissions } from '../domain/permissions.ts';
import { endsWithCase } from '../domain/ends-with-case.ts';
import { caseClosed, documentUnknown, notOpen, roomUnknown } from '../domain/refusals.ts';
import { findDocument, type HeldDocument } from '../store/documents.ts';
import { type Standing, standingIn } from '../store/rooms.ts';
import type { AskingDeps } from './deps.ts';

/** A room that the caller has a part in, and what the caller wants there; to everybody else there is no such room. */
export async function enterRoom(
  { db, caller }: Pick<AskingDeps, 'db' | 'caller'>,
  caseId: string,
  action: RoomAction,
): Promise<Standing> {
  const standing = await standingIn(db, caseId);
  if (!mayInRoom(caller, 'see', standing)) throw roomUnknown(caseId);
  demand([`documents.${action}`, roomPermissions[action]], caller, standing);
  demandOpen(standing, caseId, action);
  return standing;
}

/** Where a document lies. */
export interface AtDocument {
  readonly caseId: string;
  readonly id: string;
}

/** One document of it. What keeps the caller from opening it is said before anything else. */
export async function enterDocument(
  deps: Pick<AskingDeps, 'db' | 'caller'>,
  { caseId, id }: AtDocument,
  action: RoomAction,
): Promise<{ standing: Standing; document: HeldDocument }> {
  const { db, caller } = deps;
  const standing = await enterRoom(deps, caseId, 'see');
  const document = await findDocument(db, { caseId, id });
  if (!document) throw documentUnknown(id);
  const { hindrance } = document;
  if (action !== 'see' && hindrance === 'deleted') throw notOpen(id, 'deleted');
  if (action === 'open' && hindrance !== null) throw notOpen(id, hindrance, factsOf(document));
  if (action === 'view' && !isViewable(hindrance)) throw notOpen(id, hindrance!, factsOf(document));
  demand([`documents.${action}`, roomPermissions[action]], caller, concerned(standing, document, caller));
  demandOpen(standing, caseId, action);
  return { standing, document };
}

/** Whoever may do something is told that the case is closed; everybody else, that it is not theirs. */
function demandOpen({ isClosed }: Standing, caseId: string, action: RoomAction): void {
  if (isClosed && endsWithCase(action)) throw caseClosed(caseId);
}

const isViewable = (hindrance: HeldDocument['hindrance']): boolean =>
  hindrance === null || hindrance === 'view-only';

const factsOf = ({ open_until, brought_as }: HeldDocument) => ({
  side: brought_as.split('/')[0],
  ...(open_until !== null && { openUntil: open_until }),
});

export const mayInRoom = (caller: Caller, action: RoomAction, room: ConcernedRoom): boolean =>
  judgePermission(roomPermissions[action], caller, room).is === 'permitted';

export const concerned = (
  { parts }: Standing,
  document: HeldDocument,
  { account }: Caller,
): ConcernedRoom => ({
  parts,
  document: {
    broughtAs: document.brought_as,
    isMine: document.brought_by === account,
    isOpen: document.hindrance === null,
    isViewable: isViewable(document.hindrance),
  },
});
