/** Crockford's letters: none that is mistaken for another when read out over the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code of 12 letters (60 bits), written in groups of four: K7QM-2F9A-XT4W. */
export function newTrackingCode(random: (count: number) => Uint8Array): string {
  const letters = [...random(12)].map((byte) => LETTERS[byte % LETTERS.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/** The code that somebody typed or heard: case, blanks and look-alikes do not matter; nothing when it is none. */
export function readTrackingCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(letters)) return undefined;
  return [0, 4, 8].map((start) => letters.slice(start, start + 4)).join('-');
}
