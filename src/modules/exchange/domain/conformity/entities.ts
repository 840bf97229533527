const classified = 'Classification Link';
const words = (text: string) => text.split(' ');

/** The order of elements in the nine entities; source: OpenAIRE Guidelines for CRIS Managers 1.1 and 1.2, read together. */
const orders: Readonly<Record<string, readonly string[]>> = {
  Publication: words(
    'Type Language Title Subtitle NameAbbreviation PublishedIn PartOf PublicationDate Number Volume Issue Edition StartPage EndPage DOI Handle PMCID ISI-Number SCP-Number ISSN ISBN URL URN ZDB-ID Authors Editors Publishers License Subject Keyword Abstract Status OriginatesFrom PresentedAt OutputFrom Coverage References Access FileLocations',
  ),
  Product: words(
    'Type Language Name VersionInfo ARK DOI Handle URL URN Creators Publishers License Description Subject Keyword PartOf OriginatesFrom GeneratedBy PresentedAt Coverage References Access Dates FileLocations',
  ),
  Patent: words(
    'Type Title VersionInfo RegistrationDate ApprovalDate PublicationDate CountryCode Issuer PatentNumber URL Inventors Holders Abstract Subject Keyword OriginatesFrom Predecessor References FileLocations',
  ),
  Person: words(
    'PersonName Gender ORCID AlternativeORCID ResearcherID AlternativeResearcherID ScopusAuthorID AlternativeScopusAuthorID ISNI AlternativeISNI DAI AlternativeDAI Identifier ElectronicAddress Affiliation',
  ),
  OrgUnit: words(
    'Type Acronym Name RORID AlternativeRORID GRID AlternativeGRID ISNI AlternativeISNI FundRefID AlternativeFundRefID Identifier ElectronicAddress PartOf',
  ),
  Project: words(
    'Type Acronym Title Identifier StartDate EndDate Consortium Team Funded Subject Keyword Abstract Status Uses OAMandate',
  ),
  Funding: words(
    'Type Acronym Name Amount GrantDOI Identifier Description Subject Keyword Funder PartOf Duration OAMandate',
  ),
  Event: words(
    'Type Acronym Name Place Country StartDate EndDate Description Subject Keyword Organizer Sponsor Partner',
  ),
  Equipment: words('Type Acronym Name Identifier Description Owner'),
};

export const entityNames: readonly string[] = Object.keys(orders);

/** The place of an element within an entity; -1 when it has none. */
export const placeOf = (entity: string, element: string): number =>
  [...(orders[entity] ?? []), ...words(classified)].indexOf(element);

/** Sets of the guidelines, with the entity each holds. The names are compared to the letter. */
export const cerifSets: readonly { readonly spec: string; readonly name: string; readonly entity: string }[] =
  [
    ['publications', 'Publication'],
    ['products', 'Product'],
    ['patents', 'Patent'],
    ['persons', 'Person'],
    ['orgunits', 'OrgUnit'],
    ['projects', 'Project'],
    ['funding', 'Funding'],
    ['events', 'Event'],
    ['equipments', 'Equipment'],
  ].map(([set, entity]) => ({ spec: `openaire_cris_${set}`, name: `OpenAIRE_CRIS_${set}`, entity: entity! }));

const VOCABULARY = 'https://www.openaire.eu/cerif-profile/vocab/';

/** In which vocabulary the obligatory type of an entity stands. */
export const typeVocabularies: Readonly<Record<string, string>> = {
  Publication: `${VOCABULARY}COAR_Publication_Types`,
  Product: `${VOCABULARY}COAR_Product_Types`,
  Patent: `${VOCABULARY}COAR_Patent_Types`,
  Funding: `${VOCABULARY}OpenAIRE_Funding_Types`,
};

const COAR = 'http://purl.org/coar/resource_type/';

/** Types of which it is certain what they are of; the whole lists stand in the schemas. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  Product: words('c_ddb1 c_5ce6 c_1843 c_12cc c_12cd c_8a7e c_ecc8 c_c513 c_18cc c_18cd').map(
    (code) => COAR + code,
  ),
  Patent: words('c_15cd 9DKX-KSAF').map((code) => COAR + code),
};

/** Whether a type belongs to another entity for certain, or is spelled in no vocabulary. */
export function isForeignType(entity: string, type: string): boolean {
  if (entity === 'Funding') return !type.startsWith(`${VOCABULARY}OpenAIRE_Funding_Types#`);
  if (!type.startsWith(COAR)) return true;
  return Object.entries(typesOf).some(([other, types]) => other !== entity && types.includes(type));
}
