import { type Element, element as plain, writeElement } from '#platform/xml';

/** What stands inside an element: a text, other elements, or nothing. */
type Inside = Element | undefined | readonly Inside[];

const elementsIn = (inside: Inside): readonly Element[] =>
  inside === undefined ? [] : 'name' in inside ? [inside] : inside.flatMap(elementsIn);

/** An element; attributes without a value, and what is not there, are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside?: Inside | string,
): Element =>
  plain(
    name,
    typeof inside === 'string' ? inside : elementsIn(inside),
    Object.fromEntries(
      Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  );

export const xmlDocument = (root: Element) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;
