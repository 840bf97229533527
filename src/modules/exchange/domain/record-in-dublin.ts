import type { RecordContent } from '#contracts/register';
import type { Multilingual } from '#platform/languages';
import { type Element, element, inLanguages, said } from '#platform/xml';
import { namedParty } from './cerif/named-party.ts';
import { asUri, oneOf, textsOf, valuesOf } from './cerif/values.ts';
import type { Surroundings, ToldParty, ToldRecord } from './told.ts';

const ROOT = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};

const write = (inner: readonly Element[]): Element => element('oai_dc:dc', inner, ROOT);

const DATES = ['signed', 'happened', 'begins', 'opens', 'in-force', 'due'] as const;
const CREATORS = ['signatory', 'lead', 'owner', 'host'] as const;
const CONTRIBUTORS = ['member', 'participant', 'funder', 'speaker'] as const;

/** Any record in Dublin Core: what can be said of every kind. `addressOf` tells where a record stands for everybody. */
export const recordInDublin = (
  { reference, kind, content, formerly = [] }: ToldRecord,
  surroundings: Surroundings,
  addressOf: (reference: string) => string,
): Element =>
  write([
    ...inLanguages('dc:title', textsOf(content, 'title')),
    ...CREATORS.flatMap((role) => namesOf('dc:creator', content, { role, surroundings })),
    ...content.fields.flatMap((field) => said('dc:subject', field)),
    ...inLanguages('dc:description', textsOf(content, 'summary')),
    ...CONTRIBUTORS.flatMap((role) => namesOf('dc:contributor', content, { role, surroundings })),
    ...said('dc:date', dateOf(content)),
    ...said('dc:type', content.type === undefined ? kind : `${kind}/${content.type}`),
    ...said('dc:identifier', addressOf(reference)),
    ...formerly.flatMap((former) => said('dc:identifier', addressOf(former))),
    ...content.identifiers
      .filter(({ isCertain }) => isCertain)
      .flatMap(({ scheme, value }) => said('dc:identifier', scheme === 'url' ? value : `${scheme}:${value}`)),
    ...content.sources.flatMap(({ title, href }) =>
      said('dc:source', href === undefined ? title : (asUri(href) ?? title)),
    ),
    ...surroundings.neighbours.flatMap(({ record }) => said('dc:relation', addressOf(record.reference))),
    ...inLanguages('dc:coverage', valuesOf(content, 'place', 'place')[0]?.name as Multilingual | undefined),
  ]);

/** A party in Dublin Core. */
export const partyInDublin = (party: ToldParty, address: string): Element => {
  const names = inLanguages('dc:title', party.names);
  return write([
    ...(names.length > 0 ? names : said('dc:title', party.name)),
    ...said('dc:type', party.kind),
    ...said('dc:identifier', address),
    ...party.identifiers.flatMap(({ scheme, value }) => said('dc:identifier', `${scheme}:${value}`)),
  ]);
};

type Role = (typeof CREATORS)[number] | (typeof CONTRIBUTORS)[number];

function namesOf(
  name: string,
  content: RecordContent,
  { role, surroundings }: { readonly role: Role; readonly surroundings: Surroundings },
): Element[] {
  return valuesOf(content, role, 'party').flatMap((named) => {
    if (!namedParty(named, surroundings)) return [];
    const party = named.partyId === undefined ? undefined : surroundings.parties.get(named.partyId);
    return said(name, party?.isTold ? party.name : oneOf(named.name as Multilingual));
  });
}

/** The first date that a source gives, as precise as the source is; Dublin Core takes EDTF as it is. */
const dateOf = (content: RecordContent): string | undefined =>
  DATES.flatMap((property) => valuesOf(content, property, 'date').map(({ date }) => date)).find(
    (date) => date !== 'XXXX',
  );
