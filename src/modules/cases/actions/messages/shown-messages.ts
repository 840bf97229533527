import type { Message } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import { findMessage } from '../../store/messages.ts';
import type { AskingDeps } from '../deps.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findMessage>>>;

/** One message as the caller reads it, who has just written or shared it. */
export async function shownMessage(
  deps: AskingDeps,
  asked: { readonly caseId: string; readonly id: string },
): Promise<Message> {
  const row = (await findMessage(deps.db, asked))!;
  return shownMessages(deps, [row], await knownPeople(deps.db, [row.written_by, ...row.mentions]))[0]!;
}

/** Messages as the caller reads them, with the names that the caller may know. */
export function shownMessages(
  { caller }: Pick<AskingDeps, 'caller'>,
  rows: readonly Row[],
  people: Awaited<ReturnType<typeof knownPeople>>,
): Message[] {
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
