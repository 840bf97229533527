import type { Detection, Latin } from '../../contract.ts';
import { stopWords } from '../text/stop-words.ts';
export function detectLanguage(text: string, has: (term: string, language: Latin) => boolean): Detection {
  let han = 0;
  let letters = 0;
  for (const sign of text.slice(0, 4000)) {
    if (/\p{Script=Han}/u.test(sign)) han += 1;
    else if (/\p{L}/u.test(sign)) letters += 1;
  }
  if (han >= 1 && han * 4 >= letters) return { language: 'zh', confidence: 1 };
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = (['en', 'fr', 'nl'] as const).map((language) => {
    const score = words.reduce(
      (sum, word) => sum + (stopWords[language].has(word) ? 1 : has(word, language) ? 0.2 : 0),
      0,
    );
    return { language, score };
  });
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0
    ? { language: best.language, confidence: 1 }
    : { language: 'unknown', confidence: 0 };
}
