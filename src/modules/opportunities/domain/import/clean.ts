/**
 * What Windows puts where Unicode keeps control codes: texts once read in the wrong code page still hold them as U+0080 to
 * U+009F. The place in this string is the code less 0x80; a space stands for none.
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Mends what a foreign file does to characters, and nothing that its author wrote. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\u0080-\u009f]/g, (code) => WINDOWS[code.charCodeAt(0) - 0x80] ?? ' ')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\t', ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** A list in one cell or one string: parted by semicolons of either width, bars, Chinese enumeration commas or lines. */
export function splitList(cell: string): string[] {
  return cell.split(/[;；|、\n]/);
}

/** The first web address in a cell that may hold several, or one without its scheme. */
export function firstAddress(cell: string): string | undefined {
  const found = /https?:\/\/[^\s,;]+[.][^\s,;]+/i.exec(cell)?.[0];
  const bare = /^[a-z\d-]+(?:[.][a-z\d-]+)+\/[^\s,;]*/i.exec(cell.trim())?.[0];
  return found ?? (bare && `https://${bare}`);
}
