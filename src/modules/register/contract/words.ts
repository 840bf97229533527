import { z } from 'zod';

/** What the register keeps a record of. People and organisations stand in *parties*. */
export const recordKinds = [
  'agreement',
  'body',
  'session',
  'commitment',
  'programme',
  'call',
  'project',
  'laboratory',
  'funding',
  'result',
  'event',
  'statement',
] as const;
export const recordKind = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKind>;

/** Finer kinds. A kind that is not named here has none. */
export const recordTypes = {
  agreement: ['treaty', 'memorandum', 'letter-of-intent', 'protocol', 'executive-programme', 'contract'],
  body: ['joint-committee', 'dialogue', 'centre', 'office', 'fund', 'company'],
  programme: ['research', 'mobility', 'training'],
  call: ['joint-call', 'exchange-call'],
  project: ['research', 'mobility', 'training', 'demonstration'],
  laboratory: ['joint-laboratory', 'joint-centre'],
  funding: ['grant', 'investment', 'contract', 'gift', 'internal'],
  result: [
    'publication',
    'data-set',
    'software',
    'patent',
    'standard',
    'product',
    'licence',
    'spin-off',
    'trained-people',
  ],
  event: ['conference', 'workshop', 'exhibition', 'mission', 'visit', 'signing', 'opening'],
  session: [],
  commitment: [],
  statement: ['number-of-agreements', 'number-of-projects', 'number-of-institutes', 'number-of-scientists'],
} as const satisfies Record<RecordKind, readonly string[]>;

/** How the value of a property is shaped. */
export const valueShapes = [
  'texts',
  'date',
  'money',
  'count',
  'party',
  'place',
  'readiness',
  'link',
] as const;
export type ValueShape = (typeof valueShapes)[number];

/**
 * What a source may state. Of a `single` property one statement is chosen and the others stay beside it; statements of the
 * rest add up. Which kinds have it decides nothing but what a form offers.
 */
export const properties = {
  title: { shape: 'texts', single: true },
  'short-title': { shape: 'texts', single: true },
  summary: { shape: 'texts', single: true },
  signed: { shape: 'date', single: true },
  'in-force': { shape: 'date', single: true },
  expires: { shape: 'date', single: true },
  begins: { shape: 'date', single: true },
  ends: { shape: 'date', single: true },
  opens: { shape: 'date', single: true },
  closes: { shape: 'date', single: true },
  due: { shape: 'date', single: true },
  happened: { shape: 'date', single: true },
  place: { shape: 'place', single: true },
  signatory: { shape: 'party', single: false },
  member: { shape: 'party', single: false },
  lead: { shape: 'party', single: false },
  participant: { shape: 'party', single: false },
  funder: { shape: 'party', single: false },
  host: { shape: 'party', single: false },
  owner: { shape: 'party', single: false },
  speaker: { shape: 'party', single: false },
  money: { shape: 'money', single: false },
  'planned-money': { shape: 'money', single: true },
  area: { shape: 'count', single: true },
  people: { shape: 'count', single: true },
  jobs: { shape: 'count', single: true },
  projects: { shape: 'count', single: true },
  meetings: { shape: 'count', single: true },
  count: { shape: 'count', single: true },
  agenda: { shape: 'texts', single: true },
  evidence: { shape: 'link', single: false },
  document: { shape: 'link', single: false },
  website: { shape: 'link', single: false },
  readiness: { shape: 'readiness', single: false },
} as const satisfies Record<string, { shape: ValueShape; single: boolean }>;
export type Property = keyof typeof properties;
export const propertyNames = Object.keys(properties) as [Property, ...Property[]];

/**
 * Lineage points from what came later to what it came from, so that from a product one goes back to the treaty.
 * `related` says nothing about time and is no part of the lineage.
 */
export const relations = [
  'under',
  'renews',
  'amends',
  'succeeds',
  'session-of',
  'agreed-in',
  'founded-by',
  'answers-call',
  'funded-by',
  'funds',
  'came-from',
  'used-in',
  'related',
] as const;
export const relation = z.enum(relations);
export type Relation = z.infer<typeof relation>;

export const identifierSchemes = [
  'ror',
  'orcid',
  'doi',
  'grant-doi',
  'raid',
  'cstr',
  'award-number',
  'project-number',
  'patent-number',
  'patent-family',
  'isbn',
  'url',
] as const;
export const identifierScheme = z.enum(identifierSchemes);
export type IdentifierScheme = z.infer<typeof identifierScheme>;

/** What a thing is worth being said of over time: a partner, a laboratory, a body. */
export const standings = [
  'active',
  'paused',
  'ended',
  'expired',
  'succeeded',
  'restricted',
  'unknown',
] as const;
export const standing = z.enum(standings);
