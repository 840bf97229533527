import { inChild } from '../frame/child.ts';
import { timesRow } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { DrawnLineages } from '../measured/draw-lineages.ts';

const NODES = 10_000;

export const registerLineage: Part = {
  about: 'laying out the lineage of a record among ten thousand (seconds)',
  async run() {
    const { links, boxes, near, whole } = await inChild<DrawnLineages>('draw-lineages', { nodes: NODES });
    return {
      title: 'Lineage of a record',
      tables: [
        {
          caption: `Milliseconds to lay out a lineage of ${NODES.toLocaleString('en-GB')} records with ${links.toLocaleString('en-GB')} links`,
          columns: ['what is drawn', 'p50', 'p95', 'p99', 'processor, mean'],
          rows: [
            [`what is near: ${boxes} boxes, as the page draws it`, ...timesRow(near)],
            ['every box, with a lane for each column that a link passes', ...timesRow(whole)],
          ],
        },
      ],
      notes: [
        'Made up: everything comes from one record, each from one or two before it. Columns by the longest way, order by barycentre.',
      ],
    };
  },
};
