import { csvText } from '#platform/spreadsheet';

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

/** The index of an archive, for spreadsheets. */
export const archiveIndex = (lines: readonly IndexLine[]): string =>
  csvText([COLUMNS, ...lines.map((line) => COLUMNS.map((name) => line[name]))]);
