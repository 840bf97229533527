import { z } from 'zod';
import { nearest } from '../../domain/judging/nearest.ts';

/** A record that knows all its keys, and says in plain words which one it does not know. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'invalid_type') return `write it on lines of its own below: ${known.join(', ')}`;
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

export const text = z
  .string('write a text here')
  .trim()
  .min(1, 'this text is empty: write it, or leave the line out');

/** A text that a reader of any language needs. */
export const inFour = record({ zh: text, en: text, fr: text, nl: text });

/** A text in four languages, or one that is the same in all of them, such as “5-8”. */
export const textOrFour = z
  .union([text, inFour], 'write one text, or four below it: zh, en, fr, nl')
  .transform((given) => (typeof given === 'string' ? { zh: given, en: given, fr: given, nl: given } : given));

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

/** A word of the vocabulary: it stands in addresses and case files, so letters, digits and “_” only. */
export const word = z
  .string('write an id')
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'begin with a letter; then letters, digits and “_” only')
  .refine((given) => !['yes', 'no', 'unknown'].includes(given), 'this word has a meaning of its own');

export const id = z
  .string('write an id')
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'an id has letters, digits, “-”, “_” and “.” only');
