import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Row } from '../domain/packs/problem.ts';

/** Reads every `.tsv` of a folder in alphabetical order; rows with the wrong number of cells become problems. */
export async function readRows(
  folder: string,
  header: readonly string[],
): Promise<{ rows: Row[]; problems: Problem[] }> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).toSorted();
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const lines = (await readFile(file, 'utf8')).split('\n');
    if (lines[0]?.trimEnd() !== header.join('\t')) {
      problems.push({ file, line: 1, message: `the first line must be: ${header.join(' ⟨TAB⟩ ')}` });
      continue;
    }
    lines.slice(1).forEach((text, index) => {
      const line = index + 2;
      if (text === '' && line === lines.length) return;
      const cells = text.split('\t');
      if (cells.length === header.length) {
        rows.push({
          file,
          line,
          cells: Object.fromEntries(header.map((key, i) => [key, (cells[i] ?? '').trim()])),
        });
      } else
        problems.push({
          file,
          line,
          message: `expected ${header.length} cells, found ${cells.length}; check the tabs`,
        });
    });
  }
  return { rows, problems };
}

/** The synonyms of a cell; they are split by a vertical bar. */
export function synonymsIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}
