import { inLanguages, said } from '#platform/xml';
import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { identifiersOf, oneOf, textsOf } from '../values.ts';

export const projectEntity = ({ reference, content }: ToldRecord): Entity => ({
  name: 'Project',
  id: reference,
  shown: [
    ...said('Acronym', oneOf(textsOf(content, 'short-title'))),
    ...inLanguages('Title', textsOf(content, 'title')),
    ...identifiersOf(content, ['project-number', 'award-number', 'raid', 'cstr', 'doi']),
  ],
});
