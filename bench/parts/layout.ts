import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Poured } from '../measured/pour-lists.ts';

export const layout: Part = {
  about: "what the lists' layout costs beside delta coding (seconds)",
  async run({ documents = 2 ** 20 }) {
    const poured = await inChild<Poured[]>('pour-lists', { documents });
    return {
      title: 'Layout of the lists',
      tables: [
        {
          caption: `Adding an amount to the sum of each document of a list, among ${documents.toLocaleString('en-GB')} documents`,
          columns: [
            'documents in the list',
            'runs: bytes',
            'deltas: bytes',
            'runs: ns',
            'deltas: ns',
            'ratio',
          ],
          rows: poured.map(({ holders, runs, deltas }) => [
            holders.toLocaleString('en-GB'),
            ...[runs.bytes, deltas.bytes, runs.nanoseconds, deltas.nanoseconds].map(shown),
            shown(deltas.nanoseconds / runs.nanoseconds),
          ]),
        },
      ],
      notes: [
        `Bytes and nanoseconds a posting; the quickest of 400 rounds over twelve lists. Runs are the index's own layout
(two bytes a document within a chapter, one byte where there are many); deltas are variable-length distances to the
document before, the usual way. Runs take somewhat more memory; they have no branch that depends on the distances, and a
single document is looked up in them without decoding anything.`,
      ],
    };
  },
};
