import { z } from 'zod';

/** A record that knows all its keys, and says in plain words which one it does not know. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const { keys } = issue as unknown as { keys: string[] };
      return keys.map((key) => `“${key}” is not a word of this list${mend(key, known)}`).join('; ');
    },
  });
}

const mend = (key: string, known: readonly string[]) => {
  const near = nearest(key, known);
  return near === undefined ? `. Use: ${known.join(', ')}.` : `. Did you mean “${near}”?`;
};

/** The word that differs in at most a third of its letters. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((other) => ({ other, distance: distance(word, other) }))
    .toSorted((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= Math.ceil(word.length / 3) ? best.other : undefined;
}

function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change));
    }
    previous = current;
  }
  return previous[other.length]!;
}

export const text = z
  .string('write a text here')
  .trim()
  .min(1, 'this text is empty: write it, or leave the line out');

/** A text that a reader of any language needs. */
export const inFour = record({ zh: text, en: text, fr: text, nl: text });

/** A text that exists in some languages; the linter counts what is missing. */
export const someLanguages = record({
  zh: text.optional(),
  en: text.optional(),
  fr: text.optional(),
  nl: text.optional(),
}).transform((texts) => {
  const given = Object.entries(texts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { zh?: string; en?: string; fr?: string; nl?: string };
});

export const day = z.iso.date('write a day as 2026-11-22');

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `use one of: ${words.join(', ')}`);

export const id = z
  .string('write an id')
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'an id has letters, digits, “-”, “_” and “.” only');
