/** Numbers from 0 to 1 that look random and are the same again for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Triangle {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** A draw between low and high, most often near typical. */
export function drawFrom({ low, typical, high }: Triangle, chance: number): number {
  const width = high - low;
  if (width <= 0) return typical;
  const peak = (typical - low) / width;
  return chance < peak
    ? low + Math.sqrt(chance * width * (typical - low))
    : high - Math.sqrt((1 - chance) * width * (high - typical));
}
