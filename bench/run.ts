import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './frame/machine.ts';
import { markdown, type Part, reportOf, sectionsOf } from './frame/section.ts';
import { allPairs } from './parts/all-pairs.ts';
import { cases } from './parts/cases.ts';
import { clearance } from './parts/clearance.ts';
import { drawing } from './parts/drawing.ts';
import { files } from './parts/files.ts';
import { importing } from './parts/imports.ts';
import { index } from './parts/index.ts';
import { journal } from './parts/journal.ts';
import { layout } from './parts/layout.ts';
import { lexicon } from './parts/lexicon.ts';
import { load } from './parts/load.ts';
import { longTexts } from './parts/long-texts.ts';
import { oai } from './parts/oai.ts';
import { peers } from './parts/peers.ts';
import { plans } from './parts/plans.ts';
import { protection } from './parts/protection.ts';
import { registerLineage } from './parts/register-lineage.ts';
import { register } from './parts/register.ts';
import { slowLine } from './parts/slow-line.ts';
import { watching } from './parts/watching.ts';

const REPORT = path.resolve(import.meta.dirname, '../docs/benchmarks.md');

const parts: Readonly<Record<string, Part>> = {
  index,
  'all-pairs': allPairs,
  layout,
  peers,
  lexicon,
  'long-texts': longTexts,
  import: importing,
  'slow-line': slowLine,
  drawing,
  protection,
  journal,
  clearance,
  plans,
  cases,
  register,
  files,
  'register-lineage': registerLineage,
  oai,
  watching,
  load,
};

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- index peers\` measures only these parts and leaves the others as they
stand. Parts: ${Object.keys(parts).join(', ')}. Each measurement runs in a process of its own. Times are milliseconds on
the wall; the processor time beside them is what is left of a busy machine's delays.`;

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function usage(): string {
  const width = Math.max(...Object.keys(parts).map((name) => name.length));
  const list = Object.entries(parts).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return ['npm run bench [-- part… --documents N]', ...list].join('\n');
}

async function measure(name: string, options: { documents?: number }): Promise<string> {
  const part = parts[name] ?? fail(`No part of the bench is called ${name}.\n${usage()}`);
  process.stderr.write(`· ${name}: ${part.about}\n`);
  const day = new Date().toISOString().slice(0, 10);
  const command = [
    'npm run bench --',
    name,
    ...(options.documents ? [`--documents ${options.documents}`] : []),
  ].join(' ');
  const when = `${day}, \`${command}\`, ${machine()}`;
  const text = markdown(await part.run(options), when);
  process.stdout.write(`\n${text}\n\n`);
  return text;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  process.stdout.write(`${usage()}\n`);
  process.exit(0);
}
const documents = values.documents === undefined ? undefined : Number(values.documents);
if (documents !== undefined && !(Number.isInteger(documents) && documents > 0))
  fail('--documents takes a whole number.');
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
for (const name of asked) if (!parts[name]) fail(`No part of the bench is called ${name}.\n${usage()}`);
for (const name of asked) {
  const text = await measure(name, documents === undefined ? {} : { documents });
  const sections = sectionsOf(await readFile(REPORT, 'utf8').catch(() => ''));
  sections.set(name, text);
  const inOrder = new Map(
    Object.keys(parts).flatMap((one) => (sections.has(one) ? [[one, sections.get(one)!]] : [])),
  );
  await mkdir(path.dirname(REPORT), { recursive: true });
  await writeFile(REPORT, reportOf(INTRODUCTION, inOrder));
}
