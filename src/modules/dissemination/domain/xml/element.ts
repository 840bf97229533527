/** What stands inside an element: text, other elements, or nothing. */
export type Inside = string | Element | undefined | readonly Inside[];

/** An element that was written already, so that no text is taken for one. */
export class Element {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What XML 1.0 cannot hold, however it is written. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const written = (inside: Inside): string => {
  if (inside === undefined) return '';
  if (typeof inside === 'string') return escaped(inside);
  return inside instanceof Element ? inside.markup : (inside as readonly Inside[]).map(written).join('');
};

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside?: Inside,
): Element {
  const said = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const content = written(inside);
  return new Element(
    content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`,
  );
}

export const xmlDocument = (root: Element) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
