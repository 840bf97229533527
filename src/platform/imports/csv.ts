import type { TextLine } from './lines.ts';
import { endAt, faultAt, LONGEST_RECORD, type RowFault, type SourceItem } from './source.ts';
import { Table } from './table.ts';

type FaultItem = Extract<TextLine, { fault: RowFault }>;

/** A record that may go on over several lines, as long as a quote is open. */
interface Rec {
  readonly line: number;
  readonly cells: string[];
  cell: string;
  isOpen: boolean;
  size: number;
  fault?: FaultItem;
}

/**
 * Comma, semicolon or tab separated values, as the header suggests (RFC 4180). A line end inside quotes becomes `\n`.
 * Read by hand rather than by a library, because the report must name lines, go on after a bad record,
 * and never hold more than one record.
 */
export async function* readCsv(lines: AsyncIterable<TextLine>): AsyncGenerator<SourceItem> {
  let table: Table | undefined;
  for await (const record of readRecords(lines)) {
    const step = 'cells' in record ? finished(record, table) : record;
    if (step instanceof Table) table = step;
    else if (step) yield step;
    if (step && 'ends' in step) return;
  }
}

async function* readRecords(lines: AsyncIterable<TextLine>): AsyncGenerator<Rec | FaultItem> {
  let delimiter: string | undefined;
  let open: Rec | undefined;
  for await (const line of lines) {
    if ('fault' in line) {
      yield line;
      if (open) return yield unclosed(open.line);
      continue;
    }
    delimiter ??= delimiterOf(line.text);
    if (line.line === 1 && line.text === `sep=${delimiter}`) continue;
    open ??= { line: line.line, cells: [], cell: '', isOpen: false, size: 0 };
    read(open, line.text, delimiter);
    if (open.size > LONGEST_RECORD) return yield unclosed(open.line);
    if (open.isOpen) continue;
    yield open;
    open = undefined;
  }
  if (open) yield unclosed(open.line);
}

const unclosed = (line: number) =>
  endAt(
    line,
    'quote-not-closed',
    'A quotation mark is opened in this row and not closed; what follows was not read.',
  );

function finished(record: Rec, table: Table | undefined): Table | SourceItem | undefined {
  if (record.fault) return table ? record.fault : { ...record.fault, ends: true };
  if (!table) return Table.fromHeader(record.line, record.cells);
  if (record.cells.every((cell) => cell === '')) return undefined;
  return table.row(record.line, record.cells);
}

/** Excel writes semicolons where the comma is the decimal sign (Belgium), and may say so in a first line `sep=;`. */
function delimiterOf(header: string): string {
  const told = /^sep=(.)$/.exec(header)?.[1];
  if (told) return told;
  const outside = header.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => outside.split(sign).length - 1;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0]!;
}

/** Adds one line to a record: it stays open when the line ends inside quotes. */
function read(record: Rec, text: string, delimiter: string) {
  record.size += text.length + 1;
  for (let at = 0; at <= text.length;) {
    if (!record.isOpen && text[at] === '"') {
      record.isOpen = true;
      at++;
    }
    at = record.isOpen
      ? readQuoted(record, text, { at, delimiter })
      : readPlain(record, text, { at, delimiter });
  }
}

interface Place {
  at: number;
  delimiter: string;
}

/** Both answer where the next cell begins: behind the delimiter, or past the end of the line. */
function readPlain(record: Rec, text: string, { at, delimiter }: Place): number {
  const end = endOfCell(text, at, delimiter);
  record.cells.push(text.slice(at, end));
  return end + 1;
}

function readQuoted(record: Rec, text: string, { at, delimiter }: Place): number {
  const quote = text.indexOf('"', at);
  if (quote < 0) {
    record.cell += `${text.slice(at)}\n`;
    return text.length + 1;
  }
  record.cell += text.slice(at, quote);
  if (text[quote + 1] === '"') {
    record.cell += '"';
    return readQuoted(record, text, { at: quote + 2, delimiter });
  }
  const end = endOfCell(text, quote + 1, delimiter);
  if (end > quote + 1)
    record.fault ??= faultAt(
      record.line,
      'quote-misplaced',
      'Text follows a closing quotation mark; double it inside a cell.',
    );
  record.cells.push(record.cell);
  record.cell = '';
  record.isOpen = false;
  return end + 1;
}

function endOfCell(text: string, at: number, delimiter: string): number {
  const end = text.indexOf(delimiter, at);
  return end < 0 ? text.length : end;
}
