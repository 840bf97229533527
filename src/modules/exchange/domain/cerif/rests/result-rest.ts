import { around, type Element, element, inLanguages, said } from '#platform/xml';
import type { Surroundings, ToldRecord } from '../../told.ts';
import { type Output, resultEntity } from '../entities/result-entity.ts';
import { linksTo, partiesOf } from '../named-party.ts';
import { classifiedFields, identifierOf, plainDates, textsOf, valuesOf } from '../values.ts';
import { stubsOf } from './stubs-of.ts';

const ISBN = /^97(8\d{10}|9[1-9]\d{9})$/;
const RESTS: Readonly<Record<Output, (record: ToldRecord, surroundings: Surroundings) => Element[]>> = {
  Publication: ({ content }, surroundings) => [
    ...said(
      'PublicationDate',
      plainDates(content, { from: ['happened', 'begins', 'in-force'], until: [] }).begin,
    ),
    ...said(
      'ISBN',
      identifierOf(content, 'isbn', /./)
        ?.replaceAll(/[^\dX]/g, '')
        .match(ISBN)?.[0],
    ),
    ...around('Authors', linksTo('Author', partiesOf(content, ['lead', 'participant'], surroundings))),
    ...inLanguages('Abstract', textsOf(content, 'summary')),
  ],
  Product: ({ content }, surroundings) => [
    ...around('Creators', linksTo('Creator', partiesOf(content, ['lead', 'participant'], surroundings))),
    ...inLanguages('Description', textsOf(content, 'summary')),
  ],
  // Of its dates a register of cooperation does not say which one an office means: they are left out.
  Patent: ({ content }, surroundings) => [
    ...said('CountryCode', valuesOf(content, 'place', 'place')[0]?.country),
    ...around(
      'Inventors',
      linksTo('Inventor', partiesOf(content, ['lead', 'participant'], surroundings), 'Person'),
    ),
    ...around('Holders', linksTo('Holder', partiesOf(content, ['owner'], surroundings))),
    ...inLanguages('Abstract', textsOf(content, 'summary')),
  ],
};

export function resultRest(record: ToldRecord, surroundings: Surroundings): Element[] {
  const { content } = record;
  const origins = (['Project', 'Funding'] as const).flatMap((name) =>
    stubsOf(surroundings, name, ['came-from', 'under', 'funded-by', 'funds', 'answers-call']),
  );
  return [
    ...RESTS[resultEntity(record).name as Output](record, surroundings),
    ...said('URL', identifierOf(content, 'url', /./)),
    ...classifiedFields(content),
    ...origins.map((one) => element('OriginatesFrom', [one])),
  ];
}
