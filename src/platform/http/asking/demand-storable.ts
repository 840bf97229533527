import { InputFaults } from './faults.ts';

/** The places of texts that no database keeps: with a NUL, or with half of a character (a lone surrogate). */
function* unstorable(value: unknown, path: readonly string[] = []): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) yield path.join('.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* unstorable(inner, [...path, name]);
  }
}

/** Throws a fault for each text of an input that PostgreSQL could not keep. */
export function demandStorable(input: unknown): void {
  const faults = [...unstorable(input)].map((path) => ({
    path,
    code: 'no-text',
    message: 'Holds a character that is no text: a NUL, or half of a character.',
  }));
  if (faults.length > 0) throw new InputFaults(faults);
}
