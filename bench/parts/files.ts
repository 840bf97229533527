import { inChild } from '../frame/child.ts';
import { megabytes, shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Asked, Measured, Speed } from '../measured/files.ts';

const asked: Asked = { megabytes: 512, rounds: 3, atOnce: 4, keys: 5000 };

const row = (what: string, { perSecond, perProcessorSecond }: Speed): string[] => [
  what,
  shown(perSecond),
  shown(perProcessorSecond),
];

export const files: Part = {
  about: 'how fast stored files are sealed and opened, and in how much memory (one minute)',
  async run() {
    const { plain, stored, storedAtOnce, read, range, grownBytes, keysPerSecond } = await inChild<Measured>(
      'files',
      asked,
    );
    return {
      title: 'Stored files',
      tables: [
        {
          caption: `${asked.megabytes} MB into a folder and out again`,
          columns: ['what', 'MB/s', 'MB in a second of the processor'],
          rows: [
            row('written and synced in the same pieces, nothing else', plain),
            row('stored: checksum, sealed, synced, acknowledged', stored),
            row(`the same in ${asked.atOnce} contents at once`, storedAtOnce),
            row('read: opened and checked', read),
          ],
        },
      ],
      notes: [
        `Median of ${asked.rounds} rounds. While it stored and read, the process grew by ${megabytes(grownBytes)} at most. 64 KiB from anywhere
take ${shown(range.p50)} ms (p50), ${shown(range.p95)} ms (p95), with the question to the database. A rotation wraps
${shown(keysPerSecond)} keys a second. Pieces of 8 MiB are synced one by one; the disk is the machine's own.`,
      ],
    };
  },
};
