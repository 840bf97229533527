import fs from 'node:fs';
import { endAt, type RowFault, type SourceItem } from '../source.ts';
import { Table } from '../table.ts';
import { attribute, elements, openWorkbook, plainText, unescaped, type Workbook } from './workbook.ts';
import { ZipFault } from './zip.ts';

const LARGEST_FILE = 32 * 1_048_576;
const MOST_COLUMNS = 500;

/**
 * The rows of a workbook's first sheet as texts under the names of its first row.
 * A formula is refused with its place: its last result may be old, missing, or come from another file.
 */
export async function* readSheet(file: string, counter: { bytes: number }): AsyncGenerator<SourceItem> {
  const { size } = fs.statSync(file);
  if (size === 0) return yield endAt(1, 'empty', 'The file holds no text.');
  if (size > LARGEST_FILE)
    return yield endAt(1, 'too-large', 'The workbook is larger than 32 MiB: use CSV or JSON lines.');
  try {
    const archive = await fs.promises.readFile(file);
    const workbook = openWorkbook(archive);
    for (const { item, share } of itemsOf(workbook)) {
      counter.bytes = Math.round(size * share);
      yield item;
    }
    counter.bytes = size;
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    yield endAt(1, error.code, error.message);
  }
}

function* itemsOf(workbook: Workbook): Generator<{ item: SourceItem; share: number }> {
  let table: Table | undefined;
  let line = 0;
  let read = 0;
  for (const row of elements(workbook.sheet, 'row')) {
    line = Number(attribute(row.tag, 'r') ?? line + 1);
    read += row.tag.length + row.inside.length;
    const { cells, fault } = cellsOf(workbook, row.inside, line);
    if (!fault && cells.every((cell) => cell === '')) continue;
    const step = fault ? { line, fault, ...(!table && { ends: true as const }) } : given(table, line, cells);
    if (step instanceof Table) table = step;
    else yield { item: step, share: read / workbook.sheet.length };
    if (!table) return;
  }
  if (!table) yield { item: endAt(1, 'no-header', 'The first row must name the columns.'), share: 1 };
}

const given = (table: Table | undefined, line: number, cells: string[]) =>
  table ? table.row(line, cells) : Table.fromHeader(line, cells);

function cellsOf(workbook: Workbook, row: string, line: number): { cells: string[]; fault?: RowFault } {
  const cells: string[] = [];
  let column = 0;
  for (const { tag, inside } of elements(row, 'c')) {
    const place = attribute(tag, 'r') ?? `${column + 1}`;
    column = columnOf(place) ?? column;
    const fault = faultOfCell(tag, inside);
    if (fault) return { cells, fault: { line, ...fault, path: place } };
    if (column >= MOST_COLUMNS)
      return {
        cells,
        fault: {
          line,
          code: 'imports.cell-count',
          message: `The row has more than ${MOST_COLUMNS} columns: remove those that are not needed.`,
          path: place,
        },
      };
    while (cells.length < column) cells.push('');
    cells.push(textOf(workbook, tag, inside));
    column++;
  }
  return { cells };
}

function faultOfCell(tag: string, inside: string) {
  if (/<(?:\w+:)?f[\s/>]/.test(inside))
    return { code: 'imports.formula', message: 'The cell holds a formula: paste its value instead.' };
  if (attribute(tag, 't') === 'e')
    return { code: 'imports.cell-error', message: 'The cell shows an error such as #REF!.' };
  return undefined;
}

/** `C7` → 2; undefined when there are no letters. */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(workbook: Workbook, tag: string, inside: string): string {
  const kind = attribute(tag, 't');
  if (kind === 'inlineStr') return plainText(inside);
  const value = unescaped([...elements(inside, 'v')][0]?.inside ?? '');
  if (kind === 's') return workbook.sharedStrings[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'true' : 'false';
  const isDate = (kind === undefined || kind === 'n') && workbook.dateStyles.has(Number(attribute(tag, 's')));
  return isDate && value !== '' ? dayOf(Number(value), workbook.from1904) : value;
}

const DAY_MS = 86_400_000;

/** Excel's serial number as ISO text: a day, or an instant when it has a time. It takes 1900 for a leap year. */
function dayOf(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const instant = new Date(start + Math.round(serial * DAY_MS));
  if (Number.isNaN(instant.getTime())) return String(serial);
  const text = instant.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
