import type { Language } from '#platform/languages';
import { compartmentClosed } from '../../domain/refusals.ts';
import { findMade } from '../../store/documents.ts';
import { standingIn } from '../../store/rooms.ts';
import type { Db } from '../../store/tables.ts';
import { dropUpload } from '../../store/uploads.ts';
import { enterRoom } from '../enter-room.ts';
import { beginUpload } from './begin-upload.ts';
import { finishUpload } from './finish-upload.ts';
import type { UploadingDeps } from './held-upload.ts';

/** Where something that the centre makes of a case is to be kept. */
export interface KeptPlace {
  readonly caseId: string;
  readonly compartment: string;
  /** What it is made from: the same once more is the same document. */
  readonly madeFrom: string;
  readonly language: Language;
}

export interface Made {
  readonly title: string;
  /** As the file is called. */
  readonly name: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Keeps what the centre makes in the room of its case, as if whoever asked for it had sent it: judged (before it is made), counted
 * and put down likewise. Where the own side has one of it in that compartment already, it becomes a further version of that.
 */
export async function keepMade(deps: UploadingDeps, place: KeptPlace, make: () => Promise<Made>) {
  const { step, files, caller } = deps;
  const { caseId, compartment } = place;
  const by = caller.account!;
  const earlier = await step(async (db) => {
    const { compartments } = await enterRoom({ db, caller }, caseId, 'add');
    if (!compartments.includes(compartment)) throw compartmentClosed(compartment);
    return findMade(db, place);
  });
  const { content, ...made } = await make();
  const { id } = await beginUpload(deps, { ...place, ...made, folder: '', documentId: earlier?.id });
  try {
    await files.append(id, { by, offset: 0, content });
    return await finishUpload(deps, { caseId, id });
  } catch (error) {
    // Nobody would go on with it: it cannot be sent once more as it was.
    await step((db) => dropUpload(db, id));
    await files.cancel(id, { by }).catch(() => {});
    throw error;
  }
}

/** Compartments in which the caller may keep something now; none in the room of a closed case. */
export async function placesIn(db: Db, caseId: string): Promise<string[]> {
  const { compartments, isClosed } = await standingIn(db, caseId);
  return isClosed ? [] : [...compartments];
}
