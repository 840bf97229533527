import path from 'node:path';
import { parseArgs } from 'node:util';
import { endConnections } from './answers/send.ts';
import { openCast } from './centre/cast.ts';
import { illnesses, newly } from './centre/illnesses.ts';
import { knownIds } from './centre/known-ids.ts';
import { type RunningCentre, startCentre } from './centre/running-centre.ts';
import { fuzz } from './fuzz.ts';
import { fuzzWire } from './fuzz-wire.ts';
import { importers } from './importers/every-importer.ts';
import { fuzzImporter, type ImportFinding } from './importers/importer.ts';
import { type Description, operationsOf } from './requests/operation.ts';
import { say, tellErrors, tellFindings, tellIllnesses, tellImports, tellRequests } from './tell.ts';

const USAGE = `npm run fuzz -- [--requests 100000] [--imports 300] [--wire 1000] [--seed 1] [--only TEXT] [--lanes 4]
             [--minutes M] [--from FOLDER]

Starts a centre with the demonstration in it and asks everything that its own description describes, as everybody.
--requests  how many in all
--imports   how many contents each importer is given
--wire      how many pieces of broken HTTP are sent
--seed      the same seed makes the same requests
--only      operations whose method and path, or importers whose name, contain this text
--lanes     operations that are asked at the same time
--minutes   no operation and no importer is begun later
--from      data of a centre that was stopped, which is copied: it opens sooner than a new one`;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    imports: { type: 'string', default: '300' },
    wire: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    lanes: { type: 'string', default: '4' },
    minutes: { type: 'string', default: 'Infinity' },
    from: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const RECORDS = '/oai?verb=ListRecords&metadataPrefix=green_channel&set=kind:agreement';

async function askEverything({ base, owner, centre }: RunningCentre): Promise<number> {
  if (Number(values.requests) === 0) return 0;
  const description = (await (await fetch(`${base}/api/openapi.json`)).json()) as Description;
  const cast = await openCast({
    owner,
    requests: centre.database.requests,
    files: centre.deps.files,
  });
  const before = await illnesses(centre.deps.db);
  const began = performance.now();
  const fuzzed = await fuzz({
    base,
    operations: operationsOf(description).filter(({ method, path: at }) =>
      `${method} ${at}`.includes(values.only),
    ),
    people: cast.people,
    known: await knownIds(owner),
    seed,
    requests: Number(values.requests),
    lanes: Number(values.lanes),
    until,
    before: () => cast.revive(),
  });
  tellRequests(fuzzed, (performance.now() - began) / 1000);
  await cast.revive();
  tellFindings(fuzzed.findings);
  return fuzzed.findings.length + tellIllnesses(newly(before, await illnesses(centre.deps.db)));
}

async function breakHttp({ base }: RunningCentre): Promise<number> {
  const runs = Number(values.wire);
  if (runs === 0) return 0;
  const findings = await fuzzWire(base, { seed, runs });
  say(`${runs} pieces of broken HTTP`);
  tellFindings(findings);
  return findings.length;
}

async function importEverything({ base, centre }: RunningCentre): Promise<number> {
  const runs = Number(values.imports);
  if (runs === 0) return 0;
  const findings: ImportFinding[] = [];
  const { root } = centre.settings;
  const before = await illnesses(centre.deps.db);
  const sample = Buffer.from(await (await fetch(`${base}${RECORDS}`)).arrayBuffer());
  const all = importers(centre.deps, { root: path.resolve(root), harvested: { base, sample } });
  for (const importer of all.filter(({ name }) => name.includes(values.only))) {
    if (Date.now() > until) break;
    const began = performance.now();
    const given = Math.ceil(runs * (importer.share ?? 1));
    const finding = await fuzzImporter(importer, { seed, runs: given });
    if (finding) findings.push(finding);
    say(`${importer.name}: ${given} contents, ${Math.round((performance.now() - began) / 1000)} s`);
  }
  tellImports(findings);
  return findings.length + tellIllnesses(newly(before, await illnesses(centre.deps.db)));
}

/** Does all of it with one centre; says whether everything was well. */
async function main(): Promise<boolean> {
  const began = performance.now();
  const running = await startCentre(values.from);
  say(`open after ${Math.round((performance.now() - began) / 1000)} s`);
  try {
    const memory = [running.resident()];
    const watch = setInterval(() => memory.push(running.resident()), 1_000);
    const asked = await askEverything(running);
    const found = asked + (await breakHttp(running)) + (await importEverything(running));
    clearInterval(watch);
    say(
      `memory of the centre: ${megabytes(memory[0]!)} at first, ${megabytes(Math.max(...memory))} at most, ${megabytes(memory.at(-1)!)} in the end`,
    );
    const isAlive = running.isAlive() && (await fetch(`${running.base}/health/live`)).ok;
    say(isAlive ? 'the centre lives' : '✗ the centre is gone');
    tellErrors(running.log());
    return isAlive && found === 0;
  } finally {
    endConnections();
    await running.stop();
  }
}

if (values.help) say(USAGE);
else process.exitCode = (await main()) ? 0 : 1;
