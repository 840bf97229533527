import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';
import type { Refusal } from '#platform/refusal';
import { en } from './refusals.en.ts';
import { fr } from './refusals.fr.ts';
import { nl } from './refusals.nl.ts';
import { zh } from './refusals.zh.ts';

const refusalTexts: Readonly<Record<Language, Record<keyof typeof en, string>>> = { zh, en, fr, nl };

/** What a refusal of this module says to a person; nothing for those of others. */
export function sayRefusal({ code, facts }: Refusal, language: Language): string | undefined {
  const key = code.replace(/^exchange\./, '') as keyof typeof en;
  const text = refusalTexts[language][key];
  return (
    text && String(new IntlMessageFormat(text, locale[language]).format(facts as Record<string, string>))
  );
}
