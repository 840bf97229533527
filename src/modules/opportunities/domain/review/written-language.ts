import type { Language } from '#platform/languages';

/** Words so frequent that no page of prose avoids them, and that only one of the three languages uses. */
const telling: Record<Exclude<Language, 'zh'>, ReadonlySet<string>> = {
  en: new Set([
    'the',
    'and',
    'to',
    'with',
    'that',
    'are',
    'this',
    'which',
    'from',
    'by',
    'has',
    'have',
    'our',
    'can',
    'been',
    'it',
  ]),
  fr: new Set([
    'le',
    'la',
    'les',
    'des',
    'du',
    'et',
    'une',
    'est',
    'dans',
    'pour',
    'sur',
    'qui',
    'avec',
    'aux',
    'ces',
    'cette',
    'nous',
    'au',
  ]),
  nl: new Set([
    'het',
    'een',
    'van',
    'voor',
    'met',
    'zijn',
    'wordt',
    'worden',
    'niet',
    'ook',
    'aan',
    'bij',
    'uit',
    'naar',
    'deze',
    'dat',
    'wij',
    'op',
  ]),
};

const FEWEST_TELLING_WORDS = 6;
const CLEAR_MAJORITY = 4;
const FEWEST_LETTERS = 30;

/**
 * The language a text is evidently written in when that is not the stated one. Silent on short or mixed texts: this finds
 * texts filed under the wrong language, it does not detect languages (the lexicon does).
 */
export function evidentlyWrittenIn(text: string, stated: Language): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return undefined;
  const han = (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters;
  if (stated !== 'zh' && han > 0.5) return 'zh';
  if (han > 0.1) return undefined;
  const counts = countTelling(text);
  const [first, second] = counts;
  const isClear =
    first!.count >= FEWEST_TELLING_WORDS && first!.count >= CLEAR_MAJORITY * (second!.count + 0.5);
  return isClear && first!.language !== stated ? first!.language : undefined;
}

function countTelling(text: string) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (Object.keys(telling) as (keyof typeof telling)[])
    .map((language) => ({ language, count: words.filter((word) => telling[language].has(word)).length }))
    .toSorted((one, other) => other.count - one.count);
}
