/** What a spreadsheet would take for a formula, also after blanks. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r\n]/;
/** Excel reads UTF-8 only when told so. */
const MARK = '\uFEFF';

/** A cell as text that no spreadsheet runs: what looks like a formula begins with an apostrophe. */
export function cellOf(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a table for spreadsheets (RFC 4180). */
export const spreadsheet = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `${MARK}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
