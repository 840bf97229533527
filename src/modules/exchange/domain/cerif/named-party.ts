import type { Property, RecordContent, RegisterValue } from '#contracts/register';
import type { Multilingual } from '#platform/languages';
import { type Element, inLanguages } from '#platform/xml';
import type { Surroundings } from '../told.ts';
import { type Entity, stub } from './entity.ts';
import { partyEntity } from './entities/party-entity.ts';
import { valuesOf } from './values.ts';

type Named = Extract<RegisterValue, { is: 'party' }>;

/**
 * Whom a statement means: a party of the centre, or a name without a record. Nobody where the party is a person who did not agree
 * to be shown, or was forgotten.
 */
export function namedParty({ partyId, name }: Named, { parties }: Surroundings): Entity | undefined {
  const known = partyId === undefined ? undefined : parties.get(partyId);
  if (partyId !== undefined && !known) return undefined;
  if (known?.isTold) return partyEntity(known);
  return { name: 'OrgUnit', id: undefined, shown: inLanguages('Name', name as Multilingual) };
}

export const partiesOf = (
  content: RecordContent,
  properties: readonly Property[],
  surroundings: Surroundings,
): Entity[] =>
  properties.flatMap((property) =>
    valuesOf(content, property, 'party').flatMap((named) => namedParty(named, surroundings) ?? []),
  );

/** Each party in an element of its own; `only` leaves out organisations or people. */
export const linksTo = (name: string, entities: readonly Entity[], only?: 'OrgUnit' | 'Person'): Element[] =>
  entities
    .filter((entity) => only === undefined || entity.name === only)
    .map((entity) => ({ name, attributes: {}, content: [stub(entity)] }));
