import { element, inLanguages, said } from '#platform/xml';
import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { DOI, identifierOf, textsOf } from '../values.ts';
import { entityNameOf } from './entity-name-of.ts';

export type Output = 'Publication' | 'Product' | 'Patent';

/** Types of COAR that are in both versions of the profile; the register does not tell an article from a book. */
const COAR: Readonly<Record<string, string>> = {
  publication: 'c_18cf',
  standard: 'c_71bd',
  patent: 'c_15cd',
  'data-set': 'c_ddb1',
  software: 'c_5ce6',
};
const OTHER = 'c_1843';

const TITLES: Readonly<Record<Output, string>> = { Publication: 'Title', Product: 'Name', Patent: 'Title' };

export function resultEntity(record: ToldRecord): Entity {
  const { reference, content } = record;
  const name = entityNameOf({ ...record, type: content.type }) as Output;
  const vocabulary = `https://www.openaire.eu/cerif-profile/vocab/COAR_${name}_Types`;
  const type = element('Type', `http://purl.org/coar/resource_type/${COAR[content.type ?? ''] ?? OTHER}`);
  return {
    name,
    id: reference,
    shown: [
      { ...type, namespace: vocabulary },
      ...inLanguages(TITLES[name], textsOf(content, 'title')),
      ...(name === 'Patent'
        ? said('PatentNumber', identifierOf(content, 'patent-number', /./))
        : said('DOI', identifierOf(content, 'doi', DOI))),
    ],
  };
}
