import type { ContentFault } from '../judge-content.ts';

/** Cells of a row by the names of their columns, with a note of everything that is wrong with them. */
export class Cells {
  readonly faults: ContentFault[] = [];
  readonly #row: Readonly<Record<string, string>>;

  constructor(row: Readonly<Record<string, string>>) {
    this.#row = row;
  }

  text(column: string): string | undefined {
    return this.#row[column]?.trim() || undefined;
  }

  fault(code: string, at: string, facts: ContentFault['facts'] = {}) {
    this.faults.push({ code: `register.${code}`, at, facts });
  }

  needed(column: string): string {
    const text = this.text(column);
    if (text === undefined) this.fault('cell-empty', column);
    return text ?? '';
  }

  /** Several values stand apart by a bar. */
  several(column: string): string[] {
    return (this.text(column) ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  }

  oneOf<T extends string>(column: string, known: readonly T[], text = this.text(column)): T | undefined {
    const found = known.find((one) => one === text);
    if (text !== undefined && !found)
      this.fault('word-unknown', column, { value: text.slice(0, 60), known: known.join(', ') });
    return found;
  }
}

export const present = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in Key]?: Value };
