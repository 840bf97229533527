import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Line, Loaded } from '../measured/slow-line.ts';

const line: Line = { bitsPerSecond: 1_600_000, latencyMs: 150, slowedBy: 4, rounds: 5 };

export const slowLine: Part = {
  about: 'when the first rows of each page are seen on a slow line (two minutes)',
  async run() {
    const loaded = await inChild<Loaded[]>('slow-line', line);
    return {
      title: 'Pages on a slow line',
      tables: [
        {
          caption: `${line.bitsPerSecond / 1e6} Mbit/s, ${line.latencyMs} ms latency, processor slowed ${line.slowedBy} times`,
          columns: ['page', 'first drawing: ms', 'first rows: ms', 'answers: ms', 'moved', 'on the line: kB'],
          rows: loaded.map(({ path, firstDrawing, rowsSeen, answers, shift, kilobytes }) => [
            `\`${decodeURI(path)}\``,
            shown(firstDrawing),
            shown(rowsSeen),
            shown(answers),
            shift.toFixed(3),
            shown(kilobytes),
          ]),
        },
      ],
      notes: [
        `Median of ${line.rounds} visits with nothing cached, in Chromium, against the demonstration centre on the same machine;
times since the address was opened. A page *answers* when it does what is pressed on it; what was pressed before is done then.
*Moved* is the layout shift (up to 0.1 counts as good). Kilobytes count everything the page fetched, fonts included. The target is
two seconds to the first rows. Build the web app first (\`npm run build\`).`,
      ],
    };
  },
};
