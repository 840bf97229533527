import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { RegisterBorne, RegisterLoad } from '../measured/register.ts';

const load: RegisterLoad = { records: 20_000, perSecond: 100, connections: 20, seconds: 10 };

const wanted: Readonly<Record<string, string>> = {
  'the page of a record': 'p95 at most 30 ms',
  'the page of the oldest agreement': 'p95 at most 30 ms',
};

export const register: Part = {
  about: 'pages of the register among 20,000 records, asked 100 times a second (two minutes)',
  async run() {
    const borne = await inChild<RegisterBorne[]>('register', load);
    return {
      title: 'Pages of the register',
      tables: [
        {
          caption: `${load.perSecond} questions a second on ${load.connections} connections; ${load.records.toLocaleString('en')} projects of 100 programmes`,
          columns: ['asked', 'kB', 'p50: ms', 'p95: ms', 'wanted'],
          rows: borne.map(({ what, bytes, p50, p95 }) => [
            what,
            shown(bytes / 1000),
            shown(p50),
            shown(p95),
            wanted[what] ?? '',
          ]),
        },
      ],
      notes: [
        'Pages are drawn by the server, uncompressed. Times count from the moment at which the question was due. Server, database and the program that asks share the machine. Build the web app first (`npm run build`).',
      ],
    };
  },
};
