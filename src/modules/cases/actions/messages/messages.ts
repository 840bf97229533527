import type { Message } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { partsIn } from '../../domain/permissions/case.ts';
import { caseUnknown, compartmentClosed, messageUnknown, notShareable } from '../../domain/refusals.ts';
import { findCase, type HeldCase } from '../../store/cooperations.ts';
import {
  findMessage,
  insertMessage,
  listMessages,
  myCompartments,
  shareMessage as share,
} from '../../store/messages.ts';
import { demandOfCase } from '../demand-of.ts';
import type { AskingDeps } from '../deps.ts';

interface Written {
  readonly compartment: string;
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly string[];
}

async function openHeld(
  { db, caller }: AskingDeps,
  id: string,
  action: 'see' | 'write' | 'share',
): Promise<HeldCase> {
  const held = await findCase(db, id);
  if (!held) throw caseUnknown(id);
  demandOfCase(caller, action, held);
  return held;
}

/** Messages of the compartments that the caller may enter, a page. */
export async function readMessages(
  deps: AskingDeps,
  {
    id,
    ...asked
  }: { id: string; compartment?: string | undefined; limit: number; after?: string | undefined },
) {
  await openHeld(deps, id, 'see');
  const page = await listMessages(deps.db, { caseId: id, ...asked });
  return { ...page, rows: await shown(deps, page.rows) };
}

/** Writes into a compartment: for whom it is, is decided by where it is written. */
export async function writeMessage(deps: AskingDeps, id: string, written: Written): Promise<Message> {
  return inTransaction(deps.db, async (db) => {
    const held = await openHeld({ ...deps, db }, id, 'write');
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
    return (await shown({ ...deps, db }, [(await findMessage(db, { caseId: id, id: messageId }))!]))[0]!;
  });
}

/** As whom somebody with two parts writes: as the client in a compartment of an organisation, else as the adviser. */
function partFor({ caller }: AskingDeps, held: HeldCase, compartment: string): string {
  const parts = partsIn(caller, held);
  const wanted = compartment.includes('/') ? '/client' : '/adviser';
  return parts.find((part) => part.endsWith(wanted)) ?? parts[0]!;
}

/** Moves a message into a wider compartment. What was read cannot be unread: there is no way back. */
export async function shareMessage(
  deps: AskingDeps,
  { id, messageId, into }: { id: string; messageId: string; into: string },
): Promise<Message> {
  return inTransaction(deps.db, async (db) => {
    await openHeld({ ...deps, db }, id, 'share');
    const found = await findMessage(db, { caseId: id, id: messageId });
    if (!found) throw messageUnknown(messageId);
    if (!(await share(db, messageId, into))) throw notShareable(messageId, into);
    await record(db, 'cases.message-shared', { caseId: id, messageId, from: found.compartment, into });
    return (await shown({ ...deps, db }, [(await findMessage(db, { caseId: id, id: messageId }))!]))[0]!;
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findMessage>>>;

async function shown({ db, caller }: AskingDeps, rows: readonly Row[]): Promise<Message[]> {
  const people = await knownPeople(db, [
    ...new Set(rows.flatMap(({ written_by, mentions }) => [written_by, ...mentions])),
  ]);
  const personOf = (id: string) => {
    const person = people.get(id);
    return person && { id: person.id, name: person.name };
  };
  return rows.map((row) => {
    const person = personOf(row.written_by);
    return {
      id: row.id,
      compartment: row.compartment,
      text: row.text,
      language: row.language,
      by: row.written_as,
      isMine: row.written_by === caller.account,
      writtenAt: row.written_at.toISOString(),
      mentions: row.mentions.flatMap((id) => personOf(id) ?? []),
      mayShareInto: widerThan(row.compartment),
      ...(person && { person }),
      ...(row.shared_at && { sharedAt: row.shared_at.toISOString() }),
      ...(row.shared_from !== null && { sharedFrom: row.shared_from }),
    };
  });
}

/** From an organisation to its side or to all, from a side to all. */
const widerThan = (compartment: string): string[] => {
  if (compartment === 'shared') return [];
  const [side, organisation] = compartment.split('/');
  return organisation === undefined ? ['shared'] : [side!, 'shared'];
};
