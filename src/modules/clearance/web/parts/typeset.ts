import type { Language } from '#platform/languages';

const NO_BREAK = '\u00a0';

/**
 * The texts of the packs are typed on ordinary keyboards. Readers get the apostrophe of print, and in French the space that
 * keeps a mark on the line of its word.
 */
export function typeset(text: string, language: Language): string {
  if (language === 'zh') return text;
  const printed = text.replaceAll(/(?<=\p{L})'(?=[\p{L}\d])/gu, '’');
  return language === 'fr'
    ? printed.replaceAll(/ (?=[:;?!»%](?:\s|$|[),.]))/g, NO_BREAK).replaceAll('« ', `«${NO_BREAK}`)
    : printed;
}
