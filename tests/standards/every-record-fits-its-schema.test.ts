import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { areSchemasHere, openGate, type Version } from './open-gate.ts';
import { askAll, fill, type OpenRepository, openRepository, toldIn } from './open-repository.ts';

const skip = areSchemasHere ? false : 'the schemas of ../shared/data are not here';

describe('every answer of the repository', async () => {
  const repository: OpenRepository = await openRepository();
  before(async () => {
    await repository.seed();
    await fill(repository);
  });

  const faultsIn = (version: Version, answers: readonly string[]) => {
    const gate = openGate(version);
    return answers.flatMap((answer) => gate.faultsOf(answer));
  };

  for (const version of ['1.2', '1.1'] as const)
    it(`fits the profile ${version} to the letter, and the rules beside it`, { skip }, async () => {
      const metadataPrefix = `oai_cerif_openaire_${version.replace('.', '_')}`;
      const answers = await askAll(repository, { verb: 'ListRecords', metadataPrefix });

      assert.deepEqual(faultsIn(version, answers), []);
      assert.ok(toldIn(answers).length > 60, `${toldIn(answers).length} records`);
    });

  it('fits OAI-PMH and Dublin Core', { skip }, async () => {
    const identifier = 'oai:centre.example:agreement-1';
    const answers = [
      ...(await askAll(repository, { verb: 'ListRecords', metadataPrefix: 'oai_dc' })),
      ...(await askAll(repository, { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' })),
      await repository.ask({ verb: 'Identify' }),
      await repository.ask({ verb: 'ListSets' }),
      await repository.ask({ verb: 'ListMetadataFormats' }),
      await repository.ask({ verb: 'ListMetadataFormats', identifier }),
      await repository.ask({ verb: 'GetRecord', identifier, metadataPrefix: 'oai_dc' }),
      await repository.ask({ verb: 'Gather' }),
    ];

    assert.deepEqual(faultsIn('1.2', answers), []);
  });

  it(
    'would be refused for a year where the profile wants a day, and for an open stretch of an embargo',
    { skip },
    () => {
      const cerif = 'xmlns="https://www.openaire.eu/cerif-profile/1.2/"';
      const gate = openGate('1.2');

      assert.equal(gate.faultsOf(`<Project ${cerif} id="x"><StartDate>2026</StartDate></Project>`).length, 1);
      assert.equal(
        gate.faultsOf(`<Funding ${cerif} id="x"><Type xmlns="https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Funding_Types">https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Funding_Types#Grant</Type>
        <Duration startDate="2027-01-01" endDate="2026-01-01"/></Funding>`).length,
        1,
      );
    },
  );
});
