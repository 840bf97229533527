import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = path.resolve(root, '../shared/data');

/** What the bench reads of the report of an import. */
interface Report {
  readonly rows: number;
  readonly created: number;
  readonly unchanged: number;
  readonly refused: number;
}

const imports = [
  { what: 'organisations', file: 'organisations/ror-be-cn.jsonl.gz', format: 'ror', target: '≤ 15' },
  { what: 'opportunities', file: 'technologies/technologies.jsonl.gz', format: 'jsonl', target: '' },
] as const;

/** Runs a command of the centre on its own data folder; a refused row makes it end with 1 and still tell its report. */
function command(parameters: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, GREEN_CHANNEL_DATA: folder }, maxBuffer: 2 ** 26 };
    execFile(
      process.execPath,
      ['src/app/command-line.ts', ...parameters],
      { cwd: root, ...options },
      (error, told) => {
        if (told === '') reject(error ?? new Error(`${parameters.join(' ')} told nothing.`));
        else resolve(told);
      },
    );
  });
}

async function measure(
  { what, file, format }: (typeof imports)[number],
  folder: string,
): Promise<{ seconds: number; report: Report }> {
  const start = performance.now();
  const told = await command(['import', what, path.join(data, file), '--format', format, '--json'], folder);
  return { seconds: (performance.now() - start) / 1000, report: JSON.parse(told) as Report };
}

async function rowsIn(folder: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const one of imports) {
    for (const round of ['first time', 'again']) {
      const { seconds, report } = await measure(one, folder);
      const counts = [report.rows, report.created, report.unchanged, report.refused];
      const target = round === 'again' ? '' : one.target;
      rows.push([
        `${path.basename(one.file)}, ${round}`,
        ...counts.map((count) => count.toLocaleString('en-GB')),
        shown(seconds),
        target,
      ]);
    }
  }
  return rows;
}

export const importing: Part = {
  about: 'real organisations and technologies into an empty centre (a minute)',
  async run() {
    if (!existsSync(data))
      return { title: 'Imports', tables: [], notes: ['Not measured: ../shared/data is missing.'] };
    const folder = await mkdtemp(path.join(os.tmpdir(), 'green-channel-bench-'));
    try {
      await command(['migrate'], folder);
      return {
        title: 'Imports',
        tables: [
          {
            columns: ['file', 'rows', 'created', 'unchanged', 'refused', 'seconds', 'target'],
            rows: await rowsIn(folder),
          },
        ],
        notes: [
          'The whole command, from its call to its report, starting and stopping the embedded PostgreSQL included.',
        ],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
