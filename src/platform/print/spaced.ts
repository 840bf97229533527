import type { Language } from '#platform/languages';

/** Long words that no line can hold, such as addresses, may be broken at any of these places. */
const LONG_WORD = /[^\s\u200B\p{Script=Han}]{31,}/gu;

const breakable = (text: string): string =>
  text.replaceAll(LONG_WORD, (word) => word.replaceAll(/(.{12})/gu, '$1\u200B'));

/** French keeps its double signs and quotation marks with their words; no other language of the corridor spaces them. */
const french = (text: string): string =>
  text
    .replaceAll(/ ([:;?!»])/g, '\u00A0$1')
    .replaceAll(/« /g, '«\u00A0')
    .replaceAll(/(\d) (?=[%€])/g, '$1\u00A0');

/** Every text of a paper with the spaces that its language asks for, and without words that break the page. */
export function spaced<T>(language: Language, given: T): T {
  if (typeof given === 'string')
    return (language === 'fr' ? french(breakable(given)) : breakable(given)) as T;
  if (Array.isArray(given)) return given.map((one: unknown) => spaced(language, one)) as T;
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    // Addresses stay as they are: a space in one leads nowhere.
    Object.entries(given).map(([name, value]) => [
      name,
      name === 'href' ? (value as unknown) : spaced(language, value as unknown),
    ]),
  ) as T;
}
