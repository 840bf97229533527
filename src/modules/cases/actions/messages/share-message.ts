import type { Message } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { messageUnknown, notShareable } from '../../domain/refusals.ts';
import { findMessage, shareMessage as share } from '../../store/messages.ts';
import type { AskingDeps } from '../deps.ts';
import { holdCase } from './hold-case.ts';
import { shownMessage } from './shown-messages.ts';

/** Moves a message into a wider compartment. What was read cannot be unread: there is no way back. */
export async function shareMessage(
  deps: AskingDeps,
  { id, messageId, into }: { id: string; messageId: string; into: string },
): Promise<Message> {
  return inTransaction(deps.db, async (db) => {
    await holdCase({ ...deps, db }, id, 'share');
    const found = await findMessage(db, { caseId: id, id: messageId });
    if (!found) throw messageUnknown(messageId);
    if (!(await share(db, messageId, into))) throw notShareable(messageId, into);
    await record(db, 'cases.message-shared', { caseId: id, messageId, from: found.compartment, into });
    return shownMessage({ ...deps, db }, { caseId: id, id: messageId });
  });
}
