// The program of the centre as a few files: two thousand modules are looked for, read and linked one by one at every start otherwise.
import fs from 'node:fs';
import path from 'node:path';
import { build, normalizePath } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'dist/centre');

/** The program, and the threads without which it is not ready; others begin when they are needed and run from their sources. */
const programs = {
  'command-line': 'src/app/command-line.ts',
  'matching-thread': 'src/modules/matching/engine/thread.ts',
};
/** Of many small modules each; whatever else is a package stays one. */
const PACKAGES_INSIDE = [/^kysely/, /^zod/, /^yaml/];

const nameOf = new Map(Object.entries(programs).map(([name, file]) => [path.join(root, file), name]));

/**
 * A module goes on standing where its source stands: templates beside it and threads that it starts are found there. A thread that
 * was built along is found among the built files.
 */
const standsWhereItsSourceStands = {
  name: 'stands-where-its-source-stands',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(normalizePath(path.join(root, 'src'))) || !code.includes('import.meta.'))
      return undefined;
    const source = `new URL(${JSON.stringify(path.relative(outDir, id).replaceAll(path.sep, '/'))}, import.meta.url)`;
    const moved = code
      .replaceAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g, (_, to) => {
        const built = nameOf.get(path.resolve(path.dirname(id), to));
        return built ? `new URL('./${built}.js', import.meta.url)` : `new URL('${to}', ${source})`;
      })
      .replaceAll(
        'import.meta.dirname',
        `process.getBuiltinModule('node:url').fileURLToPath(new URL('.', ${source}))`,
      );
    // A form that is not known here would be looked for beside the built file, and be missed only when it is needed.
    const unknown = /import\.meta\.(?!resolve\b)\w+/.exec(
      moved.replaceAll(/new URL\((?:'[^']+'|"[^"]+"), import\.meta\.url\)/g, ''),
    );
    if (unknown) this.error(`${id}: ${unknown[0]} is not made to stand where its source stands`);
    return moved;
  },
};

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [standsWhereItsSourceStands],
  ssr: { noExternal: PACKAGES_INSIDE },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(programs).map(([name, file]) => [name, path.join(root, file)]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
for (const name of Object.keys(programs)) fs.accessSync(path.join(outDir, `${name}.js`));
