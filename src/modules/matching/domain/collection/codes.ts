/** Gives small numbers to the few different values of a property, so that a million listings keep them in one byte each. */
export class Codes {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [];

  constructor(values: readonly string[] = []) {
    for (const value of values) this.of(value);
  }

  of(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }

  find(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  value(number: number): string {
    return this.#values[number] ?? '';
  }

  list(): readonly string[] {
    return this.#values;
  }
}
