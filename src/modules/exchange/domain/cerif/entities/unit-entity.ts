import { inLanguages, said } from '#platform/xml';
import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { identifierOf, identifiersOf, oneOf, textsOf } from '../values.ts';
import { organisationIdentifier } from './party-entity.ts';

/** A joint laboratory or a body, each with the houses that it is part of. */
export function unitEntity({ reference, content }: ToldRecord): Entity {
  const ror = identifierOf(content, 'ror', /./);
  return {
    name: 'OrgUnit',
    id: reference,
    shown: [
      ...said('Acronym', oneOf(textsOf(content, 'short-title'))),
      ...inLanguages('Name', textsOf(content, 'title')),
      ...(ror === undefined
        ? []
        : organisationIdentifier({ scheme: 'ror', value: ror.replace(/^https:\/\/ror[.]org\//, '') })),
      ...identifiersOf(content, ['raid', 'cstr', 'doi']),
    ],
  };
}
