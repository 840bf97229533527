import type { Fault } from '../review/faults.ts';
import { cleanText, splitList } from './clean.ts';

const LONGEST_SHOWN = 60;
const shorten = (value: unknown) => String(value).slice(0, LONGEST_SHOWN);

/**
 * Reads values out of a record that came from outside, nested (`{stage: {trl: 7}}`) or flat with dotted names as in a sheet
 * (`stage.trl`), and collects every fault on the way. Several names are alternatives, the first filled one counts.
 */
export class Cells {
  readonly faults: Fault[] = [];
  readonly #record: Readonly<Record<string, unknown>>;

  constructor(record: Readonly<Record<string, unknown>>) {
    this.#record = record;
  }

  /** The raw value; empty texts count as absent. */
  value(...names: string[]): unknown {
    return names
      .map((name) => this.#look(name))
      .find((value) => value !== undefined && value !== null && value !== '');
  }

  text(...names: string[]): string | undefined {
    const value = this.value(...names);
    if (value === undefined || typeof value === 'object') return undefined;
    const text = cleanText(String(value));
    return text === '' ? undefined : text;
  }

  list(...names: string[]): string[] {
    return asList(this.value(...names));
  }

  /** A word of a closed vocabulary. */
  word<Word extends string>(known: readonly Word[], ...names: string[]): Word | undefined {
    const text = this.text(...names);
    return text === undefined ? undefined : this.#known(known, text, names[0]!);
  }

  words<Word extends string>(known: readonly Word[], ...names: string[]): Word[] {
    return this.list(...names).flatMap(
      (text, place) => this.#known(known, text, `${names[0]}.${place}`) ?? [],
    );
  }

  /** A whole number; what is none becomes NaN, so that the judgement names it with its limits. */
  number(...names: string[]): number | undefined {
    const text = this.text(...names);
    if (text === undefined) return undefined;
    return /^-?\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  }

  flag(...names: string[]): boolean | undefined {
    const word = this.word(['true', 'yes', '1', 'false', 'no', '0'], ...names);
    return word && ['true', 'yes', '1'].includes(word);
  }

  #known<Word extends string>(known: readonly Word[], text: string, path: string): Word | undefined {
    const folded = text.toLowerCase();
    const found = known.find((word) => word === folded);
    if (!found)
      this.faults.push({
        code: 'unknown-word',
        path,
        facts: { value: shorten(text), known: known.join(', ') },
      });
    return found;
  }

  #look(name: string): unknown {
    if (Object.hasOwn(this.#record, name)) return this.#record[name];
    return name
      .split('.')
      .reduce<unknown>(
        (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
        this.#record,
      );
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An array or one cell that holds several; without empty and repeated entries. */
export function asList(value: unknown): string[] {
  const entries = Array.isArray(value)
    ? value.filter((entry) => typeof entry !== 'object').map(String)
    : typeof value === 'string'
      ? splitList(value)
      : [];
  return [...new Set(entries.map(cleanText).filter((entry) => entry !== ''))];
}
