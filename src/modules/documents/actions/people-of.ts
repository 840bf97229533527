import { knownPeople } from '#modules/access';
import type { AskingDeps } from './deps.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
export type PersonOf = (id: string) => Named | undefined;

/** Names of people, as far as the caller may know them. */
export async function peopleOf({ db }: Pick<AskingDeps, 'db'>, ids: readonly string[]): Promise<PersonOf> {
  const people = await knownPeople(db, [...new Set(ids)]);
  return (id) => {
    const person = people.get(id);
    return person && { id: person.id, name: person.name };
  };
}
