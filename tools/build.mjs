// What is made of the sources, anew when one of them changed: the web app, and the program of the centre.
import fs from 'node:fs';
import path from 'node:path';
import { bothSides } from '../architecture.mjs';
import { digest, once, run, tell, tool } from './prepare.mjs';

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Builds the web app when one of its sources changed; what runs on the server only does not count. */
export function buildWeb(node) {
  const shared = bothSides.map((name) => `src/platform/${name}`);
  const sources = ['src/ui', 'src/app', 'src/modules', ...shared]
    .flatMap(filesBelow)
    .filter(
      (file) =>
        !file.endsWith('.test.ts') && !/[\\/](store|actions|engine|commands|terminal)[\\/]/.test(file),
    );
  once('dist/.stamp', digest(['package-lock.json', ...sources]), () => {
    tell('building the web app');
    for (const forWhom of [[], ['--ssr']])
      run(node, [tool('vite/bin/vite.js'), 'build', 'src/app/web', ...forWhom, '--logLevel', 'warn']);
    run(node, ['tools/compress-web.mjs']);
  });
}

/** The program of the centre in a few files, made anew when a source of it changed. */
export function bundleCentre(node) {
  const sources = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  once('dist/centre/.stamp', digest(['package-lock.json', 'tools/bundle-centre.mjs', ...sources]), () => {
    tell('bundling the centre');
    run(node, ['tools/bundle-centre.mjs']);
  });
}
