import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inChild } from '../frame/child.ts';
import { megabytes, shown, timesRow } from '../frame/figures.ts';
import type { Part, Table } from '../frame/section.ts';
import type { Answered, AskOrder } from '../measured/ask-index.ts';
import type { BuildOrder, Built } from '../measured/build-index.ts';

const SCRIPTS = ['latin', 'chinese'] as const;
type Script = (typeof SCRIPTS)[number];

interface Measured {
  readonly script: Script;
  readonly documents: number;
  readonly built: Built;
  readonly answered: Answered;
}

async function measure(script: Script, documents: number, folder: string): Promise<Measured> {
  const snapshot = path.join(folder, `${script}.snapshot`);
  const built = await inChild<Built>('build-index', { documents, script, snapshot } satisfies BuildOrder);
  const asking: AskOrder = { documents, script, snapshot, questions: 400, compared: 12 };
  const answered = await inChild<Answered>('ask-index', asking);
  await rm(snapshot);
  return { script, documents, built, answered };
}

function figures({ script, documents, built, answered }: Measured): Table {
  const bound = script === 'latin' ? '≤ 300' : '≤ 500';
  const perSecond = (seconds: number): string => shown(Math.round(documents / seconds));
  const { change } = built;
  return {
    caption: `${script}: ${documents.toLocaleString('en-GB')} documents of ${shown(built.distinctTerms)} different terms`,
    columns: ['figure', 'reached', 'target'],
    rows: [
      ['bytes a document, as the index counts itself', shown(built.bytes / documents), bound],
      ['bytes a document, as the process grew', shown(built.heldBytes / documents), ''],
      ['documents built a second', perSecond(built.seconds), '≥ 30,000'],
      ['… by processor time', perSecond(built.processorSeconds), ''],
      ['snapshot', megabytes(built.snapshotBytes), ''],
      ['seconds to write it', shown(built.snapshotSeconds), ''],
      ['seconds from opening it to the first answer', shown(answered.startSeconds), '≤ 3'],
      [
        'one document replaced, then a question: ms p50 / p99',
        `${shown(change.p50)} / ${shown(change.p99)}`,
        '≤ 1,000',
      ],
      ['ten best of 12 units as by exact score of all', `${shown(100 * answered.agreement)} %`, ''],
    ],
  };
}

const latencies = ({ script, answered }: Measured): Table => ({
  caption: `${script}: milliseconds a question, ten best, one thread`,
  columns: ['question', 'p50', 'p95', 'p99', 'processor, mean'],
  rows: answered.times.map(([what, times]) => [what, ...timesRow(times)]),
});

const NOTES = [
  `Made-up documents: Zipf–Mandelbrot words (exponent 1.07), 200 topics, questions from words of documents beyond the 30
most frequent: an asked word stands in 4 % of the documents on average, as heavy as in the trial before this product. "Alike": the other translations of a word are about as frequent as it; "drawn": they are drawn like words
of a text, so that frequent ones are common among them. Building counts taking the terms of documents into the index and
compacting it; making the documents is not counted. Each unit has eight weighted alternatives.`,
  'Targets: other language, 12 units: p50 ≤ 12 and p95 ≤ 30; one language, 40 terms: p50 ≤ 10.',
];

export const index: Part = {
  about: 'build, memory, start and questions at a million made-up documents (about five minutes)',
  async run({ documents = 1_000_000 }) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'green-channel-bench-'));
    try {
      const measured: Measured[] = [];
      for (const script of SCRIPTS) measured.push(await measure(script, documents, folder));
      return {
        title: 'Index',
        tables: measured.flatMap((one) => [figures(one), latencies(one)]),
        notes: NOTES,
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
