import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { docPages, linksIn, quotedIn } from './pages.ts';

const ROOMS = [
  'src',
  'docs',
  'packs',
  'database',
  'tests',
  'bench',
  'torture',
  'fuzz',
  'deploy',
  'tools',
  'bin',
  '.ci',
];
/** Made at run time, or beside the checkout. */
const ELSEWHERE = /^(\.data|\.cache|dist|node_modules|\.\.\/shared)(\/|$)/;
const FILE_NAME = /\.(ts|tsx|mjs|js|md|sql|ya?ml|tsv|css|json)$/;

/** Paths named in the docs, in back quotes or as links, that lead nowhere. */
export function findFalsePaths(root: string): string[] {
  const known = knownPaths(root);
  return docPages(root).flatMap((page) => [
    ...quotedIn(page)
      .filter(
        ([, words]) =>
          isPath(words) && !leadsSomewhere(words, [root, path.join(root, path.dirname(page.file))], known),
      )
      .map(([place, words]) => `${place} \`${words}\``),
    ...linksIn(page)
      .filter(([, target]) => !/^(https?:|mailto:|#)/.test(target))
      .filter(
        ([, target]) => !existsSync(path.join(root, path.dirname(page.file), target.replace(/#.*/, ''))),
      )
      .map(([place, target]) => `${place} (${target})`),
  ]);
}

/** All files, and the folders above them. */
function knownPaths(root: string): readonly string[] {
  const files = globSync(['*.*', `{${ROOMS.join(',')}}/**/*`], { cwd: root });
  return [...new Set(files.map((file) => `/${file}`))];
}

/** Has a slash inside and no blank, or looks like the name of a source file. Addresses of the server begin with a slash. */
function isPath(words: string): boolean {
  if (!/^[\w.@{}*<>,/-]+$/.test(words) || /^[/@]|^[.][a-z]+$/.test(words)) return false;
  return (words.includes('/') || FILE_NAME.test(words)) && !ELSEWHERE.test(words);
}

/** From the root, from the page's own folder, or, below a module, the end of one path: `domain/ranking`. */
function leadsSomewhere(words: string, folders: readonly string[], known: readonly string[]): boolean {
  const pattern = words.replace(/\/$/, '').replaceAll(/<[^>]*>/g, '*');
  if (folders.some((cwd) => globSync(pattern, { cwd }).length > 0)) return true;
  if (ROOMS.includes(pattern.split('/')[0] ?? '')) return false;
  const end = new RegExp(`/${globSource(pattern)}$`);
  return known.some((file) => end.test(file));
}

const globSource = (pattern: string) =>
  pattern
    .replaceAll(/[.]/g, '[.]')
    .replaceAll('*', '[^/]*')
    .replaceAll(/\{([^}]*)\}/g, (_, parts: string) => `(${parts.replaceAll(',', '|')})`);
