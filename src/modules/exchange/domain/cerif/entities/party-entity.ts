import { type Element, element, inLanguages, said } from '#platform/xml';
import type { ToldParty } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { identifierElement } from '../values.ts';

/** An organisation or a person of the centre. */
export const partyEntity = (party: ToldParty): Entity =>
  party.kind === 'organisation'
    ? { name: 'OrgUnit', id: `organisation-${party.id}`, shown: organisationShown(party) }
    : { name: 'Person', id: `person-${party.id}`, shown: personShown(party) };

/** How a party is called; a name in no known language says so. */
const namesOf = ({ name, names }: Pick<ToldParty, 'name' | 'names'>): Element[] => {
  const known = inLanguages('Name', names);
  return known.length > 0 ? known : said('Name', name, { 'xml:lang': 'und' });
};

const organisationShown = (party: ToldParty): Element[] => [
  ...said('Acronym', party.acronym),
  ...namesOf(party),
  ...onlyOnce(party.identifiers.flatMap(organisationIdentifier)),
];

/** Of the elements that the profile takes once, the first one. */
const onlyOnce = (elements: readonly Element[]): Element[] =>
  elements.filter(
    ({ name }, place) =>
      name === 'Identifier' || elements.findIndex((other) => other.name === name) === place,
  );

const ROR = /^https:\/\/ror[.]org\/0[\da-hj-km-np-tv-z]{6}\d{2}$/;
const OF_ORGANISATIONS: Readonly<
  Record<string, { name: string; write: (value: string) => string; form: RegExp }>
> = {
  ror: { name: 'RORID', write: (value) => `https://ror.org/${value}`, form: ROR },
  grid: { name: 'GRID', write: (value) => value, form: /^grid[.]\d{4,}[.][\da-f]{1,2}$/ },
  isni: {
    name: 'ISNI',
    write: (value) => value.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 '),
    form: /^\d{4} \d{4} \d{4} \d{3}[\dX]$/,
  },
  fundref: {
    name: 'FundRefID',
    write: (value) => `https://doi.org/10.13039/${value}`,
    form: /^https:\/\/doi[.]org\/10[.]13039\/\d+$/,
  },
};

/** An identifier in the element that the profile has for it, where it has the form that is asked for there. */
export function organisationIdentifier({ scheme, value }: { scheme: string; value: string }): Element[] {
  const own = OF_ORGANISATIONS[scheme];
  const written = own?.write(value) ?? '';
  return own?.form.test(written) ? [element(own.name, written)] : identifierElement(scheme, value);
}

const ORCID =
  /^https:\/\/orcid[.]org\/(0000-000((1-[5-9]|2-\d|3-[0-4])\d{3}-\d{3}[\dX]|3-5000-0001)|0009-00(0\d-\d{4}-\d{3}[\dX]|10-0000-0000))$/;

/** Names stay whole: nobody knows better than the person where a family name ends. */
function personShown({ name, names, identifiers }: ToldParty): Element[] {
  const all = [...new Set([name, ...Object.values(names)])].join('; ');
  const orcid = identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
  const address = `https://orcid.org/${orcid}`;
  return [
    element('PersonName', [element('OtherNames', all)]),
    ...(ORCID.test(address) ? [element('ORCID', address)] : []),
  ];
}
