/** Whole numbers below 2^32 as fractions, the same for the same seed on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws ranks by weight in constant time (alias method). */
export function drawer(weights: Float64Array): (random: () => number) => number {
  const size = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = weights.map((weight) => (weight * size) / total);
  const alias = new Uint32Array(size);
  const [poor, rich]: [number[], number[]] = [[], []];
  share.forEach((one, rank) => (one < 1 ? poor : rich).push(rank));
  while (poor.length > 0 && rich.length > 0) {
    const [less, more] = [poor.pop()!, rich.at(-1)!];
    alias[less] = more;
    share[more]! -= 1 - share[less]!;
    if (share[more]! < 1) poor.push(rich.pop()!);
  }
  for (const rank of [...poor, ...rich]) share[rank] = 1;
  return (random) => {
    const at = random() * size;
    const rank = Math.floor(at);
    return at - rank < share[rank]! ? rank : alias[rank]!;
  };
}
