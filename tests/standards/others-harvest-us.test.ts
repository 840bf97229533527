import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { askAll, contentOf, fill, type OpenRepository, openRepository, toldIn } from './open-repository.ts';

const run = promisify(execFile);

/**
 * Harvesters that nobody here wrote: the Debian packages libhttp-oai-perl and libcatmandu-oai-perl. `.ci/run` installs them and
 * then says that they are expected, so that there they are never skipped.
 */
const isExpected = process.env['OUTSIDE_CLIENTS'] === 'expected';
const answers = (program: string, ...words: string[]) => spawnSync(program, words).status === 0;
const without = (isHere: boolean, name: string) =>
  isHere || isExpected ? false : `${name} is not installed here; .ci/run installs it`;
const noHttpOai = without(answers('perl', '-MHTTP::OAI', '-e', '1'), 'libhttp-oai-perl');
const noCatmandu = without(answers('perl', '-MCatmandu::Importer::OAI', '-e', '1'), 'libcatmandu-oai-perl');

type Client = (address: string, prefix: string) => Promise<[identifier: string, state: string][]>;

const httpOai: Client = async (address, prefix) => {
  const script = path.join(import.meta.dirname, 'harvest.pl');
  const { stdout } = await run('perl', [script, address, prefix], { maxBuffer: 1e8 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);
};

const catmandu: Client = async (address, metadataPrefix) => {
  const asked = ['--url', address, '--metadataPrefix', metadataPrefix, '--handler', 'struct'];
  const { stdout } = await run(
    'catmandu',
    ['convert', 'OAI', ...asked, 'to', 'JSON', '--line_delimited', '1'],
    {
      maxBuffer: 1e8,
    },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { _id: string; _status?: string })
    .map(({ _id, _status }) => [_id, _status === 'deleted' ? 'deleted' : 'there']);
};

describe('harvesters that nobody here wrote', async () => {
  const repository: OpenRepository = await openRepository({ perAnswer: 20 });
  before(async () => {
    await repository.seed();
    const made = await fill(repository);
    await repository.keep(undefined, made.results.at(-1));
  });

  /** What there is, as it is told while nothing changes. */
  const published = async (metadataPrefix: string): Promise<Map<string, string>> =>
    new Map(
      toldIn(await askAll(repository, { verb: 'ListIdentifiers', metadataPrefix })).map((local) => [
        `oai:centre.example:${local.replace(/^-/, '')}`,
        local.startsWith('-') ? 'deleted' : 'there',
      ]),
    );

  /** Before the second answer records change that were told, and some that were not: revised, withdrawn, begun. */
  function changeOnTheWay(withdrawn: string) {
    const { listeners, heard, keep } = repository;
    let isDone = false;
    listeners.splice(0, listeners.length, async (asked) => {
      if (isDone || !heard[asked - 1]!.includes('resumptionToken')) return;
      isDone = true;
      await keep(contentOf('event', `Changed on the way ${asked}`), 'event-17');
      await keep(contentOf('event', `Changed on the way ${asked}`), 'event-86');
      await keep(undefined, withdrawn);
      await keep(contentOf('event', 'Begun on the way'));
    });
  }

  for (const [name, client, prefix, withdrawn, skip] of [
    ['HTTP::OAI', httpOai, 'oai_dc', 'body-70', noHttpOai],
    ['HTTP::OAI', httpOai, 'oai_cerif_openaire_1_2', 'body-71', noHttpOai],
    ['Catmandu', catmandu, 'oai_dc', 'body-74', noCatmandu],
    ['Catmandu', catmandu, 'oai_cerif_openaire_1_1', 'body-75', noCatmandu],
  ] as const)
    it(
      `${name} has exactly what was published in ${prefix}, and what is gone, while records change`,
      {
        skip,
      },
      async () => {
        const identifier = `oai:centre.example:${withdrawn}`;
        const before = await published(prefix);
        changeOnTheWay(withdrawn);
        const harvested = new Map(await client(repository.address, prefix));
        repository.listeners.length = 0;
        const after = await published(prefix);

        assert.deepEqual(harvested, new Map([...before.keys()].map((one) => [one, after.get(one)])));
        assert.equal(harvested.get(identifier), 'deleted');
        assert.equal(before.get(identifier), 'there');
      },
    );
});
