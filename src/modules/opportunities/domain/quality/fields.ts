import { isLanguage, type Language } from '#platform/languages';
import type { Listing } from '../listing.ts';

/** A stretch of writing in a listing: `texts.zh.title`, `partner.note.nl`, `keywords.fr.2`. */
export interface WrittenField {
  readonly path: string;
  readonly language?: Language;
  readonly text: string;
}

const inLanguage = (path: string, language: string, text: string | undefined): WrittenField[] =>
  text === undefined || text === '' ? [] : [{ path, text, ...(isLanguage(language) && { language }) }];

/** Everything in a listing that somebody wrote in own words. */
export function writtenFields({
  texts,
  stage,
  rights,
  partner,
  keywords,
  ...listing
}: Listing): WrittenField[] {
  const notes = Object.entries({ stage: stage.note, rights: rights.note, partner: partner.note });
  const lines = { 'partner.role': partner.role, 'partner.size': partner.size, 'partner.area': partner.area };
  return [
    ...texts.flatMap(({ language, ...text }) =>
      (['title', 'summary', 'description', 'advantages'] as const).flatMap((part) =>
        inLanguage(`texts.${language}.${part}`, language, text[part]),
      ),
    ),
    ...notes.flatMap(([name, note]) =>
      Object.entries(note ?? {}).flatMap(([language, text]) =>
        inLanguage(`${name}.note.${language}`, language, text),
      ),
    ),
    ...Object.entries(keywords).flatMap(([language, words]) =>
      words.flatMap((word, place) => inLanguage(`keywords.${language}.${place}`, language, word)),
    ),
    ...Object.entries({ ...lines, productClass: listing.productClass }).flatMap(([path, text]) =>
      inLanguage(path, '', text),
    ),
  ];
}
