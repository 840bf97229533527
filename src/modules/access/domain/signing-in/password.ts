/** Counted in characters as people see them typed, not in bytes. */
export const SHORTEST_PASSWORD = 12;
/** Long enough for any sentence; short enough that hashing it is no burden. */
export const LONGEST_PASSWORD = 256;

export const passwordFaults = ['too-short', 'too-long', 'too-common', 'too-plain', 'names-you'] as const;
export type PasswordFault = (typeof passwordFaults)[number];

/** What a password must not be made of. */
export interface PasswordContext {
  /** Whole passwords and words that guessers try first, in small letters. */
  readonly common: ReadonlySet<string>;
  readonly email: string;
  readonly name: string;
}

/** Typed on another keyboard or system, the same password must give the same bytes. */
export const normalisePassword = (given: string): string => given.normalize('NFC');

/** Everything that speaks against a password. No rules about kinds of characters: length and surprise count (NIST SP 800-63B, 3.1.1.2). */
export function judgePassword(given: string, context: PasswordContext): PasswordFault[] {
  const password = normalisePassword(given);
  const length = [...password].length;
  const small = password.toLowerCase();
  const faults: [PasswordFault, boolean][] = [
    ['too-short', length < SHORTEST_PASSWORD],
    ['too-long', length > LONGEST_PASSWORD],
    ['too-common', isCommon(small, context.common)],
    ['too-plain', isPlain(small)],
    ['names-you', namesOwner(small, context)],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

/** A common word stays common with digits and marks around it: "Password1234!". */
function isCommon(small: string, common: ReadonlySet<string>): boolean {
  const bare = small.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const spelled = bare
    .replaceAll(/[@4]/g, 'a')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll(/[1!|]/g, 'i');
  return [small, bare, spelled, halved(bare)].some((one) => one !== '' && common.has(one));
}

/** "welcomewelcome" is "welcome". */
function halved(text: string): string {
  for (let length = 1; length <= text.length / 2; length++)
    if (text.length % length === 0 && text.slice(0, length).repeat(text.length / length) === text)
      return text.slice(0, length);
  return text;
}

const RUNS = [
  '012345678901234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** Few characters, a short piece again and again, or a walk along the keyboard or the alphabet. */
function isPlain(small: string): boolean {
  if (small.length < SHORTEST_PASSWORD) return false;
  if (new Set(small).size <= 4 || halved(small).length <= 4) return true;
  const backwards = [...small].toReversed().join('');
  return RUNS.some((run) => run.includes(small) || run.includes(backwards));
}

/** Says the e-mail address or the name, with little beside it. */
function namesOwner(small: string, { email, name }: PasswordContext): boolean {
  const [local = ''] = email.split('@');
  const named = [email, local, name.toLowerCase(), name.toLowerCase().replaceAll(' ', '')];
  return named.some((one) => one.length >= 4 && small.includes(one) && small.length - one.length < 8);
}
