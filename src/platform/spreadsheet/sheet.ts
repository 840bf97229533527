import type { Language } from '#platform/languages';

/** Absent: an empty cell. */
export type Cell = string | number | undefined;

export interface SheetColumn {
  readonly title: string;
  /** A day is given as `2026-11-27`, an amount as a number with two decimals. What does not fit stays text. */
  readonly is?: 'text' | 'day' | 'number' | 'amount';
  /** In characters, as spreadsheets measure it. */
  readonly width?: number;
}

/** A table for spreadsheets: one sheet with a heading row. */
export interface Sheet {
  readonly name: string;
  readonly language: Language;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What XML cannot hold and no reader needs: controls besides tab and line, and two that are no characters. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** A text as any format can hold it: whole characters, no controls, one kind of line end. */
export const printable = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '\uFFFD');

/** What a spreadsheet takes for the beginning of a formula, in the wide forms of Chinese and Japanese keyboards too. */
const SIGN = '[=+\\-@＝＋－﹣−＠]';
/** Blanks and characters that are not seen. */
const UNSEEN = '[\\s\\p{Cf}\\uFFFD]*';
const BEGINS = new RegExp(`^(?:${UNSEEN}${SIGN}|[\\t\\n])`, 'u');
const BEGINS_AFTER = new RegExp(`([;\\t\\n])(?=${UNSEEN}${SIGN})`, 'gu');

/** Whether a spreadsheet could take the text for a formula. */
export const looksLikeFormula = (text: string): boolean => BEGINS.test(text);

/**
 * A text that no spreadsheet runs out of a CSV file: an apostrophe stands before what looks like a formula. So it does after
 * a semicolon, a tab and a line break within the text: a program that splits at these begins a new cell there.
 */
export const harmless = (text: string): string => {
  const inside = text.replaceAll(BEGINS_AFTER, "$1'");
  return looksLikeFormula(text) ? `'${inside}` : inside;
};
