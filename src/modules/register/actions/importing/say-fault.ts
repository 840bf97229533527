import { IntlMessageFormat } from 'intl-messageformat';
import type { RowFault } from '#platform/imports';
import { type Language, locale } from '#platform/languages';
import type { ContentFault } from '../../domain/judge-content.ts';
import { refusalTexts } from '../../texts/refusals.ts';

/** A fault as the report tells it. */
export function sayContentFault(
  { code, at, facts = {} }: ContentFault,
  language: Language,
): Omit<RowFault, 'line'> {
  const texts = refusalTexts[language];
  const key = code.replace(/^register\./, '') as keyof typeof texts;
  const values = { reason: code, at, ...facts } as Record<string, string>;
  const text = texts[key] ?? texts['row-misshapen'];
  const message = String(new IntlMessageFormat(text, locale[language]).format(values));
  return { code, message, path: at };
}

/** The same, of a row. */
export const sayFault = (line: number, fault: ContentFault, language: Language): RowFault => ({
  line,
  ...sayContentFault(fault, language),
});
