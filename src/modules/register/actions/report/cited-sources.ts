import type { RecordContent } from '#contracts/register';

type Source = RecordContent['sources'][number];

/** Sources of a report, numbered in the order in which it cites them; one that many records name has one number. */
export class CitedSources {
  readonly #numbers = new Map<string, number>();
  readonly all: Source[] = [];

  /** The number of a source of a record. */
  cite({ sources }: RecordContent, key: string): number {
    const source = sources.find((one) => one.key === key);
    return source ? this.numberOf(source) : 0;
  }

  numberOf(source: Source): number {
    const name = source.href ?? source.title;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.push(source));
    return this.all.length;
  }

  /** All that a record rests on where it is named with a date and parties. */
  citeAll(content: RecordContent, properties: ReadonlySet<string>): number[] {
    const cited = content.claims
      .filter(({ property, isChosen }) => isChosen && properties.has(property))
      .map(({ source }) => this.cite(content, source));
    return [...new Set(cited)].toSorted((one, other) => one - other);
  }
}
