import type { Language } from '#platform/languages';
import { lettersOf } from '#platform/languages';
import type { Finding } from './finding.ts';
import type { QualityRules } from './rules.ts';
import { spot } from './spotters.ts';

interface Titled {
  readonly language: Language;
  readonly title: string;
}

/** A title says plainly what is offered or sought: no shouting, and more than empty words. */
export function judgeTitle({ language, title }: Titled, rules: QualityRules): Omit<Finding, 'severity'>[] {
  const at = { path: `texts.${language}.title`, language };
  const findings: Omit<Finding, 'severity'>[] = shoutsOf(title).map((span) => ({
    code: 'title-shouts' as const,
    ...at,
    span,
    facts: { words: title.slice(span.start, span.end) },
  }));
  const telling = lettersOf(withoutEmptyWords(title, rules, language));
  if (lettersOf(title) >= rules.lengths.title.least && telling < rules.tellingTitleLetters) {
    findings.push({ code: 'title-vague', ...at, facts: { words: emptyWords(title, rules, language) } });
  }
  return findings;
}

const MOST_SHOWN = 4;

/** The empty words themselves, without the small ones between them. */
function emptyWords(title: string, rules: QualityRules, language: Language): string {
  const found = spot(title, rules.words[language]['empty-in-titles']).map(({ words }) => words);
  const telling = [...new Set(found)].filter((word) => word.length > (language === 'zh' ? 1 : 3));
  return telling.slice(0, MOST_SHOWN).join(', ') || title;
}

const withoutEmptyWords = (title: string, { words }: QualityRules, language: Language): string =>
  title
    .replaceAll(words[language]['empty-in-titles'], ' ')
    .replaceAll(words[language].praise, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const FEWEST_LETTERS = 12;

/** Exclamation marks, and a title most of which stands in capitals; one abbreviation or two is no shouting. */
function shoutsOf(title: string): { start: number; end: number }[] {
  const marks = [...title.matchAll(/[!！]+/gu)];
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const small = title.match(/[\p{Ll}\p{Script=Han}]/gu)?.length ?? 0;
  const isLoud = capitals >= FEWEST_LETTERS && capitals > small;
  const loud = isLoud ? [...title.matchAll(/\p{Lu}{2,}(?:[^\p{Ll}]*\p{Lu}{2,})*/gu)] : [];
  return [...marks, ...loud].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
