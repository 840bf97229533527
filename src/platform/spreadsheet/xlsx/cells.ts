import { type Cell, looksLikeFormula, printable, type SheetColumn } from '../sheet.ts';
import { styles } from './styles.ts';

/** A cell of a workbook holds no more UTF-16 units. */
const LONGEST = 32_767;
const DAY_MS = 86_400_000;
/** Earlier serial numbers mean different days to different programs: 1900 was no leap year. */
const FIRST_DAY = '1900-03-01';
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** `2` → `C`. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

/**
 * A text for an element or an attribute of a workbook. A stretch such as `_x0041_` would be read as a letter written in code:
 * its underscore is written in that code itself.
 */
export const xmlText = (text: string): string =>
  printable(text)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One cell as XML. A text is always an inline string: nothing can make it a formula, a number or a day. */
export function cellXml(place: string, value: Cell, is: SheetColumn['is'] = 'text'): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? numberXml(place, value, is) : textXml(place, String(value));
  const serial = is === 'day' ? serialOf(value) : undefined;
  return serial === undefined ? textXml(place, value) : numberXml(place, serial, 'day');
}

const numberXml = (place: string, value: number, is: SheetColumn['is']): string =>
  `<c r="${place}" s="${is === 'day' || is === 'amount' ? styles[is] : styles.number}"><v>${value}</v></c>`;

/** What looks like a formula also stays text for whoever opens the cell and closes it again. */
function textXml(place: string, value: string): string {
  const style = looksLikeFormula(printable(value)) ? styles.quoted : styles.text;
  return inlineXml(place, value, style);
}

export const inlineXml = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shortened(printable(value)))}</t></is></c>`;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < FIRST_DAY) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : (at - SERIAL_ZERO) / DAY_MS;
}
