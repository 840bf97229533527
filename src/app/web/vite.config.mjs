import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractsForPages } from './contracts-for-pages.mjs';

const here = import.meta.dirname;

/**
 * Whose pages stand under the first part of an address (`words/`: something follows); fetched with the common code. A module
 * whose door fetches its pages one by one names the page.
 */
const pagesOf = {
  '': ['matching'],
  opportunities: ['matching', 'matching/web/search/SearchPage.tsx'],
  'opportunities/': ['opportunities', 'matching'],
  organisations: ['parties'],
  'organisations/': ['parties', 'matching'],
  words: ['lexicon'],
  'words/': ['lexicon'],
  understanding: ['lexicon'],
  clearance: ['clearance/web/start/StartPage.tsx'],
  'clearance/plan': ['clearance/web/plan/PlanPage.tsx'],
  'clearance/compare': ['clearance/web/compare/ComparePage.tsx'],
  'clearance/procedures': ['clearance/web/procedures/ProceduresPage.tsx'],
};

const languageOf = (id) => /[.](zh|en|fr|nl)[.]ts$/.exec(id)?.[1];

/**
 * Sentences that the first page does not need: each language of them is a file of its own, fetched with the page. Of modules,
 * the first page shows the two named here.
 */
const OF_LATER_PAGES =
  /src\/(?:ui\/(timeline|days)|app\/web\/(pages)|modules\/(?:opportunities\/web\/(desk|writing|searches)|(?!matching|opportunities)([a-z]+)))\//;

/** What those need who write, review or mend entries: no visitor's page does. */
const OF_WRITERS = new RegExp(
  'src/modules/(?:opportunities/(?:contract/(?:desk|writing|written)|domain|web/(?:desk|writing)/(?!pages))' +
    '|parties/(?:contract/entries|domain|web/entry))',
);

/** What only saved searches need, besides their pages. */
const OF_SEARCHES = /src\/modules\/opportunities\/(?:contract\/searches|web\/searches\/(?!pages))/;

/** All other sentences of a language stand in one file, whatever module they belong to. */
function sentencesOf(id) {
  const language = languageOf(id);
  const [, ...parts] = OF_LATER_PAGES.exec(id) ?? [];
  return language && `${parts.find(Boolean) ?? 'language'}-${language}`;
}

/** What only people with an account read stands apart: visitors need not wait for it. */
const isBehindDoor = (id) => /src\/modules\/(access|messages)\/|node_modules\/@simplewebauthn\//.test(id);

const behindDoor = (id) =>
  isBehindDoor(id) && !id.includes('/contract')
    ? ['account', languageOf(id)].filter(Boolean).join('-')
    : undefined;

/** What several pages of a module need that the first page does not show; of the others it stands in `shared`. */
const laterModuleOf = (id) =>
  /src\/modules\/(?!matching|opportunities|parties|access|messages)([a-z]+)\/.*(?<!index[.]ts)$/.exec(
    id,
  )?.[1];

/** A module's pages (`web/page/…`) stand apart from the parts that other modules borrow of it. */
const pagesFolderOf = (id) => {
  const [, module] = /src\/modules\/([^/]+)\/web\/pages?\//.exec(id) ?? [];
  return module && `${module}-pages`;
};

/** The first parts of the addresses under which pages of a module stand. */
function placesOf(module) {
  const its = Object.entries(pagesOf).filter(([, pages]) =>
    pages.some((page) => page.split('/')[0] === module),
  );
  return [...new Set(its.map(([place]) => place.split('/')[0]))];
}

/** Files that a language or a page needs besides those that the page itself names. */
function filesFirst(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const withImports = (chunk, seen = new Set()) => {
    seen.add(chunk.fileName);
    for (const file of chunk.imports) if (!seen.has(file)) withImports(bundle[file], seen);
    return [...seen];
  };
  const common = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => withImports(chunk)));
  const doors = new Map(
    chunks.flatMap((chunk) =>
      chunk.moduleIds.flatMap((id) => {
        const [, page, module] = /src\/modules\/(([^/]+)\/web\/(?:index[.]ts|.*Page[.]tsx))$/.exec(id) ?? [];
        return page ? [[page.endsWith('index.ts') ? module : page, chunk]] : [];
      }),
    ),
  );
  const without = (files) => [...new Set(files)].filter((file) => !common.has(file));
  const places = Object.entries(pagesOf).map(([place, modules]) => [
    `place ${place}`,
    without(modules.flatMap((module) => (doors.has(module) ? withImports(doors.get(module)) : []))),
  ]);
  const languages = chunks.flatMap((chunk) => {
    const [, part, language] = /^([a-z]+)-(zh|en|fr|nl)$/.exec(chunk.name) ?? [];
    const places = part === 'language' ? [''] : placesOf(part).map((place) => ` ${place}`);
    return places.map((place) => [`language ${language}${place}`, without(withImports(chunk))]);
  });
  return Object.fromEntries([...languages, ...places]);
}

/** A script of a few lines that comes before the first drawing and is not inline (CSP). */
function firstLight() {
  const source = fs.readFileSync(path.join(here, 'first-light.js'), 'utf8').replaceAll(/^ *\/\/.*\n/gm, '');
  return {
    name: 'first-light',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const filled = `{const FILES = ${JSON.stringify(filesFirst(bundle))};\n${source}}`;
        const hash = createHash('sha256').update(filled).digest('base64url').slice(0, 8);
        const fileName = `assets/first-light-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source: filled });
        const page = bundle['index.html'];
        page.source = page.source.replace('<head>', `<head>\n    <script src="/${fileName}"></script>`);
      },
    },
  };
}

const browser = {
  root: here,
  base: '/',
  appType: 'spa',
  plugins: [react(), contractsForPages(), firstLight()],
  resolve: { alias: [{ find: /^zod$/, replacement: path.join(here, 'described-only.ts') }] },
  build: {
    outDir: path.join(here, '../../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // One small sheet: a page's own would otherwise be asked for only after its script.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A door names more than a page takes from it; what is not taken does not come along.
      treeshake: { moduleSideEffects: (id) => !/src\/(ui|modules)\/.*[.]tsx?$/.test(id) },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { debugName: 'behind the door', name: (id) => behindDoor(id), priority: 4 },
            {
              debugName: 'languages',
              name: sentencesOf,
              priority: 3,
            },
            {
              name: 'common',
              test: (id) =>
                !/src\/(ui\/(timeline|days|dialog|map)|platform\/check-characters)/.test(id) &&
                /node_modules|preload-helper|rolldown|described-only|src\/(ui|platform)/.test(id),
              priority: 2,
            },
            { debugName: 'pages', name: (id) => pagesFolderOf(id), priority: 2 },
            { debugName: 'modules', name: (id) => laterModuleOf(id), minShareCount: 2, priority: 2 },
            { name: 'desk', test: OF_WRITERS, minShareCount: 2, priority: 2 },
            { name: 'searches', test: OF_SEARCHES, minShareCount: 2, priority: 2 },
            { name: 'shared', test: /src\/modules\/.*(?<!index[.]ts)$/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.GREEN_CHANNEL_API ?? 'http://localhost:8080' } },
};

/** The same pages as one file for the server's drawing thread; whatever they need of other packages is inside. */
const server = {
  ...browser,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path.join(here, '../../../dist/server'),
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: { input: path.join(here, 'draw-page.tsx'), output: { codeSplitting: false } },
  },
};

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server : browser));
