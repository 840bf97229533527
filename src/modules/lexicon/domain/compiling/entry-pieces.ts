import type { Language } from '#platform/languages';
import { segment } from '../chinese/segmentation.ts';
import { simplify, type ScriptPairs } from '../chinese/script.ts';
import { splitCompound } from '../text/compounds.ts';
import { latinTokens } from '../text/latin.ts';
import type { Stemmers } from '../text/stemming.ts';

const LONGEST_PIECE = 4;
const LONGEST_ENTRY = 6;

export interface Pieces {
  readonly script: ScriptPairs;
  readonly stemmers: Stemmers;
  has(term: string, language: Language): boolean;
}

function chinesePieces(word: string, pieces: Pieces): string[] {
  const plain = simplify(word.toLowerCase().replace(/[\s·]/g, ''), pieces.script);
  if (!/^\p{Script=Han}{2,10}$/u.test(plain)) return [];
  const isPiece = (piece: string): boolean =>
    piece.length <= LONGEST_PIECE && piece.length < plain.length && pieces.has(piece, 'zh');
  return segment(plain, isPiece).map(([start, end]) => plain.slice(start, end));
}

/**
 * The pieces of a headword for learning how parts translate: sub-words in Chinese, stems and parts of compounds
 * elsewhere. Empty when the entry is too long to teach anything.
 */
export function entryPieces(word: string, language: Language, pieces: Pieces): string[] {
  if (language === 'zh') {
    const found = chinesePieces(word, pieces);
    return found.length > LONGEST_ENTRY ? [] : found;
  }
  const stem = pieces.stemmers[language];
  const isWord = (term: string): boolean => pieces.has(term, language);
  const found = latinTokens(word, { language, stem })
    .filter((token) => !token.isStop && token.kind !== 'han')
    .flatMap((token) => {
      const parts = language === 'nl' ? splitCompound({ word: token.spelling, stem, isWord }) : undefined;
      return parts ? parts.map((part) => part.term) : [token.term];
    });
  return found.length > LONGEST_ENTRY ? [] : found;
}
