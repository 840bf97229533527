/** How far the primary had written when it was asked. */
interface Asked {
  /** On this process's own clock, before the primary answered: whatever was acknowledged by then lies before `position`. */
  readonly at: number;
  readonly position: number;
  /** The cluster and its time line: positions of others say nothing. */
  readonly lineage: string;
}

/** As many answers of the primary are remembered; asked each second, two minutes of them. */
const MOST_REMEMBERED = 120;

/**
 * How old what a replica holds may be, at most. Neither clocks of two machines are compared nor the time of the last change, which
 * grows old wherever nobody writes: a replica that has replayed up to where the primary had written at a moment holds everything
 * that was acknowledged by that moment.
 */
export class Freshness {
  #asked: Asked[] = [];
  #wholeAt = Number.NEGATIVE_INFINITY;

  atPrimary(asked: Asked): void {
    this.#asked.push(asked);
    if (this.#asked.length > MOST_REMEMBERED) this.#asked.shift();
  }

  atReplica({ position, lineage }: Omit<Asked, 'at'>): void {
    const held = this.#asked.findLast((asked) => asked.lineage === lineage && asked.position <= position);
    if (!held) return;
    this.#wholeAt = Math.max(this.#wholeAt, held.at);
    this.#asked = this.#asked.filter(({ at }) => at > held.at);
  }

  /** Endless until both were heard once. */
  ageInSeconds(now: number): number {
    return (now - this.#wholeAt) / 1000;
  }
}
