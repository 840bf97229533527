import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Which modules' pages stand under the first part of an address; they are fetched together with the common code. */
const pagesOf = {
  '': ['matching'],
  opportunities: ['matching', 'opportunities'],
  organisations: ['parties', 'matching'],
  words: ['lexicon'],
  understanding: ['lexicon'],
};

/** Sentences of a language stand in one file, whatever module they belong to. */
const languageOf = (id) => /[.](zh|en|fr|nl)[.]ts$/.exec(id)?.[1];

function filesFirst(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const common = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  );
  const files = {};
  const add = (key, { fileName, imports }) => {
    files[key] = [...new Set([...(files[key] ?? []), fileName, ...imports])].filter(
      (file) => !common.has(file),
    );
  };
  for (const chunk of chunks) {
    if (chunk.name.startsWith('language-')) add(`language ${chunk.name.slice(9)}`, chunk);
    const [, module] = /src\/modules\/([^/]+)\/web\/index[.]ts$/.exec(chunk.facadeModuleId ?? '') ?? [];
    for (const [place, modules] of Object.entries(pagesOf))
      if (modules.includes(module)) add(`place ${place}`, chunk);
  }
  return files;
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

export default defineConfig({
  root: here,
  base: '/',
  appType: 'spa',
  plugins: [react(), firstLight()],
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
      output: {
        codeSplitting: {
          groups: [{ name: (id) => languageOf(id) && `language-${languageOf(id)}` }],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.GREEN_CHANNEL_API ?? 'http://localhost:8080' } },
});
