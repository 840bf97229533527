import type { Identity, MetadataFormat, RecordSet } from '../oai/identity.ts';
import { childrenOf, textIn, type XmlElement } from '../xml-element.ts';
import { cerifSets } from './entities.ts';
import { type Finding, finding, type FindingCode } from './finding.ts';

const PROFILE = 'https://www.openaire.eu/cerif-profile/';
const OAI_IDENTIFIER = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
const SCHEMAS = 'https://www.openaire.eu/schema/cris/';
const COMPATIBILITY = `${PROFILE}vocab/OpenAIRE_Service_Compatibility#`;

export const profileOf = (version: string) => `${PROFILE}${version}/`;
const knownProfiles = ['1.1', '1.2'].map(profileOf);

/** What the endpoint calls itself in identifiers; empty when it does not say. */
export const repositoryOf = ({ descriptions }: Identity): string => {
  const scheme = descriptions.find(
    ({ name, namespace }) => name === 'oai-identifier' && namespace === OAI_IDENTIFIER,
  );
  return scheme ? textIn(scheme, 'repositoryIdentifier') : '';
};

const servicesOf = ({ descriptions }: Identity) =>
  descriptions.filter(({ name, namespace }) => name === 'Service' && knownProfiles.includes(namespace));

/** Checks 1a to 1d and 2k. */
export function judgeIdentity(
  identity: Identity,
  asked: string,
  formats: readonly MetadataFormat[],
): Finding[] {
  const services = servicesOf(identity);
  const schemes = identity.descriptions.filter(({ namespace }) => namespace === OAI_IDENTIFIER);
  const repository = repositoryOf(identity);
  const when = (is: boolean, code: FindingCode, facts: Finding['facts']) =>
    is ? [finding(code, facts)] : [];
  return [
    ...when(services.length !== 1, 'service-not-one', { number: services.length }),
    ...when(schemes.length !== 1, 'identifier-not-one', { number: schemes.length }),
    ...when(
      schemes.length > 0 && !/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/i.test(repository),
      'repository-misnamed',
      { repository },
    ),
    ...services.flatMap((service) => judgeService(service, repository, formats)),
    ...when(identity.baseUrl !== asked, 'base-url-differs', { stated: identity.baseUrl, asked }),
  ];
}

function judgeService(
  service: XmlElement,
  repository: string,
  formats: readonly MetadataFormat[],
): Finding[] {
  const acronym = textIn(service, 'Acronym');
  const versions = childrenOf(service, 'Compatibility')
    .map(({ text }) => text.trim())
    .filter((text) => text.startsWith(COMPATIBILITY))
    .map((text) => text.slice(COMPATIBILITY.length));
  return [
    ...(acronym === repository ? [] : [finding('acronym-differs', { acronym, repository })]),
    ...versions
      .filter((version) => !formats.some(({ namespace }) => namespace === profileOf(version)))
      .map((version) => finding('compatibility-without-format', { version })),
  ];
}

const isCerif = ({ prefix }: MetadataFormat) => prefix.startsWith('oai_cerif_openaire');

/** The formats that hold CERIF in a version known here. */
export const cerifFormats = (formats: readonly MetadataFormat[]) =>
  formats.filter((format) => isCerif(format) && knownProfiles.includes(format.namespace));

/** Checks 2a to 2h. */
export function judgeFormats(formats: readonly MetadataFormat[]): Finding[] {
  return [
    ...(formats.some(isCerif) ? [] : [finding('no-cerif-format')]),
    ...(formats.some(({ prefix }) => prefix === 'oai_dc') ? [] : [finding('dublin-core-missing')]),
    ...twice(formats, 'prefix', 'prefix-twice'),
    ...twice(formats, 'namespace', 'namespace-twice'),
    ...twice(formats, 'schema', 'schema-twice'),
    ...formats.flatMap(judgeFormat),
  ];
}

function judgeFormat(format: MetadataFormat): Finding[] {
  const { prefix, namespace, schema } = format;
  const isOfProfile = namespace.startsWith(PROFILE);
  if (!isCerif(format)) return isOfProfile ? [finding('prefix-not-of-namespace', { prefix, namespace })] : [];
  if (!isOfProfile) return [finding('namespace-not-of-prefix', { prefix, namespace })];
  return [
    ...(knownProfiles.includes(namespace) ? [] : [finding('namespace-unknown', { namespace })]),
    ...(schema.startsWith(SCHEMAS) && schema.endsWith('/openaire-cerif-profile.xsd')
      ? []
      : [finding('schema-elsewhere', { schema })]),
  ];
}

function twice(formats: readonly MetadataFormat[], part: keyof MetadataFormat, code: FindingCode): Finding[] {
  const values = formats.map((format) => format[part]);
  const again = new Set(values.filter((value, place) => values.indexOf(value) !== place));
  return [...again].map((value) => finding(code, { value }));
}

/** Check 3. */
export const judgeSets = (sets: readonly RecordSet[]): Finding[] =>
  cerifSets.flatMap(({ spec, name: wanted }) => {
    const found = sets.find((set) => set.spec === spec);
    if (!found) return [finding('set-missing', { set: spec })];
    return found.name === wanted ? [] : [finding('set-misnamed', { set: spec, name: found.name, wanted })];
  });
