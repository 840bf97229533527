import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import { en } from '../../web/names/names.en.ts';
import { fr } from '../../web/names/names.fr.ts';
import { nl } from '../../web/names/names.nl.ts';
import { zh } from '../../web/names/names.zh.ts';

/** The words of the pages, so that a table calls everything as they do. */
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en, fr, nl };

type Family = 'kind' | 'state' | 'part' | 'close';

/** Words for codes in a reader's language; a code that has none stands for itself. */
export function namesIn({ sides, fields }: Pick<Corridor, 'sides' | 'fields'>, reader: Language) {
  const named = (all: readonly { code: string; name: Record<Language, string> }[]) => (code: string) =>
    all.find((one) => one.code === code)?.name[reader] ?? code;
  return {
    of: (family: Family, code: string) => names[reader][`${family}_${code}`] ?? code,
    side: named(sides),
    field: named(fields),
  };
}
