import type { Span } from '#contracts/lexicon';

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether a span stands inside a longer one. */
export const isPartOf = (inner: Span, outer: Span): boolean =>
  within(inner, outer) && inner.end - inner.start < outer.end - outer.start;

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const MOST_PLACES = 20;

/** Every place of a word in a text, whatever its case; a word of an alphabet must stand alone. */
export function placesOfWord(text: string, word: string): Span[] {
  if (word === '') return [];
  const [folded, wanted] = [text.toLowerCase(), word.toLowerCase()];
  // A few letters change length with their case (İ): then only the exact spelling is looked for.
  const [where, what] = folded.length === text.length ? [folded, wanted] : [text, word];
  const isHan = HAN.test(word);
  const places: Span[] = [];
  for (
    let start = where.indexOf(what);
    start >= 0 && places.length < MOST_PLACES;
    start = where.indexOf(what, start + what.length)
  ) {
    const end = start + what.length;
    const isAlone = !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
    if (isHan || isAlone) places.push({ start, end });
  }
  return places;
}
