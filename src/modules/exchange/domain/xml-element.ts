export interface XmlAttribute {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** An element as it was heard. Prefixes and declarations of namespaces are gone: they say nothing. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own characters, without those of its children, blanks at both ends kept. */
  readonly text: string;
}

export const XML = 'http://www.w3.org/XML/1998/namespace';

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The trimmed text of the first child of that name; empty when there is none. */
export const textIn = (element: XmlElement, name: string): string =>
  childOf(element, name)?.text.trim() ?? '';

export const attributeOf = (element: XmlElement, name: string, namespace = ''): string | undefined =>
  element.attributes.find((one) => one.name === name && one.namespace === namespace)?.value;

/** The element and everything below it, with the way that leads to it: `Project/Consortium/Coordinator`. */
export function* everyElement(
  element: XmlElement,
  above = '',
): Generator<{ readonly element: XmlElement; readonly path: string }> {
  const path = above === '' ? element.name : `${above}/${element.name}`;
  yield { element, path };
  for (const child of element.children) yield* everyElement(child, path);
}
