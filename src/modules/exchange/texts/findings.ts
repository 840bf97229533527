import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';
import { Refusal } from '#platform/refusal';
import type { Finding } from '../domain/conformity/finding.ts';
import { en } from './findings.en.ts';
import { fr } from './findings.fr.ts';
import { nl } from './findings.nl.ts';
import { zh } from './findings.zh.ts';
import { sayRefusal } from './refusals.ts';

const findingTexts: Readonly<Record<Language, Record<keyof typeof en, string>>> = { zh, en, fr, nl };

/** A finding as a sentence. */
export function sayFinding({ code, facts }: Finding, language: Language): string {
  const { code: refused, ...rest } = facts;
  const message =
    typeof refused === 'string' ? sayRefusal(new Refusal('invalid', refused, rest), language) : undefined;
  const values = { ...facts, message: message ?? refused };
  return String(
    new IntlMessageFormat(findingTexts[language][code], locale[language]).format(
      values as Record<string, string>,
    ),
  );
}
