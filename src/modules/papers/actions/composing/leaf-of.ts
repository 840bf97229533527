import type { Cooperation } from '#contracts/cases';
import { dayInWords } from '#modules/clearance';
import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import type { Leaf, Run } from '../../domain/leaf.ts';
import { sayPaper } from '../../texts/say.ts';

/** What every paper in a language has around its blocks. */
export function leafOf(
  language: Language,
  { title, subtitle, blocks }: Pick<Leaf, 'title' | 'subtitle' | 'blocks'>,
  isTemplate: boolean,
): Leaf {
  const say = sayPaper(language);
  const [before = '', between = '', after = ''] = say('page', { number: '\n', all: '\n' }).split('\n');
  return {
    language,
    title,
    subtitle,
    blocks,
    page: [before, between, after],
    footer: say(isTemplate ? 'templateFooter' : 'centreFooter'),
    ...(isTemplate && { stamp: say('template') }),
  };
}

export const subtitleOf = (language: Language, { trackingCode, title }: Cooperation): string =>
  sayPaper(language)('caseSubtitle', { code: trackingCode, title });

export const sideName = ({ sides }: Corridor, code: string, language: Language): string =>
  sides.find((side) => side.code === code)?.name[language] ?? code;

/** The day of an instant, as the reader writes days. */
export const dayOfInstant = (instant: string, language: Language): string =>
  dayInWords(instant.slice(0, 10), language);

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['“', '”'],
  en: ['“', '”'],
  fr: ['« ', ' »'],
  nl: ['“', '”'],
};

/** A title within a sentence, in quotation marks of the language of the sentence. */
export function quoted(text: string, of: Language, language: Language): Run[] {
  const [open, close] = QUOTES[language];
  return [{ text: open }, { text, language: of }, { text: close }];
}
