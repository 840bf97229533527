import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inChild } from '../frame/child.ts';
import { curve, type Series } from '../frame/curve.ts';
import { megabytes, quantile, shown } from '../frame/figures.ts';
import type { Options, Part, Table } from '../frame/section.ts';
import type { LoadBorne, PhaseBorne } from '../measured/load.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const PICTURES = path.resolve(import.meta.dirname, '../../docs/pictures');
/** What was filled stays here, and what was measured at each size: a size that is not asked for keeps its figures. */
const KEPT = process.env['LOAD_FOLDER'] ?? path.join(os.tmpdir(), 'green-channel-load');

const folderOf = (size: number) => path.join(KEPT, String(size));
const resultOf = (size: number) => path.join(folderOf(size), 'result.json');

function sizesOf({ documents }: Options): number[] {
  if (documents !== undefined) return [documents];
  const asked = process.env['LOAD_SIZES'];
  return asked
    ? asked.split(',').map(Number)
    : SIZES.filter((size) => fs.existsSync(path.join(folderOf(size), 'filled.json')));
}

async function measure(listings: number): Promise<void> {
  const folder = folderOf(listings);
  fs.mkdirSync(folder, { recursive: true });
  if (!fs.existsSync(path.join(folder, 'filled.json')))
    await inChild('load/fill-worker', { folder, listings, cases: listings / 10 });
  const borne = await inChild<LoadBorne>('load', { folder, listings });
  fs.writeFileSync(
    resultOf(listings),
    JSON.stringify({ ...borne, on: new Date().toISOString().slice(0, 16) }),
  );
}

type Kept = LoadBorne & { readonly on: string };

const kept = (): Kept[] =>
  SIZES.filter((size) => fs.existsSync(resultOf(size))).map(
    (size) => JSON.parse(fs.readFileSync(resultOf(size), 'utf8')) as Kept,
  );

type Streamed = PhaseBorne['streams'][number];

const CAPTIONS: Readonly<Record<string, string>> = {
  few: 'search alone',
  search: 'search alone',
  pages: 'pages alone',
  mix: 'all at once, with an import',
  floor: 'bare Fastify and PostgreSQL',
};

const WANTED: Readonly<Record<string, string>> = {
  few: '',
  search: 'p95 ≤ 60 ms',
  pages: 'p95 ≤ 40 ms',
  mix: 'p99 ≤ 300 ms',
  floor: '',
};

const streamOf = (borne: LoadBorne, phase: string, name: string): Streamed | undefined =>
  borne.phases
    .filter((one) => one.name === phase)
    .flatMap(({ streams }) => streams)
    .find((one) => one.name === name);

/** Three times, and what went wrong where something did. */
function cell(streamed: Streamed | undefined): string {
  if (!streamed) return '–';
  const { times, errors, unanswered, seconds, perSecond } = streamed;
  const failed = unanswered + Object.values(errors).reduce((sum, one) => sum + one, 0);
  const share = times.length / (seconds * perSecond);
  return [
    [0.5, 0.95, 0.99].map((one) => shown(quantile(times, one))).join(' / '),
    ...(share < 0.98 ? [`${shown(times.length / seconds)}/s`] : []),
    ...(failed > 0 ? [`${failed} not answered`] : []),
  ].join('; ');
}

function answersTable(all: readonly Kept[]): Table {
  const largest = all.at(-1)!;
  return {
    caption: 'Milliseconds from the planned arrival: p50 / p95 / p99',
    columns: [
      'asked',
      'a second',
      ...all.map(({ listings }) => `${listings.toLocaleString('en')} listings`),
      'wanted at 100,000',
    ],
    rows: largest.phases.flatMap(({ name: phase, streams }) =>
      streams.map(({ name, perSecond }) => [
        `${CAPTIONS[phase]}: ${name}`,
        shown(perSecond),
        ...all.map((borne) => cell(streamOf(borne, phase, name))),
        WANTED[phase] ?? '',
      ]),
    ),
  };
}

const databaseBytes = ({ phases }: LoadBorne) => Math.max(...phases.map((one) => one.databaseBytes));
const floorBytes = ({ phases }: LoadBorne) =>
  phases.find(({ name }) => name === 'floor')?.nodeBytes ?? Number.NaN;

function nodeTable(all: readonly Kept[]): Table {
  const row = (name: string, of: (borne: Kept) => string, wanted = '') => [name, ...all.map(of), wanted];
  return {
    caption: 'The node',
    columns: ['', ...all.map(({ listings }) => listings.toLocaleString('en')), 'wanted at 100,000'],
    rows: [
      row('seconds from start to ready, with its snapshot', (one) => shown(one.warmSeconds), '≤ 2'),
      row('… when the index is built anew', (one) => shown(one.coldSeconds ?? Number.NaN)),
      row(
        'memory at the end of the load',
        (one) => megabytes(one.phases.find(({ name }) => name === 'mix')!.nodeBytes),
        '≤ 700 MB',
      ),
      row('the most it held', (one) => megabytes(one.mostNodeBytes)),
      row('memory of PostgreSQL', (one) => megabytes(databaseBytes(one))),
      row('memory of the bare server', (one) => megabytes(floorBytes(one))),
      row('rows of the import beside', (one) => /\d[\d,]* rows in [\d.]+ s/.exec(one.importSaid)?.[0] ?? '–'),
      row('measured', (one) => `${one.on.replace('T', ' ')} UTC; load ${one.loadBefore}`),
    ],
  };
}

/** Of the largest size that was measured up to 100,000: what the targets are about. */
function spentTable(all: readonly Kept[]): Table {
  const { listings, spent } = all.findLast((one) => one.listings <= 100_000) ?? all[0]!;
  return {
    caption: `Processor time of one request when nobody else asks, ms; ${listings.toLocaleString('en')} listings`,
    columns: ['asked', 'HTTP', 'matching', 'drawing', 'V8 and files', 'PostgreSQL', 'on the wall, p50'],
    rows: spent.map((one) => [
      one.name,
      ...[one.main, one.matching, one.drawing, one.other, one.database, one.wall].map(shown),
    ]),
  };
}

const DRAWN: readonly (readonly [name: string, phase: string, stream: string])[] = [
  ['search, 10 a second', 'few', 'search, 10 a second'],
  ['search, 200 a second', 'search', 'search'],
  ['page of the list', 'pages', 'the list, filtered'],
  ['page of a listing', 'pages', 'a listing'],
  ['a text that asks', 'mix', 'a text that asks for counterparts'],
  ['an adviser’s desk', 'mix', 'an adviser’s desk'],
  ['bare server, rows of a search', 'floor', 'the rows of a search'],
];

/** Pictures of how it grows, beside the report. */
function draw(all: readonly Kept[]): void {
  const over = (name: string, of: (borne: Kept) => number): Series => ({
    name,
    points: all
      .map((one) => [one.listings, of(one)] as const)
      .filter(([, value]) => Number.isFinite(value) && value > 0),
  });
  const pictures = {
    'load-answers': {
      title: '95 of 100 answers come within',
      unit: 'ms',
      series: DRAWN.map(([name, phase, stream]) =>
        over(name, (one) => quantile(streamOf(one, phase, stream)?.times ?? [], 0.95)),
      ),
    },
    'load-memory': {
      title: 'Memory under load',
      unit: 'MB',
      series: [
        over('node, the most it held', ({ mostNodeBytes }) => mostNodeBytes / 1e6),
        over('PostgreSQL', (one) => databaseBytes(one) / 1e6),
        over('bare server', (one) => floorBytes(one) / 1e6),
      ],
    },
    'load-start': {
      title: 'From start to ready',
      unit: 's',
      series: [
        over('with its snapshot', ({ warmSeconds }) => warmSeconds),
        over('index built anew', ({ coldSeconds }) => coldSeconds ?? Number.NaN),
      ],
    },
  };
  for (const [name, picture] of Object.entries(pictures))
    fs.writeFileSync(path.join(PICTURES, `${name}.svg`), curve(picture));
}

const NOTES = [
  '![How long 95 of 100 answers take, by the number of listings](pictures/load-answers.svg)',
  '![Memory of the node and of PostgreSQL, by the number of listings](pictures/load-memory.svg)',
  '![From start to ready, by the number of listings](pictures/load-start.svg)',
  'Arrivals are planned at fixed rates and do not wait for answers; a time counts from the planned moment, whatever held the answer up, the program that asks too. One node as an operator starts it, its embedded PostgreSQL and the program that asks (a process of its own) share two cores; nothing is compressed. Every third search is one of fifty that many ask, the others are asked once; they come in four languages, the list with seven filters. In the mix a register of 2,000 changed records is imported by a command beside the node, and 200 kB are sent into a case each second. The bare server asks PostgreSQL as its owner for the same rows: no policies, no sessions, no pages, no ranking.',
  'Listings are made up of the lexicon’s own terms and read in two languages on average; there are a tenth as many cases. Filled folders are kept (`LOAD_FOLDER`, else `green-channel-load` in the folder for temporary files); `LOAD_SIZES=10000,100000` or `--documents 100000` chooses sizes, other sizes keep their last figures. Without either, all sizes that were filled are measured. `LOAD_COLD=1` builds the index anew, `LOAD_PROFILE=FOLDER` writes processor profiles of the node; what they showed is in `docs/profiles.md`.',
];

export const load: Part = {
  about:
    'a realistic mix at fixed rates among 10,000, 100,000 and 1,000,000 listings (two minutes a size that is filled)',
  async run(options) {
    for (const size of sizesOf(options)) await measure(size);
    const all = kept();
    draw(all);
    return {
      title: 'Under load',
      tables: [answersTable(all), nodeTable(all), spentTable(all)],
      notes: NOTES,
    };
  },
};
