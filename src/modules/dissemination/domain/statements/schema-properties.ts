import type { Property, Relation } from '#contracts/register';
import type { Family } from './schema-types.ts';

/** What each property of a record is called in schema.org; what has no name there is left to the page and the dumps. */
export const schemaProperties: Readonly<Record<Family, Partial<Record<Property, string>>>> = {
  work: {
    signed: 'dateCreated',
    happened: 'dateCreated',
    opens: 'datePublished',
    expires: 'expires',
    closes: 'expires',
    signatory: 'author',
    speaker: 'author',
    lead: 'creator',
    participant: 'contributor',
    funder: 'funder',
    owner: 'provider',
    place: 'locationCreated',
    document: 'encoding',
    evidence: 'citation',
    count: 'about',
  },
  body: {
    begins: 'foundingDate',
    ends: 'dissolutionDate',
    place: 'location',
    member: 'member',
    participant: 'member',
    lead: 'member',
    funder: 'funder',
    host: 'parentOrganization',
    owner: 'parentOrganization',
  },
  event: {
    happened: 'startDate',
    begins: 'startDate',
    ends: 'endDate',
    place: 'location',
    host: 'organizer',
    lead: 'organizer',
    participant: 'attendee',
    member: 'attendee',
    speaker: 'performer',
    funder: 'funder',
  },
  grant: { funder: 'funder', money: 'amount' },
  transfer: { funder: 'agent', owner: 'recipient', money: 'amount', begins: 'startTime' },
  product: {
    owner: 'manufacturer',
    happened: 'releaseDate',
    begins: 'releaseDate',
    readiness: 'additionalProperty',
  },
  action: { owner: 'agent', due: 'endTime', evidence: 'result', place: 'location' },
};

/** What each link is called; every neighbour is mentioned besides. */
export const schemaRelations: Readonly<Record<Family, Partial<Record<Relation, string>>>> = {
  work: {
    under: 'isBasedOn',
    renews: 'isBasedOn',
    amends: 'isBasedOn',
    succeeds: 'isBasedOn',
    'came-from': 'isBasedOn',
    'funded-by': 'funding',
  },
  body: { 'funded-by': 'funding' },
  event: { 'session-of': 'organizer', 'funded-by': 'funding' },
  grant: { funds: 'fundedItem' },
  transfer: {},
  product: { 'funded-by': 'funding' },
  action: { 'agreed-in': 'instrument' },
};
