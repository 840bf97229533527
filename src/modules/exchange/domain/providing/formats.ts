import { CERIF_1_1, CERIF_1_2 } from '../cerif/namespaces.ts';
import type { Sayable } from './sets.ts';
import { ownFormat } from '../own-record.ts';

/** What records can be had in, as `ListMetadataFormats` tells. */
export const formats = [
  {
    prefix: 'oai_dc',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  },
  {
    prefix: 'oai_cerif_openaire_1_2',
    schema: 'https://www.openaire.eu/schema/cris/1.2/openaire-cerif-profile.xsd',
    namespace: CERIF_1_2,
  },
  {
    prefix: 'oai_cerif_openaire_1_1',
    schema: 'https://www.openaire.eu/schema/cris/1.1/openaire-cerif-profile.xsd',
    namespace: CERIF_1_1,
  },
  ownFormat,
] as const;
export type Prefix = (typeof formats)[number]['prefix'];

/** What can be said in a format. */
export const sayableIn = (prefix: Prefix): Sayable =>
  prefix === 'oai_dc' ? 'everything' : prefix === ownFormat.prefix ? 'records' : 'cerif';

export const isPrefix = (text: string): text is Prefix => formats.some(({ prefix }) => prefix === text);
