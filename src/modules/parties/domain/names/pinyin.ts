import { pinyin } from 'pinyin-pro';
import { fold, hasHan } from './folding.ts';

/** People's surnames have readings of their own: 单 is Shan, 仇 is Qiu. */
export type NameOf = 'organisation' | 'person';

/** Passports write ü as YU, keyboards as v: all become u, so that any of them finds the name. */
const plainU = (letters: string) => letters.replaceAll(/([ln])(?:v|yu)/g, '$1u');

/** Syllables with tone numbers for Chinese, words as they are for the rest. */
export function tonedSyllables(folded: string, of: NameOf): string[] {
  if (!hasHan(folded)) return folded.split(' ').filter(Boolean);
  return pinyin(folded, {
    type: 'array',
    toneType: 'num',
    nonZh: 'consecutive',
    v: true,
    ...(of === 'person' && { surname: 'head' as const }),
  })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !hasHan(piece));
}

/** How a name is spelt in plain Latin letters, syllable by syllable. */
export const spelling = (folded: string, of: NameOf): string[] =>
  hasHan(folded) ? withoutTones(tonedSyllables(folded, of)) : tonedSyllables(folded, of);

/** Syllables of Chinese without their tones. */
export const withoutTones = (syllables: readonly string[]): string[] =>
  syllables.map((syllable) => plainU(syllable.replace(/^([a-z]+)[0-5]$/, '$1')));

/** A question in pinyin, with tones as marks, as numbers or without, as words of plain letters. */
export function spelledWords(question: string): string[] {
  return fold(question)
    .replaceAll(/(?<=[a-z])[1-5](?![0-9])/g, ' ')
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word));
}

/** The same words under the spellings of ü that keyboards and passports use. */
export const withPlainU = (words: readonly string[]): string[] => words.map(plainU);
