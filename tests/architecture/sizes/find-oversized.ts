import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is read at one sitting, and how long it may be. Files and functions of the source are measured by the linter. */
const LONGEST: readonly [files: string, lines: number][] = [
  ['ARCHITECTURE.md', 150],
  ['docs/decisions/*.md', 60],
  ['src/modules/*/README.md', 40],
  ['src/modules/*/index.ts', 15],
  ['tools/*.mjs', 100],
  ['src/**/*.css', 300],
];

/** More files in a folder than one takes in at a glance; tests and the four languages of a text do not count. */
const FULLEST_FOLDER = 14;

export function findOversized(root: string): string[] {
  const long = LONGEST.flatMap(([files, lines]) =>
    globSync(files, { cwd: root }).flatMap((file) => {
      const length = readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
      return length > lines ? [`${file}: ${length} lines, ${lines} are enough`] : [];
    }),
  );
  const folders = Map.groupBy(
    globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
      (file) => !/[.](test|en|zh|fr|nl)[.]tsx?$/.test(file),
    ),
    (file) => path.dirname(file),
  );
  const full = [...folders].flatMap(([folder, files]) =>
    files.length > FULLEST_FOLDER ? [`${folder}: ${files.length} files, group them by noun`] : [],
  );
  return [...long, ...full].toSorted();
}
