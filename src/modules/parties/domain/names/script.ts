import type { Name } from '#contracts/parties';
import { scriptEvidence } from './simplify.ts';

/** In which script a name is written; Chinese counts as simplified unless its characters say otherwise. */
export function scriptOf(text: string): Name['script'] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 'other';
  if (/\p{Script=Han}/u.test(text)) {
    const { traditional, simplified } = scriptEvidence(text);
    return traditional > simplified ? 'hant' : 'hans';
  }
  if (/\p{Script=Latin}/u.test(text)) return 'latin';
  return 'other';
}
