import { type Element, element, inLanguages, said } from '#platform/xml';
import type { Surroundings, ToldRecord } from '../../told.ts';
import { linksTo, partiesOf } from '../named-party.ts';
import { classified, classifiedFields, fullDays, oneOf, textsOf, valuesOf } from '../values.ts';
import { stubsOf } from './stubs-of.ts';

const WHEN = { from: ['begins', 'happened', 'opens'], until: ['ends', 'happened', 'closes'] } as const;

export function eventRest({ kind, content }: ToldRecord, surroundings: Surroundings): Element[] {
  const place = valuesOf(content, 'place', 'place')[0];
  const { begin, end } = fullDays(content, WHEN);
  const parties = (...properties: ('host' | 'lead' | 'funder' | 'participant' | 'member')[]) =>
    partiesOf(content, properties, surroundings);
  return [
    ...classified('Type', 'event-type', kind === 'session' ? 'session' : content.type),
    ...said('Place', oneOf(place?.name as Parameters<typeof oneOf>[0])),
    ...said('Country', place?.country),
    ...said('StartDate', begin),
    ...said('EndDate', end),
    ...inLanguages('Description', textsOf(content, 'summary')),
    ...classifiedFields(content),
    ...stubsOf(surroundings, 'OrgUnit', ['session-of']).map((one) => element('Organizer', [one])),
    ...linksTo('Organizer', parties('host', 'lead'), 'OrgUnit'),
    ...linksTo('Sponsor', parties('funder'), 'OrgUnit'),
    ...linksTo('Partner', parties('participant', 'member'), 'OrgUnit'),
  ];
}
