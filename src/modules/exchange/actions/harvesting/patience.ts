import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { refused } from '../../domain/refusals.ts';

/** How long the centre waits for one answer. Only waiting counts: what the centre does with a piece is its own time. */
export class Patience {
  readonly #limits: HarvestLimits;
  #waitedMs = 0;
  #bytes = 0;

  constructor(limits: HarvestLimits) {
    this.#limits = limits;
  }

  /** Throws when it takes longer than is left. */
  async waitFor<T>(promise: Promise<T>): Promise<T> {
    const { silenceMs, answerMs } = this.#limits;
    const began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, refuse) => {
      const left = Math.max(0, Math.min(silenceMs, answerMs - this.#waitedMs));
      timer = setTimeout(() => refuse(this.#tooSlow()), left);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
      this.#waitedMs += performance.now() - began;
    }
  }

  /** Counts what came; throws when it drips. */
  came(bytes: number) {
    const { graceMs, bytesPerSecond } = this.#limits;
    this.#bytes += bytes;
    const isDripping =
      this.#waitedMs > graceMs && this.#bytes < ((this.#waitedMs - graceMs) / 1000) * bytesPerSecond;
    if (isDripping) throw this.#tooSlow();
  }

  #tooSlow = () =>
    refused('answer-too-slow', { bytes: this.#bytes, seconds: Math.round(this.#waitedMs / 1000) });
}
