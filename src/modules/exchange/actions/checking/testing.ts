import { strangeEndpoint } from '../harvesting/testing.ts';

/** What an endpoint would say, changed before it says it. */
export type Fault = (verb: string, xml: string) => string;

const PROFILE = 'https://www.openaire.eu/cerif-profile/';
const VOCABULARY = `${PROFILE}vocab/`;
const REPOSITORY = 'register.example.org';
const COAR = 'http://purl.org/coar/resource_type/';

const type = (vocabulary: string, uri: string) => `<Type xmlns="${VOCABULARY}${vocabulary}">${uri}</Type>`;
const orgUnit = (more = '') =>
  `<OrgUnit id="orgunit-1"><Acronym>UEX</Acronym><Name xml:lang="nl">Universiteit</Name>${more}</OrgUnit>`;
const person = (more = '') =>
  `<Person id="person-1"><PersonName><FamilyNames>Zhang</FamilyNames><FirstNames>Wei</FirstNames></PersonName>${more}</Person>`;
const grant = (more = '') =>
  `<Funding id="funding-1">${type('OpenAIRE_Funding_Types', `${VOCABULARY}OpenAIRE_Funding_Types#Grant`)}${more}</Funding>`;

/** A sound register of six records, by set; what is said twice is said from one place. */
const payloads: Readonly<Record<string, string>> = {
  orgunits: orgUnit('<RORID>https://ror.org/0zzzzzz02</RORID>'),
  persons: person(
    `<ORCID>https://orcid.org/0000-0002-1825-0097</ORCID><Affiliation startDate="2019-09-01">${orgUnit()}</Affiliation>`,
  ),
  funding: grant(
    `<Amount currency="EUR">250000</Amount><GrantDOI>10.5555/grant.1</GrantDOI><Funder>${orgUnit()}</Funder><Duration startDate="2026-10-01" endDate="2029-09-30"/><OAMandate mandated="true" uri="https://example.org/policy"/>`,
  ),
  projects:
    `<Project id="project-1"><Acronym>ALPHA</Acronym><Title xml:lang="en">Alpha</Title><StartDate>2026-10-01</StartDate><EndDate>2029-09-30</EndDate>` +
    `<Consortium><Coordinator>${orgUnit()}</Coordinator></Consortium><Team><PrincipalInvestigator>${person()}</PrincipalInvestigator></Team>` +
    `<Funded><As>${grant()}</As></Funded><Abstract xml:lang="en">Of light.</Abstract></Project>`,
  publications:
    `<Publication id="publication-1">${type('COAR_Publication_Types', `${COAR}c_6501`)}<Title xml:lang="en">On light</Title><PublicationDate>2027</PublicationDate><DOI>10.5555/light.1</DOI>` +
    `<Authors><Author>${person()}</Author></Authors><OriginatesFrom>${grant()}</OriginatesFrom><Access xmlns="http://purl.org/coar/access_right" endDate="2028-01-01">http://purl.org/coar/access_right/c_f1cf</Access></Publication>`,
  products: `<Product id="product-1">${type('COAR_Product_Types', `${COAR}c_ddb1`)}<Name xml:lang="en">Spectra</Name></Product>`,
};

const setNames = 'publications products patents persons orgunits projects funding events equipments'.split(
  ' ',
);

function listRecords(set: string): string {
  const payload = payloads[set.replace('openaire_cris_', '')];
  if (!payload) return '<error code="noRecordsMatch">None.</error>';
  const id = / id="([^"]+)"/.exec(payload)![1];
  const whole = payload.replace(/^<(\w+)/, `<$1 xmlns="${PROFILE}1.2/"`);
  const deleted = `<record><header status="deleted"><identifier>oai:${REPOSITORY}:gone-${set}</identifier><datestamp>2026-11-01T00:00:00Z</datestamp></header></record>`;
  return `<ListRecords><record><header><identifier>oai:${REPOSITORY}:${id}</identifier><datestamp>2026-11-27T10:00:00Z</datestamp></header><metadata>${whole}</metadata></record>${deleted}</ListRecords>`;
}

const answers: Readonly<Record<string, (asked: URLSearchParams, baseUrl: string) => string>> = {
  Identify: (_, baseUrl) =>
    `<Identify><repositoryName>Example</repositoryName><baseURL>${baseUrl}</baseURL><protocolVersion>2.0</protocolVersion><adminEmail>a@example.org</adminEmail><earliestDatestamp>2020-01-01T00:00:00Z</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity>` +
    `<description><oai-identifier xmlns="http://www.openarchives.org/OAI/2.0/oai-identifier"><scheme>oai</scheme><repositoryIdentifier>${REPOSITORY}</repositoryIdentifier><delimiter>:</delimiter><sampleIdentifier>oai:${REPOSITORY}:orgunit-1</sampleIdentifier></oai-identifier></description>` +
    `<description><Service xmlns="${PROFILE}1.2/" id="service-1"><Compatibility xmlns="${VOCABULARY}OpenAIRE_Service_Compatibility">${VOCABULARY}OpenAIRE_Service_Compatibility#1.2</Compatibility><Acronym>${REPOSITORY}</Acronym></Service></description></Identify>`,
  ListMetadataFormats: () =>
    `<ListMetadataFormats>${[
      [
        'oai_dc',
        'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
        'http://www.openarchives.org/OAI/2.0/oai_dc/',
      ],
      [
        'oai_cerif_openaire_1_2',
        'https://www.openaire.eu/schema/cris/1.2/openaire-cerif-profile.xsd',
        `${PROFILE}1.2/`,
      ],
    ]
      .map(
        ([prefix, schema, namespace]) =>
          `<metadataFormat><metadataPrefix>${prefix}</metadataPrefix><schema>${schema}</schema><metadataNamespace>${namespace}</metadataNamespace></metadataFormat>`,
      )
      .join('')}</ListMetadataFormats>`,
  ListSets: () =>
    `<ListSets>${setNames.map((set) => `<set><setSpec>openaire_cris_${set}</setSpec><setName>OpenAIRE_CRIS_${set}</setName></set>`).join('')}</ListSets>`,
  ListRecords: (asked) => listRecords(asked.get('set')!),
};

/** A sound endpoint, but for one fault. */
export async function cerifEndpoint(fault: Fault = (_, xml) => xml, contentType = 'text/xml') {
  let baseUrl = '';
  const stranger = await strangeEndpoint((asked) => (response) => {
    const verb = asked.get('verb')!;
    const inside = fault(verb, answers[verb]!(asked, baseUrl));
    response.setHeader('content-type', contentType);
    response.end(
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-27T00:00:00Z</responseDate><request>x</request>${inside}</OAI-PMH>`,
    );
  });
  ({ baseUrl } = stranger);
  return stranger;
}
