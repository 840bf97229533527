import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface DocPage {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Everything people read: Markdown at the root, in docs, in packs and beside modules. */
export const docPages = (root: string): DocPage[] =>
  globSync(['*.md', 'docs/**/*.md', 'packs/**/*.md', 'database/**/*.md', 'src/**/*.md'], { cwd: root })
    .toSorted()
    .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n') }));

/** What stands in back quotes, outside of fenced blocks: `[place, words]`. */
export const quotedIn = (page: DocPage) => foundIn(page, /`([^`]+)`/g, false);

/** Where the page's links lead. */
export const linksIn = (page: DocPage) => foundIn(page, /\]\(<?([^)>\s]+)>?\)/g, false);

/** Commands, in back quotes or fenced blocks, that begin with the given words: `npm run`. */
export const commandsIn = (page: DocPage, beginning: string) =>
  foundIn(page, new RegExp(`(?:^|[\`\\s])${beginning} ([^\`#\\n]+)`, 'g'), true);

function foundIn(
  { file, lines }: DocPage,
  what: RegExp,
  withFences: boolean,
): [place: string, words: string][] {
  let isFenced = false;
  return lines.flatMap((line, index) => {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (isFenced && !withFences) return [];
    return [...line.matchAll(what)].map(([, words = '']): [string, string] => [
      `${file}:${index + 1}`,
      words.trim(),
    ]);
  });
}
