import type { Language } from '#platform/languages';
import type { Listing, ListingText } from '../listing.ts';
import { lettersOf } from '#platform/languages';
import type { Finding } from './finding.ts';
import type { QualityRules } from './rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { spot } from './spotters.ts';

type Found = Omit<Finding, 'severity'>;

/** More of them in one text would be nagging. */
const MOST_PRAISES = 6;

/** Praise that no figure of the same sentence bears out. */
export function judgePraise({ language, ...text }: ListingText, rules: QualityRules): Found[] {
  const { praise } = rules.words[language];
  const parts = ['title', 'summary', 'description', 'advantages'] as const;
  return parts
    .flatMap((part) =>
      sentencesOf(text[part] ?? '')
        .filter((sentence) => !/\p{N}/u.test(sentence.text))
        .flatMap((sentence) => spot(sentence.text, praise).map((found) => placedIn(sentence, found)))
        .map(({ words, ...span }) => ({
          code: 'praise' as const,
          path: `texts.${language}.${part}`,
          language,
          span,
          facts: { words },
        })),
    )
    .slice(0, MOST_PRAISES);
}

const placedIn = ({ start }: Sentence, found: { start: number; end: number; words: string }) => ({
  words: found.words,
  start: start + found.start,
  end: start + found.end,
});

/** How the text lies on the page. */
export function judgeShape(
  { language, title, summary, description }: ListingText,
  rules: QualityRules,
): Found[] {
  const at = { path: `texts.${language}.description`, language };
  const found: Found[] = [];
  if (lettersOf(description) > rules.paragraphLetters && !/\n\s*\n/.test(description.trim()))
    found.push({ code: 'no-paragraphs', ...at, facts: { letters: lettersOf(description) } });
  if (summary.trim() !== '' && (repeats(summary, description) || repeatsTitle(summary, title)))
    found.push({ code: 'summary-repeats', path: `texts.${language}.summary`, language });
  return found;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
/** The summary is the beginning of the description, word by word. */
const repeats = (summary: string, description: string) => plain(description).startsWith(plain(summary));

/** A summary that says the title again has little room left. */
const repeatsTitle = (summary: string, title: string) =>
  title.trim() !== '' &&
  plain(summary).startsWith(plain(title)) &&
  plain(title).length > plain(summary).length / 2;

/** Keywords are what the other side's search finds first: there are some, and they are of the trade. */
export function judgeKeywords(listing: Listing, rules: QualityRules): Found[] {
  const { keywords, texts } = listing;
  const original = texts.find(({ isOriginal }) => isOriginal);
  const at = (language: Language) => ({ path: `keywords.${language}`, language });
  const found = texts.flatMap(({ language }): Found[] => {
    const vague = (keywords[language] ?? []).filter((word) => isVague(word, rules, language));
    if (vague.length === 0) return [];
    return [{ code: 'keyword-vague', ...at(language), facts: { words: vague.join(', ') } }];
  });
  if (!original) return found;
  const count = (keywords[original.language] ?? []).filter((word) => word.trim() !== '').length;
  const least = rules.fewestKeywords;
  if (count < least)
    found.unshift({ code: 'few-keywords', ...at(original.language), facts: { count, least } });
  return found;
}

/** Nothing but words that fit anything. */
const isVague = (word: string, { words }: QualityRules, language: Language): boolean =>
  word.trim() !== '' &&
  !/[\p{L}\p{N}]/u.test(
    word.replaceAll(words[language]['empty-as-keywords'], '').replaceAll(words[language].praise, ''),
  );

/** A readiness level in the words that is not the one of the facts. */
export function judgeStage({ texts, stage: { trl, trlUntil = trl } }: Listing): Found[] {
  if (trl === undefined || trlUntil === undefined) return [];
  return texts.flatMap(({ language, ...text }) =>
    (['title', 'summary', 'description', 'advantages'] as const).flatMap((part) =>
      [...(text[part] ?? '').matchAll(/\bTRL\s?(\d)(?!\d)/giu)]
        .filter(({ 1: level }) => Number(level) < trl || Number(level) > trlUntil)
        .map(({ 0: words, index }) => ({
          code: 'stage-contradicts' as const,
          path: `texts.${language}.${part}`,
          language,
          span: { start: index, end: index + words.length },
          facts: { words, trl: trl === trlUntil ? String(trl) : `${trl}–${trlUntil}` },
        })),
    ),
  );
}
