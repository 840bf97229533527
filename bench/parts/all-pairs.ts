import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Paired, PairsOrder } from '../measured/all-pairs.ts';

const WORKERS = 2;
const DEPTH = 50;

export const allPairs: Part = {
  about: 'ten best of 100,000 requests for each of 100,000 offers, on two threads (about three minutes)',
  async run({ documents = 100_000 }) {
    const rows: string[][] = [];
    for (const [units, alternatives] of [
      [15, 5],
      [25, 5],
    ] as const) {
      const order: PairsOrder = { documents, workers: WORKERS, units, alternatives, depth: DEPTH };
      const { searching, processor, whole, found, agreement } = await inChild<Paired>('all-pairs', order);
      const seconds = [searching, processor, whole].map(shown);
      rows.push([
        `${units} × ${alternatives}`,
        ...seconds,
        found.toLocaleString('en-GB'),
        `${shown(100 * agreement)} %`,
      ]);
    }
    return {
      title: 'All pairs',
      tables: [
        {
          caption: `Ten best of ${documents.toLocaleString('en-GB')} for each of as many, ${WORKERS} threads on one shared index; target ≤ 60 s`,
          columns: [
            'words × translations',
            'seconds of searching',
            '… by processor time',
            'with making the questions',
            'pairs',
            'as by exact score of all',
          ],
          rows,
        },
      ],
      notes: [
        `Each offer asks by its rarest words, each with weighted translations, one of which is the word itself. ${DEPTH}
documents are scored exactly for each (\`depth\`). The seconds are those of the slower thread. "As by exact score of all":
share of the ten best by the exact score of every document that are among those found, of a sample.`,
      ],
    };
  },
};
