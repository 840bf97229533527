import type { Language } from '#platform/languages';
import { simplify, type ScriptPairs } from '../chinese/script.ts';
import { LONGEST_WORD } from '../chinese/segmentation.ts';
import { latinTokens, LONGEST_PHRASE } from '../text/latin.ts';
import { foreignTerms } from '../chinese/analysis.ts';
import type { Stemmers } from '../text/stemming.ts';

/** Turns a headword into the index term that the analysis of texts would make of it; undefined when it makes none. */
export type Normalise = (word: string, language: Language) => string | undefined;

function chineseTerm(word: string, script: ScriptPairs, stemmers: Stemmers): string | undefined {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・，,。、()（）“”"'-]/g, '');
  if (/^\p{Script=Han}+$/u.test(plain))
    return plain.length <= LONGEST_WORD ? simplify(plain, script) : undefined;
  return /^[a-z0-9]+$/.test(plain) ? foreignTerms(plain, stemmers.en)[0] : undefined;
}

/** Grammar words inside a phrase fall away, so that *traitement d'eau* and *traitement de l'eau* are one term. */
export function normaliser(script: ScriptPairs, stemmers: Stemmers): Normalise {
  return (word, language) => {
    if (language === 'zh') return chineseTerm(word, script, stemmers);
    const tokens = latinTokens(word, { language, stem: stemmers[language] });
    const content = tokens.filter((token) => !token.isStop);
    const kept = content.length > 0 ? content : tokens;
    if (kept.length === 0 || kept.length > LONGEST_PHRASE || kept.some((token) => token.kind === 'han'))
      return undefined;
    return kept.map((token) => token.term).join('_');
  };
}
