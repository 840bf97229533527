import type { Property, RecordContent, RegisterValue } from '#contracts/register';
import { languages, type Multilingual } from '#platform/languages';
import { type Element, element, said } from '#platform/xml';

type ValueOf<Shape extends RegisterValue['is']> = Extract<RegisterValue, { is: Shape }>;

/** Everything chosen of a property, in the order in which it was told. */
export const valuesOf = <Shape extends RegisterValue['is']>(
  { claims }: RecordContent,
  property: Property,
  shape: Shape,
): ValueOf<Shape>[] =>
  claims
    .filter((one) => one.property === property && one.isChosen && one.value.is === shape)
    .map(({ value }) => value as ValueOf<Shape>);

export const textsOf = (content: RecordContent, property: Property): Multilingual | undefined =>
  valuesOf(content, property, 'texts')[0]?.texts as Multilingual | undefined;

/** The text for who reads no particular language: the English one, or the first there is. */
export const oneOf = (texts: Multilingual | undefined): string | undefined =>
  texts?.en ?? languages.map((language) => texts?.[language]).find((text) => text !== undefined);

/** A word of the centre's own vocabularies, as CERIF takes classifications. */
export const classified = (name: string, scheme: string, code: string | undefined): Element[] =>
  code === undefined
    ? []
    : [element(name, `urn:green-channel:${scheme}:${code}`, { scheme: `urn:green-channel:${scheme}` })];

export const classifiedFields = ({ fields }: RecordContent): Element[] =>
  fields.flatMap((field) => classified('Subject', 'field', field));

const CERIF = 'https://w3id.org/cerif/vocab/IdentifierTypes#';
const IDENTIFIER_TYPES: Readonly<Record<string, string>> = {
  'award-number': `${CERIF}AwardNumber`,
  'project-number': `${CERIF}ProjectReference`,
  doi: `${CERIF}DOI`,
  url: `${CERIF}URL`,
  raid: 'https://registry.identifiers.org/registry/raid',
};

/** An identifier for which the profile has no element of its own. */
export const identifierElement = (scheme: string, value: string): Element[] =>
  said('Identifier', value, { type: IDENTIFIER_TYPES[scheme] ?? `urn:green-channel:identifier:${scheme}` });

/** Certain identifiers of these schemes, each as the generic element. */
export const identifiersOf = ({ identifiers }: RecordContent, schemes: readonly string[]): Element[] =>
  identifiers
    .filter(({ scheme, isCertain }) => isCertain && schemes.includes(scheme))
    .flatMap(({ scheme, value }) => identifierElement(scheme, value));

/** The first certain identifier of a scheme that has the form which the profile asks for. */
export const identifierOf = (
  { identifiers }: RecordContent,
  scheme: string,
  form: RegExp,
): string | undefined =>
  identifiers.find((one) => one.scheme === scheme && one.isCertain && form.test(one.value))?.value;

export const DOI = /^10[.]\d{4,}([.]\d+)*\/\S+$/;

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
const PLAIN = /^\d{4}(-\d\d(-\d\d)?)?$/;

const endOf = (content: RecordContent, properties: readonly Property[], end: 'first' | 'last') => {
  const dates = properties.flatMap((property) => valuesOf(content, property, 'date').map(({ date }) => date));
  const parts = dates.find((date) => date !== 'XXXX')?.split('/') ?? [];
  return end === 'first' ? parts[0] : parts.at(-1);
};

interface Bounds {
  readonly from: readonly Property[];
  readonly until: readonly Property[];
}

const fitting = (form: RegExp, content: RecordContent, { from, until }: Bounds) =>
  bounded(form, endOf(content, from, 'first'), endOf(content, until, 'last'));

const bounded = (form: RegExp, first: string | undefined, last: string | undefined) => {
  const begin = first !== undefined && form.test(first) ? first : undefined;
  const end = last !== undefined && form.test(last) ? last : undefined;
  // Where one is less precise than the other, only what both say can be held against each other.
  const isBackwards = begin !== undefined && end !== undefined && end < begin.slice(0, end.length);
  return { begin, end: isBackwards ? undefined : end };
};

/** Begin and end as full days: what is less precise, approximate or uncertain is left out, because it cannot be said. */
export const fullDays = (content: RecordContent, bounds: Bounds) => fitting(FULL_DAY, content, bounds);

/** Begin and end as years, months or days; what is approximate or uncertain is left out. */
export const plainDates = (content: RecordContent, bounds: Bounds) => fitting(PLAIN, content, bounds);

/** The attributes of a stretch of time. */
export const stretch = ({ begin, end }: ReturnType<typeof plainDates>): Record<string, string> => ({
  ...(begin !== undefined && { startDate: begin }),
  ...(end !== undefined && { endDate: end }),
});

/** The same of two dates, each a year, a month or a day. */
export const plainStretch = (first: string | undefined, last: string | undefined) =>
  stretch(bounded(PLAIN, first, last));

/** An address as a URI: what a browser bears and RFC 3986 does not is escaped. */
export const asUri = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search, hash } = new URL(address);
  return (
    origin +
    `${pathname}${search}${hash}`
      .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, (sign) => encodeURIComponent(sign))
      .replaceAll(/%(?![\dA-F]{2})/gi, '%25')
      .replaceAll(/(?<=#.*)#/g, '%23')
  );
};
