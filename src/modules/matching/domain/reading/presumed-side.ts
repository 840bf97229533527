import type { Language } from '#platform/languages';

interface SideWithLanguages {
  readonly code: string;
  readonly languages: readonly Language[];
}

/** The side whose language a text is written in; undefined for a language of both or of neither (English). */
export function presumedSide(language: Language, sides: readonly SideWithLanguages[]): string | undefined {
  const speaking = sides.filter((side) => side.languages.includes(language));
  return speaking.length === 1 ? speaking[0]?.code : undefined;
}
