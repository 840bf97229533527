import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { CasesBorne, CasesLoad } from '../measured/cases.ts';

const load: CasesLoad = { cases: 100_000, entries: 2_000_000, connections: 50, seconds: 10 };

export const cases: Part = {
  about: 'desk and page of a case among 100,000 cases (three minutes)',
  async run() {
    const borne = await inChild<CasesBorne[]>('cases', load);
    return {
      title: 'Cases',
      tables: [
        {
          caption: `${load.connections} connections that ask again at once; ${load.cases.toLocaleString('en')} cases with four turns, ${load.entries.toLocaleString('en')} entries of the journal`,
          columns: ['asked', 'answers a second', 'p50: ms', 'p95: ms', 'wanted'],
          rows: borne.map(({ what, perSecond, p50, p95 }) => [
            what,
            shown(perSecond),
            shown(p50),
            shown(p95),
            'p95 at most 150 ms',
          ]),
        },
      ],
      notes: [
        'Row-level security is on; server, database and the program that asks share the machine. Totals are counted up to 200.',
      ],
    };
  },
};
