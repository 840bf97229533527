import { inChild } from '../frame/child.ts';
import { megabytes, shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Drawings, Plan } from '../measured/drawing.ts';

const plan: Plan = {
  paths: [
    '/en/',
    '/nl/opportunities',
    '/fr/opportunities?q=%E7%94%B5%E6%B1%A0',
    '/en/opportunities/TO-CN-FOOD-04',
    '/zh/organisations',
    '/zh/words',
  ],
  connections: 8,
  seconds: 3,
  rounds: 2,
  drawings: 300,
};

export const drawing: Part = {
  about: 'what pages that the server draws cost it (two minutes)',
  async run() {
    const { pages, startedBytes, usedBytes, drawings } = await inChild<Drawings>('drawing', plan);
    return {
      title: 'Pages drawn on the server',
      tables: [
        {
          caption: 'One drawing, and the page that goes out',
          columns: ['page', 'p50: ms', 'p95: ms', 'drawn: kB', 'shell: kB'],
          rows: pages.map(({ path, times, whole, shell }) => [
            `\`${decodeURI(path)}\``,
            shown(times.p50),
            shown(times.p95),
            shown(whole.bytes / 1000),
            shown(shell.bytes / 1000),
          ]),
        },
        {
          caption: `${plan.connections} connections that ask for a page again at once, and one that asks for a list of the API`,
          columns: [
            'page',
            'drawn: pages/s',
            'shells/s',
            'API beside drawn: p50, p95 ms',
            'beside shells: p50, p95 ms',
          ],
          rows: pages.map(({ path, whole, shell }) => [
            `\`${decodeURI(path)}\``,
            shown(whole.perSecond),
            shown(shell.perSecond),
            `${shown(whole.apiP50)}, ${shown(whole.apiP95)}`,
            `${shown(shell.apiP50)}, ${shown(shell.apiP95)}`,
          ]),
        },
      ],
      notes: [
        `The demonstration centre, uncompressed. A drawing is timed from the question to the drawing thread to its answer, ${plan.drawings} times
a page. Drawn or not, a page reads its first answers. The thread takes ${megabytes(startedBytes)} when it has started and ${megabytes(usedBytes)}
after ${drawings.toLocaleString('en-GB')} drawings. Server, database and the programs that ask share the machine. Build the web app first
(\`npm run build\`).`,
      ],
    };
  },
};
