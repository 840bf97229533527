// Every test, in two processes at once: the pages in a browser, and everything else; every page under axe when one of them is over.
// Within a process all files share one thread.
import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';

const PAGES = 'tests/browser/**/*.test.ts';
const EVERY_PAGE = 'tests/browser/accessibility.test.ts';
const groups = {
  pages: fs.globSync(PAGES, { exclude: [EVERY_PAGE] }),
  others: fs.globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { exclude: [PAGES] }),
  everyPage: [EVERY_PAGE],
};
const folder = path.resolve('.cache/test-groups');

/** A file that holds the tests of many: each process runs one. */
function fileOf([name, files]) {
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(
    file,
    files
      .sort()
      .map((test) => `await import('${pathToFileURL(test).href}');\n`)
      .join(''),
  );
  return file;
}

fs.mkdirSync(folder, { recursive: true });
const told = run({
  files: Object.entries(groups).map(fileOf),
  concurrency: 2,
  // Of a single test; a whole process may take as long as it needs.
  execArgv: ['--test-timeout=300000'],
});
told.on('test:fail', () => (process.exitCode = 1));
told.compose(spec).pipe(process.stdout);
