import type { Organisation, OrganisationType } from '#contracts/parties';
import { languages, languageTag } from '#platform/languages';
import type { Places } from '../places.ts';
import { type Said, tagged } from './values.ts';

const types: Partial<Record<OrganisationType, string>> = {
  university: 'CollegeOrUniversity',
  institute: 'ResearchOrganization',
  'key-laboratory': 'ResearchOrganization',
  enterprise: 'Corporation',
  agency: 'GovernmentOrganization',
  hospital: 'Hospital',
};

const registers: Readonly<Record<string, string>> = {
  ror: 'https://ror.org/',
  wikidata: 'https://www.wikidata.org/wiki/',
  isni: 'https://isni.org/isni/',
};

/** The page of an organisation in schema.org, from what the API tells of it. */
export function organisationStatement(organisation: Organisation, places: Places): Record<string, Said> {
  const { id, type, names, name, identifiers, website, place, allNames } = organisation;
  const sameAs = identifiers
    .filter(({ scheme, certainty }) => certainty === 'certain' && registers[scheme] !== undefined)
    .map(({ scheme, value }) => `${registers[scheme]}${value.replaceAll(' ', '')}`);
  const others = [...new Set(allNames.map(({ text }) => text))].filter((text) => text !== name);
  return {
    '@context': 'https://schema.org',
    '@type': types[type] ?? 'Organization',
    '@id': places.organisation(id),
    name: tagged(names) ?? name,
    ...(others.length > 0 && { alternateName: others }),
    ...(website && { url: website }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(identifiers.length > 0 && {
      identifier: identifiers.map(({ scheme, value }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value,
      })),
    }),
    ...(place && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: place.country,
        ...(place.city && { addressLocality: place.city }),
        ...(place.region && { addressRegion: place.region }),
      },
    }),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': places.organisationPages(id)[0]!,
      url: places.organisationPages(id),
      inLanguage: languages.map((language) => languageTag[language]),
    },
  };
}
