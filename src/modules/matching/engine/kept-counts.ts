import { setTimeout } from 'node:timers/promises';
import type { Tally } from '../domain/collection/tally.ts';
import { KeptUntilChange } from '../domain/kept-until-change.ts';

/** Counts of so many different filters are kept. */
const MOST = 500;
/** So long a count may take while one is known that was told a moment ago. */
const LATEST_MS = 100;
/** What counts as a moment ago. */
const MOMENT_MS = 60_000;

interface Told {
  readonly tally: Tally;
  readonly at: number;
}

/**
 * How many open listings pass filters, as pages ask: kept on their side until the thread tells of a change, since it may be busy finding.
 * While an import changes listings all the time and the thread is late as well, what was told within the last minute does.
 */
export class KeptCounts {
  readonly #fresh = new KeptUntilChange<Promise<Tally>>(MOST);
  readonly #told = new Map<string, Told>();

  get(filters: string, count: () => Promise<Tally>): Promise<Tally> {
    const fresh = this.#fresh.get(filters, () => this.#count(filters, count));
    const told = this.#told.get(filters);
    if (!told || performance.now() - told.at > MOMENT_MS) return fresh;
    return Promise.race([fresh, setTimeout(LATEST_MS, told.tally, { ref: false })]);
  }

  change(): void {
    this.#fresh.forget();
  }

  async #count(filters: string, count: () => Promise<Tally>): Promise<Tally> {
    try {
      const tally = await count();
      this.#told.delete(filters);
      const [oldest] = this.#told.keys();
      if (oldest !== undefined && this.#told.size >= MOST) this.#told.delete(oldest);
      this.#told.set(filters, { tally, at: performance.now() });
      return tally;
    } catch (error) {
      this.#fresh.forget();
      throw error;
    }
  }
}
