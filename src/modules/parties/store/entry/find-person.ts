import { isLanguage } from '#platform/languages';
import type { Database } from '#platform/database';
import { type PersonEntry, writtenNameKinds } from '#contracts/parties';
import type { PresentPerson } from '../../domain/entry/person-entry.ts';
import type { PartiesTables } from '../tables.ts';

/** What is kept of a person in the parts that people write; row-level security says for whom. */
export async function findPerson(
  db: Database<PartiesTables>,
  id: string,
): Promise<PresentPerson | undefined> {
  const person = await db
    .selectFrom('parties.party')
    .where('id', '=', id)
    .where('kind', '=', 'person')
    .select('is_invented')
    .executeTakeFirst();
  if (!person) return undefined;
  const names = await db
    .selectFrom('parties.person_name')
    .where('party_id', '=', id)
    .select(['text', 'kind', 'language', 'name_order'])
    .orderBy('position')
    .execute();
  const fields = await db
    .selectFrom('parties.field')
    .where('party_id', '=', id)
    .select('code')
    .orderBy('code')
    .execute();
  return {
    names: names.flatMap(({ text, kind: given, language, name_order: order }): PersonEntry['names'] => {
      const kind = writtenNameKinds.find((one) => one === given);
      if (!kind) return [];
      return [
        {
          text,
          kind,
          ...(isLanguage(language ?? '') && { language: language as never }),
          ...(order && { order }),
        },
      ];
    }),
    fields: fields.map(({ code }) => code),
    isInvented: person.is_invented,
  };
}
