import { IntlMessageFormat } from 'intl-messageformat';
import type { RowFault } from '#platform/imports';
import { type Language, locale } from '#platform/languages';
import type { ContentFault } from '../../domain/judge-content.ts';
import { importFaultTexts } from '../../texts/import-faults.ts';

/** A fault of a row as the report tells it. */
export function sayFault(line: number, { code, at, facts = {} }: ContentFault, language: Language): RowFault {
  const texts = importFaultTexts[language];
  const key = code.replace(/^register\./, '') as keyof typeof texts;
  const values = { at, ...facts } as Record<string, string>;
  const message = String(
    new IntlMessageFormat(texts[key] ?? texts['row-misshapen'], locale[language]).format({
      reason: code,
      ...values,
    }),
  );
  return { line, code, message, path: at };
}
