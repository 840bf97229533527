import type { Values } from './texts.ts';

/**
 * The part of ICU MessageFormat that our sentences use: `{name}`, `{n, number}`, `{n, plural, …}` and
 * `{x, select, …}` with `#` and `'{'`. A whole formatter costs 9 kB of the 120 that a first page may take.
 */
type Node =
  | { is: 'text'; text: string }
  | { is: 'value'; name: string; asNumber: boolean }
  | { is: 'hash' }
  | { is: 'plural' | 'select'; name: string; cases: Readonly<Record<string, readonly Node[]>> };

export type Message = readonly Node[];

/** Reads a message; throws when it is not well formed, so that a test of the catalogues finds it. */
export function readMessage(source: string): Message {
  const reader = { source, at: 0 };
  const message = readNodes(reader, false);
  if (reader.at < source.length) throw new SyntaxError(`“}” without “{” in “${source}”`);
  return message;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readNodes(reader: Reader, inPlural: boolean): Node[] {
  const nodes: Node[] = [];
  let text = '';
  const close = () => {
    if (text) nodes.push({ is: 'text', text });
    text = '';
  };
  for (let letter; (letter = reader.source[reader.at]) !== undefined && letter !== '}';) {
    if (letter === '{') {
      close();
      nodes.push(readArgument(reader));
    } else if (letter === '#' && inPlural) {
      close();
      nodes.push({ is: 'hash' });
      reader.at++;
    } else if (letter === "'") text += readQuoted(reader);
    else {
      text += letter;
      reader.at++;
    }
  }
  close();
  return nodes;
}

/** An apostrophe quotes only before a brace or a hash; elsewhere it is an apostrophe, and two are one. */
function readQuoted(reader: Reader): string {
  const { source } = reader;
  const next = source[reader.at + 1];
  if (next === "'") {
    reader.at += 2;
    return "'";
  }
  if (next !== '{' && next !== '}' && next !== '#') {
    reader.at++;
    return "'";
  }
  const end = source.indexOf("'", reader.at + 1);
  const quoted = source.slice(reader.at + 1, end < 0 ? undefined : end);
  reader.at = end < 0 ? source.length : end + 1;
  return quoted;
}

function readArgument(reader: Reader): Node {
  const head = /\{\s*(\w+)\s*(?:,\s*(number|plural|select)\s*)?([,}])/y;
  head.lastIndex = reader.at;
  const found = head.exec(reader.source);
  if (!found) throw new SyntaxError(`Not understood: “${reader.source.slice(reader.at)}”`);
  reader.at = head.lastIndex;
  const [, name = '', kind, end] = found;
  if (end === '}') return { is: 'value', name, asNumber: kind === 'number' };
  if (kind !== 'plural' && kind !== 'select') throw new SyntaxError(`Not understood: “${reader.source}”`);
  const cases: Record<string, Node[]> = {};
  const selector = /\s*(=?\w+)\s*\{/y;
  for (;;) {
    selector.lastIndex = reader.at;
    const [whole, key = ''] = selector.exec(reader.source) ?? [];
    if (!whole) break;
    reader.at += whole.length;
    cases[key] = readNodes(reader, kind === 'plural');
    reader.at++;
  }
  const tail = /\s*\}/y;
  tail.lastIndex = reader.at;
  if (!cases['other'] || !tail.test(reader.source))
    throw new SyntaxError(`Unfinished or without “other”: “${reader.source}”`);
  reader.at = tail.lastIndex;
  return { is: kind, name, cases };
}

/** Writes a message for readers of a locale; a value that was not given shows as its name in braces. */
export function writeMessage(message: Message, locale: string, values: Values): string {
  const write = (nodes: Message, hash?: number): string =>
    nodes
      .map((node) => {
        if (node.is === 'text') return node.text;
        if (node.is === 'hash') return formatNumber(hash ?? 0, locale);
        const value = values[node.name];
        if (node.is === 'value') return shown(value, node, locale);
        if (node.is === 'select') return write(node.cases[String(value)] ?? node.cases['other']!, hash);
        const count = Number(value);
        const rule = pluralRules(locale).select(count);
        return write(node.cases[`=${count}`] ?? node.cases[rule] ?? node.cases['other']!, count);
      })
      .join('');
  return write(message);
}

function shown(
  value: string | number | undefined,
  node: { name: string; asNumber: boolean },
  locale: string,
): string {
  if (value === undefined) return `{${node.name}}`;
  return typeof value === 'number' || node.asNumber ? formatNumber(Number(value), locale) : value;
}

const formatNumber = (value: number, locale: string) => numberFormat(locale).format(value);

/** Built once a locale: the browser's formatters are slow to build and quick to use. */
const once = <Made>(make: (locale: string) => Made) => {
  const made = new Map<string, Made>();
  return (locale: string): Made => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
};
const pluralRules = once((locale) => new Intl.PluralRules(locale));
const numberFormat = once((locale) => new Intl.NumberFormat(locale));
