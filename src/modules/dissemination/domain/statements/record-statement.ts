import type { Claim, IdentifierScheme, RecordContent, RecordPage } from '#contracts/register';
import { languages, languageTag } from '#platform/languages';
import { licence, publisher } from '../licence.ts';
import type { Places } from '../places.ts';
import { textsOf } from '../read-content.ts';
import { schemaProperties, schemaRelations } from './schema-properties.ts';
import { type Family, schemaType } from './schema-types.ts';
import { type Said, saidValue, tagged } from './values.ts';

/** A record with what a page tells of its neighbours. */
export type TellingRecord = Pick<RecordPage, 'content' | 'changedAt' | 'before' | 'after' | 'related'> & {
  readonly line: Pick<RecordPage['line'], 'reference'>;
};

/** A record in schema.org: the thing, and the page about it with its sources. */
export function recordStatement(record: TellingRecord, places: Places): Record<string, Said> {
  const { content } = record;
  const { type, family } = schemaType(content);
  const about = {
    name: tagged(textsOf(content, 'title')),
    alternateName: tagged(textsOf(content, 'short-title')),
    description: tagged(textsOf(content, 'summary')),
    additionalType: places.kind(content.kind),
    identifier: identifiers(record),
    sameAs: sameAs(content),
  };
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': places.record(record.line.reference),
    ...withoutGaps(about),
    ...claimed(content, family, places),
    ...linked(record, family, places),
    mainEntityOfPage: pageAbout(record, places),
  };
}

/** Gathers values under their names; a name with several has a list. */
class Gathered {
  readonly values: Record<string, Said> = {};

  add(name: string | undefined, value: Said) {
    if (name === undefined) return;
    const earlier = this.values[name];
    this.values[name] = earlier === undefined ? value : ([earlier, value].flat() as Said);
  }
}

/** Names that take one value only, whatever property it comes from. */
const once = new Set(['startDate', 'dateCreated', 'expires', 'releaseDate']);

function claimed({ claims, kind }: RecordContent, family: Family, places: Places) {
  const said = new Gathered();
  for (const claim of claims.filter(({ isChosen }) => isChosen)) {
    const name = schemaProperties[family][claim.property];
    if (name === undefined || unsaid(claim) || (once.has(name) && name in said.values)) continue;
    const isOrganisation = claim.property !== 'lead' && claim.property !== 'speaker';
    const stretch = family === 'event' && claim.value.is === 'date' ? claim.value.date.split('/') : [];
    if (stretch.length === 2) {
      said.add(name, saidValue({ is: 'date', date: stretch[0]! }, places, false));
      said.add('endDate', saidValue({ is: 'date', date: stretch[1]! }, places, false));
    } else if (kind === 'statement' || claim.property !== 'count')
      said.add(name, saidValue(claim.value, places, isOrganisation));
  }
  return said.values;
}

const unsaid = ({ value }: Claim): boolean => value.is === 'date' && value.date === 'XXXX';

function linked({ before, after }: TellingRecord, family: Family, places: Places) {
  const said = new Gathered();
  for (const { relation, record } of before)
    said.add(schemaRelations[family][relation], { '@id': places.record(record.reference) });
  // A grant says what it funds, whichever of the two says so.
  if (family === 'grant')
    for (const { relation, record } of after)
      if (relation === 'funded-by') said.add('fundedItem', { '@id': places.record(record.reference) });
  return said.values;
}

const resolvers: Partial<Record<IdentifierScheme, string>> = {
  ror: 'https://ror.org/',
  doi: 'https://doi.org/',
  'grant-doi': 'https://doi.org/',
  raid: '',
  cstr: 'https://www.cstr.cn/',
  url: '',
};

/** Addresses elsewhere that certainly mean the same; alternatives are no more than identifiers. */
function sameAs({ identifiers: all }: RecordContent): Said | undefined {
  const certain = all
    .filter(({ scheme, isCertain }) => isCertain && resolvers[scheme] !== undefined)
    .map(({ scheme, value }) => `${resolvers[scheme]}${value}`);
  return certain.length > 0 ? certain : undefined;
}

const identifiers = ({ line, content }: TellingRecord): Said => [
  { '@type': 'PropertyValue', propertyID: 'reference', value: line.reference },
  ...content.identifiers.map(({ scheme, value }) => ({
    '@type': 'PropertyValue',
    propertyID: scheme,
    value,
  })),
];

function pageAbout(
  { line, content, changedAt, before, after, related }: TellingRecord,
  places: Places,
): Said {
  const mentions = [...before, ...after, ...related].map(({ record }) => ({
    '@id': places.record(record.reference),
    name: tagged(record.titles as Record<string, string>),
  }));
  return {
    '@type': 'WebPage',
    '@id': places.recordPage(line.reference, 'en'),
    url: places.recordPages(line.reference).map(({ href }) => href),
    inLanguage: languages.map((language) => languageTag[language]),
    dateModified: changedAt,
    license: licence.href,
    publisher: { '@type': 'Organization', name: tagged(publisher), url: places.origin },
    citation: content.sources.map(({ title, href }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(href && { url: href }),
    })),
    ...(mentions.length > 0 && { mentions }),
  };
}

const withoutGaps = (said: Record<string, Said | undefined>): Record<string, Said> =>
  Object.fromEntries(Object.entries(said).filter((pair): pair is [string, Said] => pair[1] !== undefined));
