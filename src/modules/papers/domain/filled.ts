import type { Run } from './leaf.ts';

/** What stands in a sentence of a template where it says `{name}`. */
export type Values = Readonly<Record<string, readonly Run[]>>;

const MARKS = /\{(?<name>[a-z]+)\}|\[(?<hint>[^\]]+)\]/giu;

/**
 * A sentence of a template with its values: `{name}` is what is known, `[hint]` a place to fill in. Only the template is read
 * this way; brackets in a value are words like all others.
 */
export function filled(sentence: string, values: Values): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const found of sentence.matchAll(MARKS)) {
    const { name, hint } = found.groups!;
    if (found.index > from) runs.push({ text: sentence.slice(from, found.index) });
    if (hint !== undefined) runs.push({ blank: hint });
    else runs.push(...valueOf(name!, values));
    from = found.index + found[0].length;
  }
  if (from < sentence.length) runs.push({ text: sentence.slice(from) });
  return runs;
}

function valueOf(name: string, values: Values): readonly Run[] {
  const value = values[name];
  if (!value) throw new Error(`A template asks for {${name}}, which nobody gives.`);
  return value;
}
