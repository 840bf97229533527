/** How many recovery codes an account has at once. */
export const RECOVERY_CODES = 10;

/** Letters and digits that cannot be taken for one another (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 16 characters of 5 bits: 80 bits, beyond guessing even where nothing slows it. */
const LENGTH = 16;
/** How many random bytes a code is made from. */
export const RECOVERY_BYTES = LENGTH;

/** `7k2m-…`: four groups of four, from random bytes. */
export function writeRecoveryCode(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]!).join('');
  return letters.replaceAll(/(.{4})(?!$)/g, '$1-');
}

/** What was typed, as it was made: capitals, spaces and look-alikes are forgiven. Undefined: cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter))
    ? letters
    : undefined;
}
