/** Share of the question's own translation in the final score; the rest is the documents' translation of it. */
export const QUERY_SHARE = 0.7;

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

function spreadOf(scores: Float64Array): Spread {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length);
  return { mean, deviation: Math.sqrt(variance) };
}

/**
 * Both views of the translation as one score, on the scale of the first: the second is brought to its spread before
 * they are mixed, because the documents' view scores lower throughout and would otherwise decide too little.
 */
export function fuse(asked: Float64Array, echoed: Float64Array): Float64Array {
  const [one, other] = [spreadOf(asked), spreadOf(echoed)];
  const isFlat = one.deviation === 0 || other.deviation === 0;
  return asked.map((score, i) => {
    const echo = echoed[i] ?? 0;
    const scaled = isFlat ? echo : one.mean + ((echo - other.mean) * one.deviation) / other.deviation;
    return QUERY_SHARE * score + (1 - QUERY_SHARE) * scaled;
  });
}
