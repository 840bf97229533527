import { FORMERLY } from '../cerif/formerly.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  everyElement,
  textIn,
  XML,
  type XmlElement,
} from '../xml-element.ts';

/** Who tells. */
export interface Teller {
  readonly title: string;
  readonly href: string;
  readonly sides: TellersSides;
}

/** CERIF does not say of which country an organisation is. */
export interface TellersSides {
  /** Of those that bear a name in Chinese characters. */
  readonly ofCharacters: string | undefined;
  /** Of all others. */
  readonly ofOthers: string | undefined;
}

type Claim = { readonly property: string; readonly value: unknown; readonly source: string };

const source = 'harvest';
const claim = (property: string, value: unknown): Claim => ({ property, value, source });

/** What the register would say of an entity of CERIF 1.2, still to be judged; what it has no word for is left out. */
export function recordOfCerif(entity: XmlElement, told: Teller): unknown {
  const read = readers[entity.name];
  if (!read) return undefined;
  const { kind, type, claims } = read(entity, told);
  return {
    kind,
    ...(type !== undefined && { type }),
    sources: [{ key: source, title: told.title.slice(0, 300) || told.href, href: told.href }],
    claims: [...textsOf(entity), ...claims],
    identifiers: identifiersOf(entity),
  };
}

type Reader = (
  entity: XmlElement,
  told: Teller,
) => { kind: string; type?: string | undefined; claims: Claim[] };

const ofResult =
  (type: string): Reader =>
  (entity) => ({
    kind: 'result',
    type,
    claims: dates(entity, { PublicationDate: 'happened', RegistrationDate: 'happened' }),
  });

const readers: Readonly<Record<string, Reader>> = {
  Project: (project, told) => ({
    kind: 'project',
    claims: [
      ...dates(project, { StartDate: 'begins', EndDate: 'ends' }),
      ...parties(project, told, { Coordinator: 'lead', Partner: 'participant', Contractor: 'participant' }),
    ],
  }),
  Funding: (funding, told) => ({
    ...fundingKind(textIn(funding, 'Type')),
    claims: [...stretch(funding), ...money(funding), ...parties(funding, told, { Funder: 'funder' })],
  }),
  Event: (event, told) => ({
    kind: 'event',
    claims: [
      ...dates(event, { StartDate: 'happened', EndDate: 'ends' }),
      ...place(event),
      ...parties(event, told, { Organizer: 'host' }),
    ],
  }),
  Publication: ofResult('publication'),
  Patent: ofResult('patent'),
  Product: (product, told) => ofResult(productType(textIn(product, 'Type')))(product, told),
};

const productType = (type: string) =>
  type.endsWith('c_5ce6') ? 'software' : type.endsWith('c_ddb1') ? 'data-set' : 'product';

function fundingKind(type: string): { kind: string; type?: string } {
  const word = type.split('#')[1] ?? '';
  if (word === 'FundingProgramme') return { kind: 'programme' };
  if (word === 'Call' || word === 'Tender') return { kind: 'call' };
  const types: Readonly<Record<string, string>> = {
    Grant: 'grant',
    Award: 'grant',
    Gift: 'gift',
    Contract: 'contract',
    InternalFunding: 'internal',
  };
  return types[word] === undefined ? { kind: 'funding' } : { kind: 'funding', type: types[word] };
}

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'zh', en: 'en', fr: 'fr', nl: 'nl' };

/** Texts by language; one of no or another language stands as English, which it mostly is. */
function multilingual(elements: readonly XmlElement[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const element of elements) {
    const text = wholeText(element);
    const language = LANGUAGES[(attributeOf(element, 'lang', XML) ?? 'en').slice(0, 2).toLowerCase()] ?? 'en';
    if (text !== '') texts[language] ??= text.slice(0, 4_000);
  }
  return texts;
}

const wholeText = (element: XmlElement): string =>
  [...everyElement(element)]
    .map(({ element: { text } }) => text.trim())
    .filter(Boolean)
    .join(' ');

function textsOf(entity: XmlElement): Claim[] {
  const of = (property: string, ...names: string[]) => {
    const texts = multilingual(names.flatMap((name) => childrenOf(entity, name)));
    return Object.keys(texts).length > 0 ? [claim(property, { is: 'texts', texts })] : [];
  };
  const called = of('title', 'Title', 'Name');
  return [
    ...(called.length > 0 ? called : namedBy(entity)),
    ...of('short-title', 'Acronym'),
    ...of('summary', 'Abstract', 'Description'),
  ];
}

/** Grants often have no name: then what they are known by. */
function namedBy(entity: XmlElement): Claim[] {
  const name = ['Acronym', 'GrantDOI', 'DOI', 'Identifier']
    .map((one) => textIn(entity, one))
    .find((text) => text !== '');
  return name === undefined ? [] : [claim('title', { is: 'texts', texts: { en: name } })];
}

/** The first element of a property counts. */
function dates(entity: XmlElement, properties: Readonly<Record<string, string>>): Claim[] {
  const said = new Map<string, string>();
  for (const [name, property] of Object.entries(properties)) {
    const date = textIn(entity, name).slice(0, 10);
    if (date !== '' && !said.has(property)) said.set(property, date);
  }
  return [...said].map(([property, date]) => claim(property, { is: 'date', date }));
}

function stretch(funding: XmlElement): Claim[] {
  const duration = childOf(funding, 'Duration');
  return (['startDate', 'endDate'] as const).flatMap((name) => {
    const date = duration && attributeOf(duration, name)?.slice(0, 10);
    return date ? [claim(name === 'startDate' ? 'begins' : 'ends', { is: 'date', date })] : [];
  });
}

function money(funding: XmlElement): Claim[] {
  const amount = childOf(funding, 'Amount');
  if (!amount) return [];
  const currency = attributeOf(amount, 'currency') ?? '';
  return [claim('money', { is: 'money', money: { amount: amount.text.trim(), currency } })];
}

function place(event: XmlElement): Claim[] {
  const name = textIn(event, 'Place');
  const country = textIn(event, 'Country');
  if (name === '') return [];
  return [
    claim('place', { is: 'place', name: { en: name }, ...(/^[A-Z]{2}$/.test(country) && { country }) }),
  ];
}

function parties(entity: XmlElement, { sides }: Teller, roles: Readonly<Record<string, string>>): Claim[] {
  return [...everyElement(entity)].flatMap(({ element }) => {
    const property = roles[element.name];
    const unit = property && (childOf(element, 'OrgUnit') ?? childOf(element, 'Person'));
    if (!property || !unit) return [];
    const name = multilingual(childrenOf(unit, 'Name').concat(childrenOf(element, 'DisplayName')));
    const known = Object.keys(name).length > 0 ? name : { en: textIn(unit, 'Acronym') };
    return Object.values(known).every((text) => text === '')
      ? []
      : [claim(property, { is: 'party', name: known, ...sideOf(known, sides) })];
  });
}

function sideOf(name: Record<string, string>, { ofCharacters, ofOthers }: TellersSides) {
  const isInCharacters = Object.values(name).some((text) => /\p{Script=Han}/u.test(text));
  const side = isInCharacters ? ofCharacters : ofOthers;
  return side === undefined ? {} : { side };
}

interface CerifLink {
  readonly relation: 'came-from' | 'under' | 'funded-by';
  readonly to: string;
  readonly source: string;
}

const LINKS: Readonly<Record<string, CerifLink['relation']>> = {
  OriginatesFrom: 'came-from',
  PartOf: 'under',
  As: 'funded-by',
};

/** What an entity came from, by the addresses of its own repository. */
export function linksOfCerif(entity: XmlElement): CerifLink[] {
  const links = entity.children
    .flatMap((child) => (child.name === 'Funded' ? childrenOf(child, 'As') : [child]))
    .flatMap((child) => {
      const relation = LINKS[child.name];
      return relation === undefined ? [] : child.children.map((target) => ({ relation, target }));
    })
    .filter(({ target }) => ['Project', 'Funding'].includes(target.name))
    .flatMap(({ relation, target }): CerifLink[] => {
      const to = attributeOf(target, 'id');
      return to === undefined ? [] : [{ relation, to, source }];
    });
  return links.filter(({ to }, index) => links.findIndex((one) => one.to === to) === index);
}

const isFormer = (element: XmlElement) => attributeOf(element, 'type') === FORMERLY;

/** Addresses, where it comes from, of records that became one with it. */
export const formerlyInCerif = (entity: XmlElement): string[] =>
  childrenOf(entity, 'Identifier')
    .filter(isFormer)
    .map(({ text }) => text.trim());

function identifiersOf(entity: XmlElement) {
  const of = (name: string, scheme: string) =>
    childrenOf(entity, name).map(({ text }) => ({ scheme, value: text.trim() }));
  const own = childrenOf(entity, 'Identifier').filter((element) => !isFormer(element));
  const numbers = own.map((element) => ({
    scheme: entity.name === 'Project' ? 'project-number' : 'award-number',
    value: element.text.trim(),
    isCertain: attributeOf(element, 'type') !== undefined,
  }));
  return [
    ...of('DOI', 'doi'),
    ...of('GrantDOI', 'grant-doi'),
    ...of('PatentNumber', 'patent-number'),
    ...numbers,
  ];
}
