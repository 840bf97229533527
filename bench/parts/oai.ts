import { inChild } from '../frame/child.ts';
import { megabytes, shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { OaiBorne, OaiLoad } from '../measured/oai.ts';

export const oai: Part = {
  about: 'how fast harvesters are answered by a register of 20,000 records (three minutes)',
  async run({ documents }) {
    const load: OaiLoad = { records: documents ?? 20_000, rounds: 40 };
    const { lists, harvests, findings, residentBytes } = await inChild<OaiBorne>('oai', load);
    return {
      title: 'Harvesting',
      tables: [
        {
          caption: `First byte of a list, ${load.records.toLocaleString('en')} records in the register`,
          columns: ['asked', 'p50: ms', 'p95: ms', 'wanted'],
          rows: lists.map(({ what, p50, p95 }) => [what, shown(p50), shown(p95), 'at most 50 ms']),
        },
        {
          caption: 'Lists to their end',
          columns: ['what', 'records', 's'],
          rows: harvests.map(({ what, records, seconds }) => [
            what,
            records.toLocaleString('en'),
            shown(seconds),
          ]),
        },
      ],
      notes: [
        `Wanted: 20,000 records harvested and checked in 30 s. The checks are those of \`exchange check\`; they found ${findings} faults. Server,
harvester and checks share one process, which held ${megabytes(residentBytes)} at most; the database shares the machine.`,
      ],
    };
  },
};
