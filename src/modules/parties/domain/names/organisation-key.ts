import type { Language } from '#platform/languages';
import { beginningOf, fold, hasHan, runs } from './folding.ts';
import {
  byCharacters,
  byWord,
  languageOf,
  LEGAL_FORMS,
  LEGAL_FORMS_ZH,
  SMALL_WORDS,
} from './organisation-words.ts';
import { spelling } from './pinyin.ts';

/**
 * What is left of an organisation's name when language, abbreviation, legal form and word order are taken away.
 * 浙江师范大学 and "Zhejiang Normal Univ." give the same tokens. For finding duplicates, never for display.
 */
export function organisationTokens(text: string): string[] {
  // "Huawei Technologies (China)": registers add the country in brackets.
  const folded = fold(text.replaceAll(/[(（](china|belgium|中国|比利时)[)）]/giu, ' '));
  const tokens = runs(folded).flatMap((run) => (hasHan(run) ? tokensOfHan(run) : tokenOfWord(run)));
  return joinKeyLaboratory(tokens.length > 0 ? tokens : runs(folded));
}

const LONGEST_KEY = 300;

/** The tokens in alphabetical order, as one key. */
export const organisationKey = (text: string): string =>
  beginningOf([...new Set(organisationTokens(text))].toSorted().join(' '), LONGEST_KEY);

function tokenOfWord(word: string): string[] {
  if (SMALL_WORDS.has(word) || LEGAL_FORMS.has(word)) return [];
  return [byWord.get(word) ?? word];
}

/** Cuts known notions out, longest first; what stands between them is spelt in pinyin, as foreign names spell it. */
function tokensOfHan(run: string): string[] {
  for (const form of LEGAL_FORMS_ZH) if (run.length > form.length) run = run.replace(form, '');
  const tokens: string[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown) tokens.push(spelling(unknown, 'organisation').join(''));
    unknown = '';
  };
  for (let at = 0; at < run.length;) {
    const found = byCharacters.find(([characters]) => run.startsWith(characters, at));
    if (found) {
      flush();
      tokens.push(...found[1].split(' '));
    } else unknown += run[at];
    at += found ? found[0].length : 1;
  }
  flush();
  // 省 and 市 follow a place: foreign names leave them out.
  return tokens.map((token) => token.replace(/(?<=.{3})(sheng|shi)$/, ''));
}

/** "State Key Laboratory" is one notion. */
function joinKeyLaboratory(tokens: readonly string[]): string[] {
  const all = new Set(tokens);
  if (!all.has('key') || !all.has('laboratory')) return [...tokens];
  const joined = all.has('national') ? 'statekeylaboratory' : 'keylaboratory';
  const rest = tokens.filter((token) => token !== 'key' && token !== 'laboratory' && token !== 'national');
  return [joined, ...rest];
}

/** The language of a Latin name by its organisation words and small words; undefined when it does not say. */
export function languageOfName(text: string): Language | undefined {
  if (hasHan(text)) return 'zh';
  const votes = new Map<Language, number>();
  const vote = (language: Language, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const word of fold(text).split(' ')) {
    const languages = languageOf.get(word);
    if (languages) for (const language of languages) vote(language, 1 / languages.size);
    for (const [language, words] of Object.entries(TELLING))
      if (words.has(word)) vote(language as Language, 0.6);
  }
  const [best, next] = [...votes].toSorted((one, other) => other[1] - one[1]);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}

const TELLING: Record<string, Set<string>> = {
  en: new Set(
    'of the and for company limited ltd corporation bank council agency department bureau'.split(' '),
  ),
  fr: new Set('de du des la le les et pour aux agence conseil direction'.split(' ')),
  nl: new Set('van voor het der en agentschap raad dienst'.split(' ')),
};
