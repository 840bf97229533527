import path from 'node:path';
import { inChild } from '../frame/child.ts';
import { megabytes, shown, timesRow } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { LexiconPlace, Opened } from '../measured/open-lexicon.ts';

const root = path.resolve(import.meta.dirname, '../..');
const place: LexiconPlace = { packs: path.join(root, 'packs/lexicon'), cache: path.join(root, '.cache') };

export const lexicon: Part = {
  about: 'opening the compiled words, their size, and analysing texts (seconds)',
  async run() {
    const { seconds, fileBytes, heldBytes, analyses } = await inChild<Opened>('open-lexicon', place);
    return {
      title: 'Words',
      tables: [
        {
          columns: ['figure', 'reached', 'target'],
          rows: [
            ['seconds until the words are ready', shown(seconds), '≤ 0.5'],
            ['compiled file', megabytes(fileBytes), '≤ 10 MB'],
            ['memory they hold', megabytes(heldBytes), ''],
          ],
        },
        {
          caption: 'Analysing a thousand letters: milliseconds',
          columns: ['language', 'p50', 'p95', 'p99', 'processor, mean'],
          rows: analyses.map(([language, times]) => [language, ...timesRow(times)]),
        },
      ],
      notes: [
        `The compiled file was there, the process had opened it once before. Texts are the abstracts of
\`../shared/data/technologies\`, cut into pieces of a thousand letters.`,
      ],
    };
  },
};
