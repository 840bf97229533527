import { type Cell, harmless, printable, type Sheet } from './sheet.ts';

/** Excel reads UTF-8 only when told so. */
const MARK = '\uFEFF';

/** A cell of a CSV file; numbers have a point and no thousand separators. */
export function csvCell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : harmless(printable(value));
  return /[",\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as text separated by commas (RFC 4180); the first ones of a file are written by `csvText`. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** The same with the mark of UTF-8 in front. */
export const csvText = (rows: readonly (readonly Cell[])[]): string => `${MARK}${csvRows(rows)}`;

/** The same of a sheet, headings first. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  csvText([columns.map(({ title }) => title), ...rows]);
