import type { Terms } from '#contracts/documents';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { sideOf } from '../domain/permissions.ts';
import { roomUnknown, termsChanged } from '../domain/refusals.ts';
import { partFor } from '../store/rooms.ts';
import { insertAcceptance, listTerms, setTerms as set } from '../store/terms.ts';
import type { AskingDeps } from './deps.ts';
import { enterRoom, mayInRoom } from './enter-room.ts';
import { peopleOf } from './people-of.ts';

/** Terms in force, and who accepted them when. */
export async function readTerms(
  deps: AskingDeps,
  caseId: string,
): Promise<{ rows: Terms[]; maySetFor?: string }> {
  const { db, caller } = deps;
  const standing = await enterRoom(deps, caseId, 'see');
  const found = await listTerms(db, caseId);
  const personOf = await peopleOf(
    deps,
    found.flatMap(({ acceptances }) => acceptances.map(({ accepted_by }) => accepted_by)),
  );
  const ownSides = new Set(standing.parts.map(sideOf));
  const rows = found.map(({ side, number, texts, set_at, acceptances }) => ({
    side,
    number,
    texts,
    setAt: set_at.toISOString(),
    mustAccept: !ownSides.has(side) && !acceptances.some(({ accepted_by }) => accepted_by === caller.account),
    acceptances: acceptances.map(({ accepted_by, accepted_as, accepted_at, language }) => {
      const person = personOf(accepted_by);
      return {
        by: accepted_as,
        isMine: accepted_by === caller.account,
        language,
        at: accepted_at.toISOString(),
        ...(person && { person }),
      };
    }),
  }));
  const advising = standing.parts.find((part) => part.endsWith('/adviser'));
  const maySet = advising !== undefined && mayInRoom(caller, 'set-terms', standing);
  return { rows, ...(maySet && { maySetFor: sideOf(advising) }) };
}

/** New terms of the caller's side; without texts its terms end. */
export async function setTerms(
  deps: AskingDeps,
  caseId: string,
  texts: Partial<Record<Language, string | undefined>> | null,
): Promise<number> {
  return inTransaction(deps.db, async (db) => {
    await enterRoom({ ...deps, db }, caseId, 'set-terms');
    const number = await set(db, caseId, texts);
    if (number === undefined) throw roomUnknown(caseId);
    await record(db, texts ? 'documents.terms-set' : 'documents.terms-ended', { caseId, number });
    return number;
  });
}

/** What was read is accepted, in the language it was read in; other terms that came meanwhile are not. */
export async function acceptTerms(
  deps: AskingDeps,
  { caseId, side, number, language }: { caseId: string; side: string; number: number; language: Language },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterRoom({ ...deps, db }, caseId, 'accept-terms');
    const terms = (await listTerms(db, caseId)).find((one) => one.side === side);
    if (terms?.number !== number || terms.texts[language] === undefined) throw termsChanged(side);
    await insertAcceptance(db, {
      case_id: caseId,
      side,
      number,
      language,
      accepted_by: deps.caller.account!,
      accepted_as: await partFor(db, caseId, 'shared'),
    });
    await record(db, 'documents.terms-accepted', { caseId, side, number, language });
  });
}
