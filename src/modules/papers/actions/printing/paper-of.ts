import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { type Paper, spaced } from '#platform/print';
import { bracketed, type Leaf, type Leaves } from '../../domain/leaf.ts';

const AUTHOR = 'Green Channel';

/** Leaves as a paper for the typesetter. */
export const paperOf = (leaves: Leaves, printedOn: Day): Paper => ({
  template: template('paper.typ'),
  content: {
    title: leaves.map(({ title }) => title).join(' / '),
    author: AUTHOR,
    leaves: leaves.map(leafOnPaper),
  },
  printedOn,
});

/** The same for what is laid out by a template of its own. */
export const sheetOf = (content: { readonly language: Language }, printedOn: Day): Paper => ({
  template: template('sheet.typ'),
  content: spaced(content.language, content),
  printedOn,
});

/** A leaf as its language spaces it; what others wrote in another language keeps its own spaces. */
const leafOnPaper = (leaf: Leaf): Leaf => spaced(leaf.language, bracketedIn(leaf.language, leaf));

function bracketedIn<T>(language: Language, given: T): T {
  if (Array.isArray(given)) return given.map((one: unknown) => bracketedIn(language, one)) as T;
  if (typeof given !== 'object' || given === null) return given;
  if ('blank' in given) return { blank: bracketed(String(given.blank), language) } as T;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, bracketedIn(language, value as unknown)]),
  ) as T;
}

const read = new Map<string, string>();

function template(name: string): string {
  let text = read.get(name);
  if (text === undefined)
    read.set(name, (text = fs.readFileSync(path.join(import.meta.dirname, name), 'utf8')));
  return text;
}
