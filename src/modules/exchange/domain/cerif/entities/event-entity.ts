import { inLanguages, said } from '#platform/xml';
import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { oneOf, textsOf } from '../values.ts';

/** An event, or a session of a joint committee. */
export const eventEntity = ({ reference, content }: ToldRecord): Entity => ({
  name: 'Event',
  id: reference,
  shown: [
    ...said('Acronym', oneOf(textsOf(content, 'short-title'))),
    ...inLanguages('Name', textsOf(content, 'title')),
  ],
});
