import type { Property, RecordContent, Relation } from '#contracts/register';
import { type Language, languageTag, type Multilingual, textFor } from '#platform/languages';
import type { Element } from '#platform/xml';
import { licence, publisher } from '../licence.ts';
import type { Places } from '../places.ts';
import { beginOf, endOf, present, saidOf, textsOf } from '../read-content.ts';
import type { TellingRecord } from '../statements/record-statement.ts';
import { element, xmlDocument } from '../xml/element.ts';

const SCHEMA = 'http://datacite.org/schema/kernel-4';

const general: Readonly<Record<string, string>> = {
  project: 'Project',
  funding: 'Award',
  session: 'Event',
  event: 'Event',
  agreement: 'Text',
  statement: 'Text',
  'result/publication': 'Text',
  'result/data-set': 'Dataset',
  'result/software': 'Software',
  'result/standard': 'Standard',
};

/** Back and forth along the lineage, in the words of DataCite. */
const relationTypes: Partial<Record<Relation, readonly [back: string, onward: string]>> = {
  under: ['IsPartOf', 'HasPart'],
  'session-of': ['IsPartOf', 'HasPart'],
  'agreed-in': ['IsPartOf', 'HasPart'],
  renews: ['Continues', 'IsContinuedBy'],
  succeeds: ['Continues', 'IsContinuedBy'],
  'came-from': ['IsDerivedFrom', 'IsSourceOf'],
};

type Exported = TellingRecord & { readonly revision: number };

/** A record as DataCite's metadata kernel 4.7 has it: a file to deposit, or for harvesters that read nothing else. */
export const dataciteRecord = (record: Exported, places: Places): string =>
  xmlDocument(
    element(
      'resource',
      {
        xmlns: SCHEMA,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${SCHEMA} https://schema.datacite.org/meta/kernel-4.7/metadata.xsd`,
      },
      [...needed(record, places), ...wanted(record, places)],
    ),
  );

/** What every record of DataCite has. */
function needed({ content, line, changedAt }: Exported, places: Places): (Element | undefined)[] {
  const type = `${content.kind}/${content.type}`;
  return [
    identifier(content, places.record(line.reference)),
    element('creators', {}, creators(content)),
    element('titles', {}, [
      inLanguages('title', textsOf(content, 'title')),
      inLanguages('title', textsOf(content, 'short-title'), { titleType: 'AlternativeTitle' }),
    ]),
    element('publisher', { 'xml:lang': 'en' }, publisher.en),
    element('publicationYear', {}, changedAt.slice(0, 4)),
    element(
      'resourceType',
      { resourceTypeGeneral: general[type] ?? general[content.kind] ?? 'Other' },
      content.type ? type : content.kind,
    ),
  ];
}

function wanted(record: Exported, places: Places): (Element | undefined)[] {
  const { content, line, changedAt, revision } = record;
  return [
    wrapped(
      'subjects',
      content.fields.map((field) => element('subject', {}, field)),
    ),
    element('dates', {}, dates(content, changedAt)),
    element('alternateIdentifiers', {}, [
      element('alternateIdentifier', { alternateIdentifierType: 'reference' }, line.reference),
      ...content.identifiers.map(({ scheme, value }) =>
        element('alternateIdentifier', { alternateIdentifierType: scheme }, value),
      ),
    ]),
    wrapped('relatedIdentifiers', related(record, places)),
    element('version', {}, String(revision)),
    element('rightsList', {}, rights()),
    wrapped(
      'descriptions',
      inLanguages('description', textsOf(content, 'summary'), { descriptionType: 'Abstract' }),
    ),
    wrapped('fundingReferences', funders(content)),
  ];
}

const rights = () =>
  element(
    'rights',
    {
      rightsURI: licence.href,
      rightsIdentifier: licence.spdx,
      rightsIdentifierScheme: 'SPDX',
      schemeURI: 'https://spdx.org/licenses/',
    },
    licence.name,
  );

const wrapped = (name: string, inside: readonly Element[]) =>
  inside.length > 0 ? element(name, {}, inside) : undefined;

const inLanguages = (name: string, texts: Multilingual, attributes: Record<string, string> = {}) =>
  Object.entries(texts).map(([language, text]) =>
    element(name, { ...attributes, 'xml:lang': languageTag[language as Language] }, text),
  );

/** The DOI of the thing itself where it has one; else the address that stays, which DataCite takes once there is a DOI. */
function identifier({ identifiers }: RecordContent, address: string): Element {
  const doi = identifiers.find(
    ({ scheme, isCertain }) => isCertain && (scheme === 'doi' || scheme === 'grant-doi'),
  );
  return doi
    ? element('identifier', { identifierType: 'DOI' }, doi.value)
    : element('identifier', { identifierType: 'URL' }, address);
}

const makers: readonly Property[] = ['lead', 'signatory', 'owner', 'host', 'member', 'funder'];

function creators(content: RecordContent): Element[] {
  const role = makers.find((one) => saidOf(content, one, 'party').length > 0);
  if (role === undefined)
    return [element('creator', {}, element('creatorName', { nameType: 'Organizational' }, publisher.en))];
  return saidOf(content, role, 'party').map(({ name }) => {
    const found = textFor(present(name), 'en')!;
    // Who leads may be a person.
    const nameType = role === 'lead' ? undefined : 'Organizational';
    return element(
      'creator',
      {},
      element('creatorName', { nameType, 'xml:lang': languageTag[found.language] }, found.text),
    );
  });
}

function dates(content: RecordContent, changedAt: string): Element[] {
  const [begin, end] = [beginOf(content), endOf(content)];
  const coverage = end && begin && !begin.includes('/') ? `${begin}/${end}` : begin;
  const isPlain = coverage === undefined || /^[\d/-]+$/.test(coverage);
  return [
    ...(coverage
      ? [element('date', { dateType: 'Coverage', dateInformation: isPlain ? undefined : 'EDTF' }, coverage)]
      : []),
    element('date', { dateType: 'Updated' }, changedAt.slice(0, 10)),
  ];
}

function related({ content, before, after }: TellingRecord, places: Places): Element[] {
  const link = (href: string, relationType: string) =>
    element('relatedIdentifier', { relatedIdentifierType: 'URL', relationType }, href);
  return [
    ...before.map(({ relation, record }) =>
      link(places.record(record.reference), relationTypes[relation]?.[0] ?? 'References'),
    ),
    ...after.map(({ relation, record }) =>
      link(places.record(record.reference), relationTypes[relation]?.[1] ?? 'IsReferencedBy'),
    ),
    ...content.sources.flatMap(({ href }) => (href ? [link(href, 'IsDocumentedBy')] : [])),
  ];
}

function funders(content: RecordContent): Element[] {
  const awards = content.identifiers.filter(({ scheme }) => scheme === 'award-number');
  return saidOf(content, 'funder', 'party').map(({ name, side }) => {
    // A number belongs to the funder of its side; one without a side only where there is no other.
    const award = awards.find((one) => one.side === side) ?? (awards.length === 1 ? awards[0] : undefined);
    return element('fundingReference', {}, [
      element('funderName', {}, textFor(present(name), 'en')!.text),
      award && element('awardNumber', {}, award.value),
    ]);
  });
}
