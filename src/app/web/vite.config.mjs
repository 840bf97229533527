import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** A script of a few lines that blocks the first drawing: it must come before styles and must not be inline (CSP). */
function firstLight() {
  const source = fs.readFileSync(path.join(here, 'first-light.js'), 'utf8').replaceAll(/^ *\/\/.*\n/gm, '');
  const fileName = `assets/first-light-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
  return {
    name: 'first-light',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'head-prepend' }],
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
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env.GREEN_CHANNEL_API ?? 'http://localhost:8080' } },
});
