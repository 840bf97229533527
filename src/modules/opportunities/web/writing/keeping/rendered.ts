import type { WrittenListing } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { originalOf } from '../places/places.ts';

/** What the original's description said when each translation was last true: what is newer can be shown while it is written. */
export type Rendered = Readonly<Partial<Record<Language, string>>>;

interface Opened {
  readonly listing: WrittenListing;
  readonly texts: readonly {
    readonly language: Language;
    readonly isOriginal: boolean;
    readonly newerInOriginal?: readonly { readonly start: number; readonly end: number }[] | undefined;
  }[];
}

export function firstRendered({ listing, texts }: Opened): Rendered {
  const { description } = originalOf(listing);
  return Object.fromEntries(
    texts
      .filter(({ isOriginal }) => !isOriginal)
      .map(({ language, newerInOriginal = [] }) => [language, withoutPassages(description, newerInOriginal)]),
  );
}

/** A translation that does not lag behind what was saved just now says what this original says. */
export function renderedAfter(
  former: Rendered,
  listing: WrittenListing,
  stale: readonly Language[],
): Rendered {
  const { description } = originalOf(listing);
  const translations = listing.texts.filter(({ isOriginal }) => !isOriginal).map(({ language }) => language);
  const upToDate = translations.filter((language) => !stale.includes(language));
  return { ...former, ...Object.fromEntries(upToDate.map((language) => [language, description])) };
}

const withoutPassages = (text: string, passages: readonly { start: number; end: number }[]): string =>
  passages.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
