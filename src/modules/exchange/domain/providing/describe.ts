import { type Element, element } from '#platform/xml';
import { CERIF_1_2 } from '../cerif/namespaces.ts';
import { datestamp } from './datestamp.ts';
import { formats } from './formats.ts';
import { oaiIdentifier, type Repository } from './repository.ts';
import { sets } from './sets.ts';

const COMPATIBILITY = 'https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Service_Compatibility';

/** `Identify`: what the repository says of itself, twice in descriptions that the OpenAIRE guidelines ask for. */
export const identify = (repository: Repository, baseUrl: string, earliest: Date): Element =>
  element('Identify', [
    element('repositoryName', repository.name),
    element('baseURL', baseUrl),
    element('protocolVersion', '2.0'),
    element('adminEmail', repository.adminEmail),
    element('earliestDatestamp', datestamp(earliest)),
    element('deletedRecord', 'persistent'),
    element('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', 'gzip'),
    element('description', [scheme(repository)]),
    element('description', [service(repository, baseUrl)]),
  ]);

const scheme = (repository: Repository): Element => ({
  ...element('oai-identifier', [
    element('scheme', 'oai'),
    element('repositoryIdentifier', repository.identifier),
    element('delimiter', ':'),
    element('sampleIdentifier', oaiIdentifier(repository, 'agreement-1')),
  ]),
  namespace: 'http://www.openarchives.org/OAI/2.0/oai-identifier',
});

const service = ({ identifier, name }: Repository, baseUrl: string): Element => ({
  ...element(
    'Service',
    [
      ...['1.1', '1.2'].map((version) => ({
        ...element('Compatibility', `${COMPATIBILITY}#${version}`),
        namespace: COMPATIBILITY,
      })),
      element('Acronym', identifier),
      element('Name', name, { 'xml:lang': 'en' }),
      element('WebsiteURL', new URL('/', baseUrl).href),
      element('OAIPMHBaseURL', baseUrl),
    ],
    { id: 'service-1' },
  ),
  namespace: CERIF_1_2,
});

export const listSets = (): Element =>
  element(
    'ListSets',
    sets.map(({ spec, name }) => element('set', [element('setSpec', spec), element('setName', name)])),
  );

export const listFormats = (prefixes: readonly string[]): Element =>
  element(
    'ListMetadataFormats',
    formats
      .filter(({ prefix }) => prefixes.includes(prefix))
      .map(({ prefix, schema, namespace }) =>
        element('metadataFormat', [
          element('metadataPrefix', prefix),
          element('schema', schema),
          element('metadataNamespace', namespace),
        ]),
      ),
  );
