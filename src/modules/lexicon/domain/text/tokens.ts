import type { Span } from '../../contract.ts';
import { plainSpelling } from './folding.ts';

/** A raw piece of text. `isJoined` says that only blanks, hyphens or apostrophes stand before it. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'han';
  readonly spelling: string;
  readonly isJoined: boolean;
  readonly isHyphened: boolean;
  /** Begins with a capital letter, as names do. */
  readonly isCapital: boolean;
}

const PIECE = new RegExp(
  [
    String.raw`(\p{Script=Han}+)`,
    String.raw`((?:\p{Nd}{1,3}(?:[ \u00a0\u202f.,'’]\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)?)(?![[\p{L}\p{M}\p{N}]--\p{Script=Han}]))`,
    String.raw`((?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?)`,
    String.raw`([[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{M}\p{N}]--\p{Script=Han}]*)`,
  ].join('|'),
  'gv',
);

const JOINT = /^[\s'’ʼ\-‐‑]*$/u;

function kindOf([, han, number]: readonly (string | undefined)[]): Token['kind'] {
  if (han !== undefined) return 'han';
  return number === undefined ? 'word' : 'number';
}

/** Cuts any text into words, numbers and runs of Chinese characters, in one pass, with their places. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const surface = match[0];
    const gap = start - last > 6 ? '.' : text.slice(last, start);
    const spelling = plainSpelling(surface);
    tokens.push({
      start,
      end: start + surface.length,
      kind: kindOf(match),
      spelling: match[3] === undefined ? spelling : spelling.replaceAll('.', ''),
      isJoined: tokens.length > 0 && JOINT.test(gap),
      isCapital: spelling[0] !== surface[0] && /^\p{Lu}/u.test(surface),
      isHyphened: /^[-‐‑]$/u.test(gap),
    });
    last = start + surface.length;
  }
  return tokens;
}
