import type { OrganisationRow } from '#contracts/parties';
import type { Language } from '#platform/languages';

export interface ChosenName {
  readonly text: string;
  readonly language: Language | undefined;
}

const HAN = /\p{Script=Han}/u;

/**
 * The name that a reader knows it by, and its own official name where that is another one: both are shown.
 * Readers of Latin letters get an English name rather than characters they cannot read.
 */
export function chooseNames(
  { name, names }: Pick<OrganisationRow, 'name' | 'names'>,
  reader: Language,
): { main: ChosenName; own: ChosenName | undefined } {
  const official = { text: name, language: languageOf(name, names) };
  const readable = HAN.test(name) && reader !== 'zh' ? names.en : undefined;
  const text = names[reader] ?? readable;
  if (text === undefined || text === name) return { main: official, own: undefined };
  return { main: { text, language: languageOf(text, names) }, own: official };
}

function languageOf(text: string, names: OrganisationRow['names']): Language | undefined {
  const found = Object.entries(names).find(([, one]) => one === text)?.[0] as Language | undefined;
  return found ?? (HAN.test(text) ? 'zh' : undefined);
}
