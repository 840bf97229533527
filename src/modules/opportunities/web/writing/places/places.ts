import type { WrittenListing } from '#contracts/opportunities';
import { isLanguage, type Language } from '#platform/languages';

/** What can stand at a place of a listing: `texts.zh.title`, `partner.note.nl`, `fields`, `stage.trl`. */
export type PlaceValue = string | number | boolean | readonly string[] | undefined;

type Text = WrittenListing['texts'][number];
type Part = 'title' | 'summary' | 'description' | 'advantages';

export const textParts: readonly Part[] = ['title', 'summary', 'description', 'advantages'];

/** What stands at a place. */
export function valueAt(listing: WrittenListing, place: string): PlaceValue {
  const [first, second, third] = place.split('.');
  if (first === 'texts') return textIn(listing, second)?.[third as Part];
  const whole = (listing as Record<string, unknown>)[first!];
  if (second === undefined) return whole as PlaceValue;
  const part = (whole as Record<string, unknown> | undefined)?.[second];
  if (third === undefined) return part as PlaceValue;
  return (part as Record<string, PlaceValue> | undefined)?.[third];
}

const textIn = ({ texts }: WrittenListing, language: string | undefined) =>
  texts.find((text) => text.language === language);

/** The listing with something else at a place; nothing (an empty optional text) takes the place away. */
export function withValue(listing: WrittenListing, place: string, value: PlaceValue): WrittenListing {
  const [first, second, third] = place.split('.');
  if (first === 'texts') return withText(listing, second as Language, { [third!]: value });
  if (second === undefined) return { ...without(listing, first!), ...given(first!, value) } as WrittenListing;
  const whole = ((listing as Record<string, unknown>)[first!] ?? {}) as Record<string, unknown>;
  const inner =
    third === undefined
      ? { ...without(whole, second), ...given(second, value) }
      : { ...whole, [second]: withIn(whole[second] as Record<string, unknown> | undefined, third, value) };
  return { ...listing, [first!]: inner } as WrittenListing;
}

const withIn = (inner: Record<string, unknown> | undefined, name: string, value: PlaceValue) => ({
  ...without(inner ?? {}, name),
  ...given(name, value),
});

const isNothing = (value: PlaceValue) => value === undefined || value === '';
const given = (name: string, value: PlaceValue) => (isNothing(value) ? {} : { [name]: value });

function without<Whole extends object>(whole: Whole, name: string): Partial<Whole> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as Partial<Whole>;
}

function withText(listing: WrittenListing, language: Language, change: Partial<Text>): WrittenListing {
  const texts = listing.texts.map((text) => {
    if (text.language !== language) return text;
    const { advantages, ...rest } = { ...text, ...change };
    return { ...rest, ...(advantages !== undefined && advantages !== '' && { advantages }) };
  });
  return { ...listing, texts };
}

/** The listing with an empty text in one more language. */
export const withLanguage = (listing: WrittenListing, language: Language): WrittenListing =>
  textIn(listing, language)
    ? listing
    : {
        ...listing,
        texts: [
          ...listing.texts,
          {
            language,
            title: '',
            summary: '',
            description: '',
            isOriginal: listing.texts.length === 0,
            isMachineMade: false,
          },
        ],
      };

/** The listing without a translation and what belongs to it; the original stays. */
export function withoutLanguage(listing: WrittenListing, language: Language): WrittenListing {
  const { [language]: _, ...keywords } = listing.keywords;
  const texts = listing.texts.filter((text) => text.language !== language || text.isOriginal);
  return { ...listing, texts, keywords };
}

export const originalOf = ({ texts }: WrittenListing): Text =>
  texts.find(({ isOriginal }) => isOriginal) ?? texts[0]!;

/** Every place at which two listings say something else, in the order of the form. */
export function differences(one: WrittenListing, other: WrittenListing): string[] {
  const [here, there] = [placesOf(one), placesOf(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (place) => here.get(place) !== there.get(place),
  );
}

/** All that is said, place by place, as text. */
export function placesOf(listing: WrittenListing): Map<string, string> {
  const { texts, ...facts } = listing;
  const places = new Map<string, string>();
  for (const { language, ...text } of texts)
    for (const part of textParts) if (text[part]) places.set(`texts.${language}.${part}`, text[part]);
  const walk = (value: unknown, place: string): void => {
    if (value === undefined || value === '' || value === false) return;
    if (Array.isArray(value)) {
      if (value.length > 0) places.set(place, value.join(', '));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        walk(inner, place === '' ? name : `${place}.${name}`);
    else places.set(place, String(value));
  };
  walk(facts, '');
  return places;
}

/** The listing with what another version of it has at a place. */
export function takenFrom(listing: WrittenListing, other: WrittenListing, place: string): WrittenListing {
  const [first, language] = place.split('.');
  const whole = first === 'texts' && isLanguage(language) ? withLanguage(listing, language) : listing;
  return withValue(whole, place, valueAt(other, place) ?? (first === 'texts' ? '' : undefined));
}
