import type { Property, RecordKind } from '../../../contract.ts';

/** What a form offers first of each kind; everything else can be added too. */
export const offered: Readonly<Record<RecordKind, readonly Property[]>> = {
  agreement: ['title', 'summary', 'signed', 'in-force', 'expires', 'signatory', 'place', 'document'],
  body: ['title', 'summary', 'begins', 'ends', 'member', 'meetings', 'projects', 'website'],
  session: ['title', 'happened', 'place', 'agenda', 'participant', 'document'],
  commitment: ['title', 'summary', 'owner', 'due', 'evidence'],
  programme: ['title', 'summary', 'begins', 'ends', 'funder', 'planned-money', 'website'],
  call: ['title', 'summary', 'opens', 'closes', 'funder', 'planned-money', 'document'],
  project: ['title', 'summary', 'lead', 'participant', 'begins', 'ends', 'money', 'readiness', 'website'],
  laboratory: ['title', 'summary', 'begins', 'ends', 'host', 'member', 'place', 'area', 'people', 'website'],
  funding: ['title', 'begins', 'ends', 'funder', 'money', 'document'],
  result: ['title', 'summary', 'happened', 'owner', 'readiness', 'document', 'website'],
  event: ['title', 'summary', 'happened', 'place', 'participant', 'speaker', 'people', 'document'],
  statement: ['title', 'count', 'happened', 'document'],
};
