import type { Element } from './element.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text inside an element. */
export const writeText = (text: string): string =>
  /[&<>\r]/.test(text) ? text.replaceAll(/[&<>\r]/g, (sign) => ESCAPES[sign]!) : text;

/** A value of an attribute, without its quotation marks. */
export const writeValue = (text: string): string =>
  /[&<>"\n\r\t]/.test(text) ? text.replaceAll(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign]!) : text;

/** An element as XML; `xmlns` stands where a namespace begins. */
export function writeElement({ name, namespace, attributes, content }: Element): string {
  let head = `<${name}`;
  if (namespace !== undefined) head += ` xmlns="${namespace}"`;
  for (const attribute of Object.keys(attributes))
    head += ` ${attribute}="${writeValue(attributes[attribute]!)}"`;
  if (content.length === 0) return `${head}/>`;
  if (typeof content === 'string') return `${head}>${writeText(content)}</${name}>`;
  let inner = '';
  for (const one of content) inner += writeElement(one);
  return `${head}>${inner}</${name}>`;
}
