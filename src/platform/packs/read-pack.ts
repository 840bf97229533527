import fs from 'node:fs';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { keepValue, keptValueOf } from './kept-values.ts';

/** What is wrong with a pack, where, in words that a terminologist or a lawyer can act on. */
export interface PackFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Every fault of a pack at once. */
export class PackFaults extends Error {
  readonly faults: readonly PackFault[];

  constructor(faults: readonly PackFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'PackFaults';
    this.faults = faults;
  }
}

/** Reads a YAML file against its schema; throws PackFaults with file and line of every fault. */
export function readYaml<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  const text = readText(file);
  const kept = keptValueOf(text);
  if (kept) {
    const read = schema.safeParse(kept.value);
    if (read.success) return read.data;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true });
  const unreadable = document.errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message: inWords(message),
  }));
  if (unreadable.length > 0) throw new PackFaults(unreadable);
  const value = valueOf(file, document, lines);
  const read = schema.safeParse(value);
  if (read.success) {
    if (!kept) keepValue(text, value);
    return read.data;
  }
  throw new PackFaults(
    read.error.issues.map(({ path, message }) => {
      const place = path.filter((step) => typeof step !== 'symbol');
      return {
        file,
        line: lineOf(document, lines, place),
        message: `${place.join('.') || 'the file'}: ${message}`,
      };
    }),
  );
}

const inWords = (message: string): string =>
  message.startsWith('Maximum call stack') ? 'nests too deeply to be read' : message.split('\n')[0]!;

/** What a document says. An alias of nothing, or aliases of aliases that would fill the memory, only show themselves here. */
function valueOf(file: string, document: ReturnType<typeof parseDocument>, lines: LineCounter): unknown {
  try {
    return document.toJS();
  } catch (error) {
    let line = 1;
    visit(document, {
      Alias: (_key, alias) => {
        if (alias.resolve(document) !== undefined) return undefined;
        line = lines.linePos(alias.range?.[0] ?? 0).line;
        return visit.BREAK;
      },
    });
    throw new PackFaults([{ file, line, message: inWords((error as Error).message) }]);
  }
}

/** The line of the deepest part of the path that exists. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: (string | number)[],
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new PackFaults([{ file, line: 1, message: 'is not UTF-8: save it again as UTF-8' }]);
  }
}
