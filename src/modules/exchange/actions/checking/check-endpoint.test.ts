import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { sayFinding } from '../../texts/findings.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { cerifEndpoint, type Fault } from './testing.ts';

const found = async (...planted: Parameters<typeof cerifEndpoint>) => {
  const report = await checkEndpoint(await cerifEndpoint(...planted));
  for (const { examples } of report.findings)
    for (const language of languages)
      for (const example of examples) {
        const said = sayFinding(example, language);
        assert.ok(said.length > 5 && !/[{}]|undefined/.test(said), said);
      }
  return report;
};

/** Every answer in which the text stands is changed; that it stands somewhere is made sure of. */
function change(text: string, to: string, only?: string): Fault & { readonly hits: () => number } {
  let hits = 0;
  const fault = (_: string, xml: string) => {
    if (!xml.includes(text) || (only !== undefined && !xml.includes(only))) return xml;
    hits++;
    return xml.replace(text, to);
  };
  return Object.assign(fault, { hits: () => hits });
}

const project = '<Project ';
const title = '<Title xml:lang="en">Alpha</Title>';
const start = '<StartDate>2026-10-01</StartDate>';

/** The faults that the official validator was run against, and those it lets pass: ../shared/facts/interop.md, 1.5. */
const faults: Readonly<Record<string, readonly [ReturnType<typeof change>, ...string[]]>> = {
  'base URL with a slash': [change('</baseURL>', '/</baseURL>'), 'base-url-differs'],
  'acronym that is not the repository': [
    change('<Acronym>register.example.org', '<Acronym>REG'),
    'acronym-differs',
  ],
  'no service': [
    change('<Service xmlns="https://www.openaire.eu/cerif-profile/1.2/"', '<Service xmlns="urn:x"'),
    'service-not-one',
  ],
  'compatibility without its format': [
    change('Compatibility#1.2', 'Compatibility#1.1'),
    'compatibility-without-format',
  ],
  'foreign schema address': [
    change('https://www.openaire.eu/schema', 'https://example.org/schema'),
    'schema-elsewhere',
  ],
  'set missing': [change('<setSpec>openaire_cris_events', '<setSpec>events'), 'set-missing'],
  'set with a wrong name': [change('OpenAIRE_CRIS_events', 'OpenAIRE_CRIS_Events'), 'set-misnamed'],
  'wrong OAI identifier': [
    change('<identifier>oai:register.example.org:project-1', '<identifier>oai:other.example.org:project-1'),
    'identifier-wrong',
  ],
  'record without id': [
    change(
      '<Project xmlns="https://www.openaire.eu/cerif-profile/1.2/" id="project-1"',
      '<Project xmlns="https://www.openaire.eu/cerif-profile/1.2/"',
    ),
    'record-without-id',
  ],
  'dangling reference': [
    change('<Coordinator><OrgUnit id="orgunit-1"', '<Coordinator><OrgUnit id="orgunit-9"'),
    'reference-dangling',
  ],
  'stub that differs': [change('<Acronym>UEX', '<Acronym>UEY', project), 'stub-differs'],
  'stub whose language differs': [change('xml:lang="nl"', 'xml:lang="nl-BE"', project), 'stub-differs'],
  'elements out of order': [change(`${title}${start}`, `${start}${title}`), 'element-out-of-order'],
  'year as a start': [change(start, '<StartDate>2026</StartDate>'), 'date-misshapen'],
  'abstract without language': [change('<Abstract xml:lang="en">', '<Abstract>'), 'language-missing'],
  'type of another entity': [change('resource_type/c_6501', 'resource_type/c_ddb1'), 'type-wrong'],
  'type missing': [
    change(
      '<Type xmlns="https://www.openaire.eu/cerif-profile/vocab/COAR_Publication_Types">http://purl.org/coar/resource_type/c_6501</Type>',
      '',
    ),
    'type-missing',
  ],
  'ORCID without resolver': [change('<ORCID>https://orcid.org/', '<ORCID>'), 'value-misshapen'],
  'DOI as an address': [change('<DOI>10.5555', '<DOI>https://doi.org/10.5555'), 'value-misshapen'],
  'embargo without end': [change(' endDate="2028-01-01">http', '>http'), 'access-dates-wrong'],
  'start after end': [
    change('startDate="2026-10-01" endDate', 'startDate="2036-10-01" endDate'),
    'ends-before-it-starts',
  ],
  'policy without mandate': [change('mandated="true"', 'mandated="false"'), 'mandate-contradicts'],
  'schema location on the payload': [
    change(
      ' id="orgunit-1"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" id="orgunit-1"',
      '<OrgUnit xmlns=',
    ),
    'reference-dangling',
  ],
};

describe('the check of an endpoint', () => {
  it('finds nothing in a sound one, whatever blanks stand around its values', async () => {
    const sound = await found();
    const spaced = change('<Acronym>UEX</Acronym>', '<Acronym>\n  UEX </Acronym>', project);
    const withBlanks = await found(spaced);

    assert.deepEqual([sound.findings, sound.records, sound.deleted], [[], 12, 6]);
    assert.deepEqual([withBlanks.findings, spaced.hits()], [[], 1]);
  });

  for (const [name, [fault, ...codes]] of Object.entries(faults))
    it(`finds: ${name}`, async () => {
      const { findings } = await found(fault);

      assert.ok(fault.hits() > 0, 'nothing was planted');
      assert.deepEqual(
        findings.map(({ examples }) => examples[0]!.code),
        codes,
      );
    });

  it('finds: an answer that calls itself HTML', async () => {
    const { findings } = await found(undefined, 'text/html');

    assert.deepEqual(
      findings.map(({ examples, number }) => [examples[0]!.code, number]),
      [['content-type-wrong', 12]],
    );
  });

  it('tells what cannot be read and goes on with the rest', async () => {
    const { findings, records } = await found(change('<Project ', '<!-- -- --><Project '));

    assert.deepEqual([findings.map(({ examples }) => examples[0]!.code), records], [['harvest-failed'], 10]);
  });

  it('finds formats and descriptions that contradict each other', async () => {
    const codes = async (fault: Fault) =>
      (await found(fault)).findings.map(({ examples }) => examples[0]!.code);

    assert.deepEqual(await codes(change('>oai_dc<', '>dc<')), ['dublin-core-missing']);
    assert.deepEqual(await codes(change('>oai_cerif_openaire_1_2<', '>cerif<')), [
      'no-cerif-format',
      'prefix-not-of-namespace',
    ]);
    assert.deepEqual(await codes(change('>oai_dc<', '>oai_cerif_openaire_1_2<')), [
      'dublin-core-missing',
      'prefix-twice',
      'namespace-not-of-prefix',
    ]);
    assert.deepEqual(
      await codes(change('<repositoryIdentifier>register.example.org', '<repositoryIdentifier>localhost')),
      ['repository-misnamed', 'acronym-differs', 'identifier-wrong'],
    );
  });
});
