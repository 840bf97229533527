import type { Message } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { partsIn } from '../../domain/permissions/case.ts';
import { compartmentClosed } from '../../domain/refusals.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import { insertMessage, myCompartments } from '../../store/messages.ts';
import type { AskingDeps } from '../deps.ts';
import { holdCase } from './hold-case.ts';
import { shownMessage } from './shown-messages.ts';

interface Written {
  readonly compartment: string;
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly string[];
}

/** Writes into a compartment: for whom it is, is decided by where it is written. */
export async function writeMessage(deps: AskingDeps, id: string, written: Written): Promise<Message> {
  return inTransaction(deps.db, async (db) => {
    const held = await holdCase({ ...deps, db }, id, 'write');
    if (!(await myCompartments(db, id)).includes(written.compartment))
      throw compartmentClosed(written.compartment);
    const mentions = [...new Set(written.mentions)];
    const messageId = await insertMessage(db, {
      ...written,
      caseId: id,
      mentions,
      by: deps.caller.account!,
      as: partFor(deps, held, written.compartment),
    });
    await record(db, 'cases.message-written', {
      caseId: id,
      messageId,
      compartment: written.compartment,
      mentions,
    });
    return shownMessage({ ...deps, db }, { caseId: id, id: messageId });
  });
}

/** As whom somebody with two parts writes: as the client in a compartment of an organisation, else as the adviser. */
function partFor({ caller }: AskingDeps, held: HeldCase, compartment: string): string {
  const parts = partsIn(caller, held);
  const wanted = compartment.includes('/') ? '/client' : '/adviser';
  return parts.find((part) => part.endsWith(wanted)) ?? parts[0]!;
}
