import { type Language, languages, languageTag } from '#platform/languages';
import { licence, publisher } from '../licence.ts';
import { type Catalogued, catalogueTexts } from './catalogue-texts.ts';
import type { Literal, Node } from './rdf.ts';

/** Where things are that the catalogue names; paths begin with a slash. */
export interface CataloguedPlaces {
  readonly oai: string | undefined;
  readonly openapi: string;
  readonly organisations: string;
  readonly ledger: string;
}

interface Dump {
  readonly format: 'jsonl' | 'csv';
  readonly bytes: number;
  readonly sha256: string;
}

interface Told {
  readonly origin: string;
  readonly places: CataloguedPlaces;
  /** When the register last changed, as an instant in ISO text. */
  readonly changedAt: string | undefined;
  readonly dumps: readonly Dump[];
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const spoken: Readonly<Record<Language, string>> = { zh: 'ZHO', en: 'ENG', fr: 'FRA', nl: 'NLD' };
const MEDIA = 'https://www.iana.org/assignments/media-types';
const files = {
  jsonl: { format: 'JSON', media: 'application/jsonl' },
  csv: { format: 'CSV', media: 'text/csv' },
  json: { format: 'JSON', media: 'application/json' },
} as const;

const at = (address: string): Node => ({ '@id': address });
const inFour = (texts: Readonly<Record<Language, string>>): Literal[] =>
  languages.map((language) => ({ '@value': texts[language], '@language': languageTag[language] }));
const typed = (value: string, type: string): Literal => ({ '@value': value, '@type': `xsd:${type}` });
const spokenHere = () => languages.map((language) => at(`${AUTHORITY}/language/${spoken[language]}`));

/** The centre's open data in DCAT-AP 3.0.1: a catalogue, its data sets and services, and the things they name. */
export function catalogue(told: Told): Node[] {
  const { origin, changedAt, places } = told;
  const base = `${origin}/api/dissemination/catalogue`;
  const sets = ['register', 'organisations', 'ledger'] as const;
  const services = places.oai === undefined ? (['api'] as const) : (['oai-pmh', 'api'] as const);
  return [
    {
      '@id': `${base}#catalogue`,
      '@type': 'dcat:Catalog',
      ...described('catalogue'),
      'dct:publisher': at(`${base}#publisher`),
      'foaf:homepage': at(`${origin}/en/open-data`),
      'dct:language': spokenHere(),
      'dct:license': at(licence.authority),
      'dct:spatial': countries(),
      'dcat:themeTaxonomy': at(`${AUTHORITY}/data-theme`),
      ...(changedAt && { 'dct:modified': typed(changedAt, 'dateTime') }),
      'dcat:dataset': sets.map((name) => at(`${base}#${name}`)),
      'dcat:service': services.map((name) => at(`${base}#${name}`)),
    },
    registerSet(told, base),
    tableSet('organisations', 'json', { base, ...told }),
    tableSet('ledger', 'csv', { base, ...told }),
    ...services.map((name) => service(name, { base, ...told })),
    ...namedThings(origin, base),
  ];
}

const described = (name: Catalogued): Pick<Node, string> => ({
  'dct:title': inFour(catalogueTexts[name].title),
  'dct:description': inFour(catalogueTexts[name].description),
});

const countries = () => [at(`${AUTHORITY}/country/CHN`), at(`${AUTHORITY}/country/BEL`)];

/** Said of every data set and service alike. */
const common = (base: string): Pick<Node, string> => ({
  'dct:publisher': at(`${base}#publisher`),
  'dcat:contactPoint': at(`${base}#contact`),
  'dcat:theme': at(`${AUTHORITY}/data-theme/TECH`),
  'dct:accessRights': at(`${AUTHORITY}/access-right/PUBLIC`),
});

const keywords = (words: Readonly<Record<Language, string>>) => ({ 'dcat:keyword': inFour(words) });
const cooperation = {
  zh: '科技合作',
  en: 'cooperation in research',
  fr: 'coopération scientifique',
  nl: 'wetenschappelijke samenwerking',
};

function dataset(name: 'register' | 'organisations' | 'ledger', base: string): Node {
  return {
    '@id': `${base}#${name}`,
    '@type': 'dcat:Dataset',
    ...described(name),
    ...common(base),
    ...keywords(cooperation),
    'dct:identifier': typed(`${base}#${name}`, 'anyURI'),
    'dct:language': spokenHere(),
    'dct:spatial': countries(),
    'dct:accrualPeriodicity': at(`${AUTHORITY}/frequency/UPDATE_CONT`),
  };
}

function registerSet({ origin, changedAt, dumps, places }: Told, base: string): Node {
  const distributions = dumps.map((dump): Node => {
    const href = `${origin}/api/dissemination/dumps/register.${dump.format}`;
    return {
      ...distribution({ href, file: dump.format }),
      ...described(`dump-${dump.format}`),
      'dcat:downloadURL': at(href),
      'dcat:byteSize': typed(String(dump.bytes), 'nonNegativeInteger'),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': at('spdx:checksumAlgorithm_sha256'),
        'spdx:checksumValue': typed(dump.sha256, 'hexBinary'),
      },
      ...(places.oai !== undefined && { 'dcat:accessService': at(`${base}#oai-pmh`) }),
    };
  });
  return {
    ...dataset('register', base),
    ...(changedAt && { 'dct:modified': typed(changedAt, 'dateTime') }),
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': typed('1979', 'gYear') },
    'dcat:landingPage': at(`${origin}/en/register`),
    'dcat:distribution': distributions,
  };
}

function tableSet(
  name: 'organisations' | 'ledger',
  file: keyof typeof files,
  { origin, places, base }: Told & { base: string },
): Node {
  return {
    ...dataset(name, base),
    'dcat:landingPage': at(`${origin}/en/${name}`),
    'dcat:distribution': {
      ...distribution({ href: `${origin}${places[name]}`, file }),
      ...described(name),
    },
  };
}

const distribution = ({ href, file }: { href: string; file: keyof typeof files }): Node => ({
  '@type': 'dcat:Distribution',
  'dcat:accessURL': at(href),
  'dct:format': at(`${AUTHORITY}/file-type/${files[file].format}`),
  'dcat:mediaType': at(`${MEDIA}/${files[file].media}`),
  'dct:license': at(licence.authority),
  'dcatap:availability': at(`${AUTHORITY}/planned-availability/STABLE`),
});

function service(name: 'oai-pmh' | 'api', { origin, places, base }: Told & { base: string }): Node {
  const isOai = name === 'oai-pmh';
  return {
    '@id': `${base}#${name}`,
    '@type': 'dcat:DataService',
    ...described(name),
    ...common(base),
    ...keywords(cooperation),
    'dct:license': at(licence.authority),
    'dcat:endpointURL': at(`${origin}${isOai ? places.oai : '/api'}`),
    'dcat:endpointDescription': at(`${origin}${isOai ? `${places.oai}?verb=Identify` : places.openapi}`),
    'dcat:servesDataset': (isOai ? ['register'] : ['register', 'organisations', 'ledger']).map((set) =>
      at(`${base}#${set}`),
    ),
    ...(isOai && {
      'dct:conformsTo': at('http://www.openarchives.org/OAI/2.0/'),
    }),
  };
}

/** What is named above, said to be what it is: a reader of this graph alone can tell. */
function namedThings(origin: string, base: string): Node[] {
  const all = (type: string, addresses: readonly string[]): Node[] =>
    addresses.map((address) => ({ '@id': address, '@type': type }));
  return [
    { '@id': `${base}#publisher`, '@type': 'foaf:Agent', 'foaf:name': inFour(publisher) },
    { '@id': `${base}#contact`, '@type': 'vcard:Kind', 'vcard:hasURL': at(`${origin}/en/about`) },
    {
      '@id': `${AUTHORITY}/data-theme/TECH`,
      '@type': 'skos:Concept',
      'skos:prefLabel': [{ '@value': 'Science and technology', '@language': 'en' }],
      'skos:inScheme': at(`${AUTHORITY}/data-theme`),
    },
    {
      '@id': `${AUTHORITY}/data-theme`,
      '@type': 'skos:ConceptScheme',
      'dct:title': [{ '@value': 'Data theme', '@language': 'en' }],
    },
    ...[`${AUTHORITY}/planned-availability/STABLE`].map((address): Node => ({
      '@id': address,
      '@type': 'skos:Concept',
      'skos:prefLabel': [{ '@value': 'Stable', '@language': 'en' }],
    })),
    ...all('dct:LicenseDocument', [licence.authority]),
    ...all(
      'dct:LinguisticSystem',
      spokenHere().map((node) => node['@id']!),
    ),
    ...all(
      'dct:Location',
      countries().map((node) => node['@id']!),
    ),
    ...all('dct:RightsStatement', [`${AUTHORITY}/access-right/PUBLIC`]),
    ...all('dct:Frequency', [`${AUTHORITY}/frequency/UPDATE_CONT`]),
    ...all('dct:MediaTypeOrExtent', [`${AUTHORITY}/file-type/JSON`, `${AUTHORITY}/file-type/CSV`]),
    ...all(
      'dct:MediaType',
      Object.values(files).map(({ media }) => `${MEDIA}/${media}`),
    ),
    ...all('dct:Standard', ['http://www.openarchives.org/OAI/2.0/']),
    ...all('spdx:ChecksumAlgorithm', ['spdx:checksumAlgorithm_sha256']),
  ];
}
