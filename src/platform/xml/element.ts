import { languages, languageTag, type Multilingual } from '#platform/languages';

/** An element of XML to be written. Without a namespace it has that of what it stands in. */
export interface Element {
  readonly name: string;
  readonly namespace?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export const element = (
  name: string,
  content: Element['content'],
  attributes: Element['attributes'] = {},
): Element => ({ name, content: typeof content === 'string' ? legible(content) : content, attributes });

/** What XML cannot carry becomes a blank: control characters, halves of characters, non-characters. */
function legible(text: string): string {
  const { length } = text;
  let isClean = true;
  for (let place = 0; place < length && isClean; place++) {
    const code = text.charCodeAt(place);
    isClean = (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
  }
  if (isClean) return text.trim();
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ')
    .trim();
}

/** One element for each language in which something is said. */
export const inLanguages = (name: string, texts: Multilingual | undefined): Element[] =>
  languages.flatMap((language) => {
    const text = texts?.[language];
    return text === undefined ? [] : withText(element(name, text, { 'xml:lang': languageTag[language] }));
  });

/** The element, unless nothing is left in it. */
const withText = (one: Element): Element[] => (one.content.length === 0 ? [] : [one]);

/** An element with a text, where there is one. */
export const said = (
  name: string,
  text: string | undefined,
  attributes?: Element['attributes'],
): Element[] => (text === undefined ? [] : withText(element(name, text, attributes)));

/** An element around others, where there are any. */
export const around = (name: string, inner: readonly Element[]): Element[] =>
  inner.length === 0 ? [] : [element(name, inner)];
