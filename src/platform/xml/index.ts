export { around, type Element, element, inLanguages, said } from './element.ts';
export { writeElement, writeText, writeValue } from './write-element.ts';
