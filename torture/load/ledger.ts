import { type Body, type Line, NotDone } from './line.ts';
import type { Somebody } from '../centre/people.ts';

/** Something the centre said it had done, and where that must be seen from now on. */
export interface Kept {
  readonly act: string;
  readonly who: Somebody;
  readonly path: string;
  readonly says: string;
  isSeenIn(body: Body): boolean;
}

/** What needs more than one answer of JSON to be looked at. */
export interface KeptApart {
  readonly act: string;
  readonly says: string;
  /** What is wrong; undefined when all is there. */
  look(line: Line): Promise<string | undefined>;
}

/** Everything that was acknowledged, to be read back after the worst. */
export class Ledger {
  readonly counts = new Map<string, number>();
  #verified = 0;
  readonly #kept: (Kept | KeptApart)[] = [];

  get acknowledged(): number {
    return this.#kept.length;
  }

  /** How often something was read back and found. */
  get verified(): number {
    return this.#verified;
  }

  keep(kept: Kept | KeptApart): void {
    this.#kept.push(kept);
    this.counts.set(kept.act, (this.counts.get(kept.act) ?? 0) + 1);
  }

  /** The words of a person must stand where the person finds them. */
  keepWords(kept: Omit<Kept, 'isSeenIn'>): void {
    this.keep({ ...kept, isSeenIn: (body) => JSON.stringify(body).includes(kept.says) });
  }

  /** Reads back what was acknowledged from a place in the ledger on; says what is not there. */
  async readBack(line: Line, from = 0): Promise<string[]> {
    const asked = this.#kept.slice(from);
    const lost: string[] = [];
    const places = Map.groupBy(
      asked.filter((kept) => 'path' in kept),
      ({ who, path }) => `${who} ${path}`,
    );
    for (const kept of places.values()) lost.push(...(await this.#readPlace(line, kept)));
    for (const kept of asked)
      if ('look' in kept) {
        const wrong = await kept.look(line).catch((error: Error) => error.message);
        if (wrong === undefined) this.#verified++;
        else lost.push(`${kept.act} “${kept.says}”: ${wrong}`);
      }
    return lost;
  }

  async #readPlace(line: Line, kept: readonly Kept[]): Promise<string[]> {
    const { who, path } = kept[0]!;
    let body: Body;
    try {
      body = await line.ask(who, ['GET', path]);
    } catch (error) {
      if (!(error instanceof NotDone)) throw error;
      return kept.map(({ act, says }) => `${act} “${says}”: ${error.message}`);
    }
    const [seen, lost] = [true, false].map((is) => kept.filter((one) => one.isSeenIn(body) === is));
    this.#verified += seen!.length;
    return lost!.map(({ act, says }) => `${act} “${says}”: not at ${path}`);
  }
}
