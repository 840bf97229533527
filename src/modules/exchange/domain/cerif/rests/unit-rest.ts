import { type Element, said } from '#platform/xml';
import type { Surroundings, ToldRecord } from '../../told.ts';
import { linksTo, partiesOf } from '../named-party.ts';
import { asUri, classified, valuesOf } from '../values.ts';

export const unitRest = ({ kind, content }: ToldRecord, surroundings: Surroundings): Element[] => [
  ...classified('Type', 'organisation-type', content.type ?? kind),
  ...valuesOf(content, 'website', 'link').flatMap(({ href }) => said('ElectronicAddress', asUri(href))),
  ...linksTo('PartOf', partiesOf(content, ['host'], surroundings), 'OrgUnit'),
];
