import { type Fault, InputFaults } from './faults.ts';

/** No input of ours nests nearly as deep; what walks through values must not be led down without end. */
const DEEPEST = 100;

const noText = (path: string): Fault => ({
  path,
  code: 'no-text',
  message: 'Holds a character that is no text: a NUL, or half of a character.',
});

const tooDeep = (path: string): Fault => ({
  path,
  code: 'wrong-form',
  message: `Nests deeper than ${DEEPEST} levels.`,
});

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** What no database keeps: texts with a NUL or with half of a character (a lone surrogate), and what nests without end. */
function* unstorable(value: unknown, path: readonly string[] = []): Generator<Fault> {
  if (typeof value === 'string') {
    if (!isStorable(value)) yield noText(path.join('.'));
  } else if (typeof value === 'object' && value !== null) {
    if (path.length > DEEPEST) return yield tooDeep(path.slice(0, 3).join('.'));
    for (const [name, inner] of Object.entries(value)) {
      if (!isStorable(name)) yield noText(path.join('.'));
      yield* unstorable(inner, [...path, name]);
    }
  }
}

/** Throws a fault for each place of an input that PostgreSQL could not keep. */
export function demandStorable(input: unknown): void {
  const faults = [...unstorable(input)];
  if (faults.length > 0) throw new InputFaults(faults);
}
