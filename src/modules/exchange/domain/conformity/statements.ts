import type { XmlElement } from '../xml-element.ts';

/** The number of an entity: its name and every attribute, so that an attribute too much makes it another one. */
export const whichOf = (entity: XmlElement): number => numberOf(`${entity.name}${attributesOf(entity)}`, 0);

/** A number for every element below, which stands for its whole way down, its attributes and its text; sorted. */
export function statementsOf(entity: XmlElement): Float64Array {
  const numbers = new Set<number>();
  const walk = ({ children }: XmlElement, above: number) => {
    for (const child of children) {
      const number = numberOf(`${child.name}${attributesOf(child)}\n${child.text.trim()}`, above);
      numbers.add(number);
      walk(child, number);
    }
  };
  walk(entity, 1);
  return Float64Array.from(numbers).sort();
}

const attributesOf = ({ attributes }: XmlElement) =>
  attributes
    .map(({ name, namespace, value }) => `\t${namespace} ${name}=${value}`)
    .toSorted()
    .join('');

/** Two chains of 32 bits, of which 53 fit a number exactly. */
function numberOf(text: string, seed: number): number {
  let one = (seed | 0) ^ 0x9e3779b9;
  let other = Math.floor(seed / 4294967296) ^ 0x85ebca77;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 3) ^ code, 0x27d4eb2f);
  }
  one = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ (other >>> 13);
  other = Math.imul(other ^ (other >>> 16), 0x297a2d39) ^ (one >>> 11);
  return (other & 0x1fffff) * 4294967296 + (one >>> 0);
}
