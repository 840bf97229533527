import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#platform/languages';

/** The same sentence in several languages; a language may be missing. */
export type ParallelLine = Readonly<Partial<Record<Language, string>>>;

const BLOCK =
  /<(p|h[1-6]|li|td|th|dt|title|div)\b[^>]*>([\s\S]*?)(?=<\/?(?:p|h[1-6]|li|td|th|dt|dd|div|table|tr|ul|ol|pre|br)\b)/g;

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

function blocksOf(html: string, from: string): string[] {
  const start = Math.max(0, html.indexOf(from));
  return [...html.slice(start).matchAll(BLOCK)].map(([, , inner = '']) =>
    unescaped(inner.replace(/<[^>]+>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

async function pagesBelow(folder: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isDirectory()) found.push(...(await pagesBelow(folder, path)));
    else if (entry.name.endsWith('.html')) found.push(path);
  }
  return found.toSorted();
}

/** Lines of one page; a language whose page has another number of blocks is left out. */
async function linesOfPage(
  folders: Readonly<Record<Language, string>>,
  page: string,
  from: string,
): Promise<ParallelLine[]> {
  const blocks: Partial<Record<Language, string[]>> = {};
  for (const language of languages) {
    const path = join(folders[language], page);
    if (existsSync(path)) blocks[language] = blocksOf(await readFile(path, 'utf8'), from);
  }
  const english = blocks.en ?? [];
  const aligned = languages.filter((language) => blocks[language]?.length === english.length);
  return english.map((text, i) => {
    const others = aligned.filter((language) => language === 'en' || blocks[language]?.[i] !== text);
    return Object.fromEntries(others.map((language) => [language, blocks[language]?.[i] ?? '']));
  });
}

/** Pages that exist in several languages with the same structure, block by block; each English line once. */
export async function readParallelPages(
  folders: Readonly<Record<Language, string>>,
  from: string,
): Promise<ParallelLine[]> {
  const seen = new Set<string>();
  const lines: ParallelLine[] = [];
  for (const page of await pagesBelow(folders.en)) {
    for (const line of await linesOfPage(folders, page, from)) {
      const { en = '' } = line;
      if (en.length < 3 || en.length > 600 || seen.has(en) || Object.keys(line).length < 2) continue;
      seen.add(en);
      lines.push(line);
    }
  }
  return lines;
}
