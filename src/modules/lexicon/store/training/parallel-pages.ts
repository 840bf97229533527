import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '#platform/languages';
import type { ParallelLine } from '../../domain/training/parallel-line.ts';

/** Where the same pages lie in every language, and which of their elements hold a line of text. */
export interface PageSet {
  readonly folders: Readonly<Partial<Record<Language, string>>>;
  readonly ending: string;
  readonly elements: readonly string[];
  /** Text before this mark is navigation. */
  readonly from?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Character references of HTML and XML as characters. */
function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(nbsp|lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

const BREAKS =
  'p|h[1-6]|li|td|th|dt|dd|div|table|tr|ul|ol|pre|br|section|steps|item|list|title|desc|page|note';

function blocksOf(page: string, { elements, from }: PageSet): string[] {
  const start = from ? Math.max(0, page.indexOf(from)) : 0;
  const block = new RegExp(
    `<(?:${elements.join('|')})(?:\\s[^>]*)?>([\\s\\S]*?)(?=</?(?:${BREAKS})[\\s/>])`,
    'g',
  );
  return [...page.slice(start).matchAll(block)].map(([, inner = '']) =>
    unescaped(inner.replace(/<[^>]+>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

async function pagesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return pages.map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).toSorted();
}

/** Lines of one page; a language whose page has another number of blocks is left out. */
async function linesOfPage(set: PageSet, page: string): Promise<ParallelLine[]> {
  const blocks: Partial<Record<Language, string[]>> = {};
  for (const language of languages) {
    const path = join(set.folders[language] ?? '', page);
    if (set.folders[language] && existsSync(path))
      blocks[language] = blocksOf(await readFile(path, 'utf8'), set);
  }
  const english = blocks.en ?? [];
  const aligned = languages.filter((language) => blocks[language]?.length === english.length);
  return english.map((text, i) => {
    const others = aligned.filter((language) => language === 'en' || blocks[language]?.[i] !== text);
    return Object.fromEntries(others.map((language) => [language, blocks[language]?.[i] ?? '']));
  });
}

/** Pages that exist in several languages with the same structure, block by block. */
export async function readParallelPages(set: PageSet): Promise<ParallelLine[]> {
  const lines: ParallelLine[] = [];
  for (const page of await pagesBelow(set.folders.en ?? '', set.ending)) {
    for (const line of await linesOfPage(set, page)) lines.push(line);
  }
  return lines;
}
