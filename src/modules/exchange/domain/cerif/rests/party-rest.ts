import { type Element, element, said } from '#platform/xml';
import type { Surroundings, ToldParty } from '../../told.ts';
import { partyEntity } from '../entities/party-entity.ts';
import { type Entity, stub } from '../entity.ts';
import { asUri, classified, plainStretch } from '../values.ts';

export const organisationRest = (
  { type, website, parents, id }: ToldParty,
  { parties }: Surroundings,
): Element[] => [
  ...classified('Type', 'organisation-type', type),
  ...said('ElectronicAddress', website === undefined ? undefined : asUri(website)),
  ...parents.flatMap((parent) => {
    const above = parties.get(parent);
    return above && isHouse(above) && above.id !== id ? [element('PartOf', [stub(partyEntity(above))])] : [];
  }),
];

export const personRest = ({ affiliations }: ToldParty, { parties }: Surroundings): Element[] =>
  affiliations.map(({ id, name, from, until }) => {
    const known = id === undefined ? undefined : parties.get(id);
    const house: Entity =
      known && isHouse(known)
        ? partyEntity(known)
        : { name: 'OrgUnit', id: undefined, shown: said('Name', name, { 'xml:lang': 'und' }) };
    return element('Affiliation', [stub(house)], plainStretch(from, until));
  });

const isHouse = ({ kind, isTold }: ToldParty): boolean => kind === 'organisation' && isTold;
