/** How much the newest counts in what the next one is expected to take. */
const NEWEST = 0.1;

/**
 * Whether it pays to wait for what is worth a certain time and no more: it does while that time is mostly enough. Where everybody is
 * late, who waits comes later and has no more for it.
 */
export class Patience {
  readonly longestMs: number;
  #expectedMs = 0;

  constructor(longestMs: number) {
    this.longestMs = longestMs;
  }

  get pays(): boolean {
    return this.#expectedMs <= this.longestMs;
  }

  /** One that took very long says no more than that it was late. */
  learn(tookMs: number): void {
    this.#expectedMs += NEWEST * (Math.min(tookMs, 3 * this.longestMs) - this.#expectedMs);
  }
}
