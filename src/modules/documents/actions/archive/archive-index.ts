/** A line of the index: what is in the archive under which path, or why it is not. */
export interface IndexLine {
  readonly path: string;
  readonly folder: string;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly side: string;
  readonly broughtAt: string;
  /** Such as `expired`; empty: it is in the archive. */
  readonly missing: string;
}

const COLUMNS = [
  'path',
  'folder',
  'title',
  'language',
  'version',
  'bytes',
  'sha256',
  'side',
  'broughtAt',
  'missing',
] as const satisfies readonly (keyof IndexLine)[];

/** Spreadsheets would take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The index of an archive, for spreadsheets: UTF-8 with its mark, so that Chinese names are read as such. */
export const archiveIndex = (lines: readonly IndexLine[]): string =>
  `\uFEFF${[COLUMNS.join(','), ...lines.map((line) => COLUMNS.map((name) => cell(line[name])).join(','))].join('\r\n')}\r\n`;
