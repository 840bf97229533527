import { languages, type Language } from '#platform/languages';
import { latinTokens } from '../text/latin.ts';
import type { Stemmers } from '../text/stemming.ts';
import type { ParallelLine } from './parallel-line.ts';

type Spellings = Record<Language, Map<string, string>>;

/** How running text spells each stem most often, in lower case. */
export function seenSpellings(lines: readonly ParallelLine[], stemmers: Stemmers): Spellings {
  const found: Spellings = { zh: new Map(), en: new Map(), fr: new Map(), nl: new Map() };
  for (const language of languages) {
    if (language === 'zh') continue;
    const counts = new Map<string, Map<string, number>>();
    for (const { [language]: text } of lines) {
      for (const { kind, term, spelling } of text
        ? latinTokens(text, { language, stem: stemmers[language] })
        : []) {
        if (kind !== 'word') continue;
        const row = counts.get(term) ?? new Map<string, number>();
        counts.set(term, row.set(spelling, (row.get(spelling) ?? 0) + 1));
      }
    }
    for (const [term, row] of counts) {
      const [most] = [...row].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (most) found[language].set(term, most[0]);
    }
  }
  return found;
}
