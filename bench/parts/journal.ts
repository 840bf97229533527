import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Asked, Walked, Written } from '../measured/journal.ts';

const asked: Asked = {
  writings: [
    { writers: 1, entries: 1 },
    { writers: 4, entries: 1 },
    { writers: 1, entries: 100 },
  ],
  seconds: 3,
  rounds: 3,
};

export const journal: Part = {
  about: 'what sealing the journal costs, and how long the doctor walks its chain (one minute)',
  async run() {
    const { written, walked } = await inChild<{ written: Written[]; walked: Walked }>('journal', asked);
    return {
      title: 'The sealed journal',
      tables: [
        {
          caption: 'Commits a second',
          columns: ['writers', 'entries in a commit', 'without the seal', 'sealed'],
          rows: written.map(({ writers, entries, unsealed, sealed }) => [
            String(writers),
            String(entries),
            shown(unsealed),
            shown(sealed),
          ]),
        },
      ],
      notes: [
        `Each commit writes entries and wakes the followers, durably. “Without the seal” is the same table with its trigger switched
off by its owner; it exists only here. Median of ${asked.rounds} rounds of ${asked.seconds} s that take turns. The doctor walked ${walked.entries.toLocaleString('en-GB')} entries in
${shown(walked.milliseconds)} ms.`,
      ],
    };
  },
};
