import { z } from 'zod';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { identifierScheme, propertyNames, recordKind, relation, standing } from './words.ts';

const text = z.string().trim().min(1).max(4_000);
/** At least one of the four languages. */
export const texts = z
  .strictObject({ zh: text.optional(), en: text.optional(), fr: text.optional(), nl: text.optional() })
  .refine((all) => Object.values(all).some((one) => one !== undefined), 'at least one language');

/**
 * A date as its source knows it, in a part of EDTF (ISO 8601-2): `1979`, `1979-11`, `1979-11-23`, each with `~` when it is
 * approximate or `?` when it is uncertain; `2003/2004` for a stretch; `XXXX` when the source gives none.
 */
export const partialDate = z
  .string()
  .max(25)
  .regex(
    /^(?:XXXX|\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?)?)$/,
    'such as 1979, 1979-11, 1979-11-23, 2004~, 2003/2004 or XXXX',
  );

export const sourceKey = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** Where something stands written. Kept inside the record, so that a record can travel alone. */
export const registerSource = z.strictObject({
  key: sourceKey,
  title: z.string().trim().min(1).max(300),
  /** Absent: on paper. */
  href: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .optional(),
  publishedOn: partialDate.optional(),
  readOn: z.iso.date().optional(),
  /** A repost, a mirror, a page without an author: never to be printed as official. */
  isWeak: z.boolean().default(false),
});

const side = z.string().regex(/^[a-z]{2}$/);

/** ISO 3166-1. */
const country = z.string().regex(/^[A-Z]{2}$/);

/** Whom a source means: a party of the centre, or only a name. */
export const partyNamed = z.strictObject({
  is: z.literal('party'),
  partyId: z.uuid().optional(),
  name: texts,
  side: side.optional(),
  /** Of a party that belongs to neither side. */
  country: country.optional(),
});

/** Something to open elsewhere. */
export const linkNamed = z.strictObject({
  is: z.literal('link'),
  title: texts,
  href: z.url({ protocol: /^https?$/ }).max(1_000),
});

export const registerValue = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('texts'), texts }),
  z.strictObject({ is: z.literal('date'), date: partialDate }),
  z.strictObject({
    is: z.literal('money'),
    money,
    /** Whose money; absent: not said, or a purse that both fill. */
    side: side.optional(),
    sector: z.enum(['public', 'private']).optional(),
  }),
  z.strictObject({
    is: z.literal('count'),
    count: z.number().min(0).max(1e12),
    /** The source says "about", "more than", "up to"; `some` for "hundreds", with the least it can mean. */
    how: z.enum(['exactly', 'about', 'at-least', 'at-most', 'some']).default('exactly'),
    unit: z.enum(['pieces', 'people', 'square-metres', 'hectares', 'per-cent']).default('pieces'),
  }),
  partyNamed,
  z.strictObject({
    is: z.literal('place'),
    name: texts,
    country: country.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  }),
  z.strictObject({
    is: z.literal('readiness'),
    /** Technology readiness level. */
    level: z.number().int().min(1).max(9),
    on: partialDate,
    evidence: texts.optional(),
  }),
  linkNamed,
]);
export type RegisterValue = z.infer<typeof registerValue>;

/** What one source says of one property. */
export const claim = z.strictObject({
  property: z.enum(propertyNames),
  value: registerValue,
  source: sourceKey,
  statedOn: partialDate.optional(),
  /** Of a property that has one value, exactly one statement is chosen. */
  isChosen: z.boolean().default(true),
  /** Why this one was chosen, where sources disagree. */
  reason: texts.optional(),
});
export type Claim = z.infer<typeof claim>;

export const statusInterval = z.strictObject({
  standing,
  from: partialDate,
  until: partialDate.optional(),
  /** Such as a warning; shown beside the fact, never instead of it. */
  note: texts.optional(),
  source: sourceKey,
});

/** Another record by its reference, or an offer or request of the centre by its own. */
export const reference = z
  .string()
  .max(40)
  .regex(/^[a-z]+-\d{1,12}$/);
export const recordLink = z.strictObject({
  relation,
  to: z.union([z.strictObject({ record: reference }), z.strictObject({ opportunity: z.string().max(40) })]),
  source: sourceKey,
});

export const identifier = z.strictObject({
  scheme: identifierScheme,
  value: z.string().trim().min(1).max(300),
  side: side.optional(),
  /** Certain: the source itself says that it means this record. Otherwise an alternative. */
  isCertain: z.boolean().default(true),
});

/** Everything the register says of one thing. Self-contained: it can be sent elsewhere and read back. */
export const recordContent = z.strictObject({
  kind: recordKind,
  type: z.string().max(40).optional(),
  /** Codes of the corridor's fields. */
  fields: z.array(z.string().max(60)).max(10).default([]),
  /** The side whose knowledge, money or people go; both: mutual. */
  giving: z.array(side).max(2).default([]),
  sources: z.array(registerSource).min(1).max(50),
  claims: z.array(claim).min(1).max(400),
  statuses: z.array(statusInterval).max(50).default([]),
  links: z.array(recordLink).max(200).default([]),
  identifiers: z.array(identifier).max(50).default([]),
  /** An example of the demonstration centre. */
  isInvented: z.boolean().default(false),
  /** Languages into which the centre itself put the title or the summary. */
  translated: z.array(language).max(4).default([]),
});
export type RecordContent = z.infer<typeof recordContent>;
