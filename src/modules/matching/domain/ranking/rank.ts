import type { TextIndex } from './reference-index.ts';
import { echoUnits, type RankingUnit } from './units.ts';

/** Share of the question's own translation in the final score; the rest is the documents' translation of it. */
export const QUERY_SHARE = 0.7;

/** How many documents each side proposes before both score all of them exactly. */
const CANDIDATES = 200;

export interface Ranked {
  readonly key: number;
  readonly score: number;
}

/** Standard scores; zero throughout when all are equal. */
export function standardised(scores: Float64Array): Float64Array {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(variance) || 1;
  return scores.map((score) => (score - mean) / deviation);
}

/** Ranks the documents of one language: both views of the translation, fused over the documents either proposes. */
export function rank(index: TextIndex, units: readonly RankingUnit[], options: { limit: number; accept?: (key: number) => boolean }): Ranked[] {
  const echoes = echoUnits(units);
  const wide = { ...options, limit: Math.max(CANDIDATES, options.limit) };
  const keys = [...new Set([...index.search(units, wide), ...index.search(echoes, wide)].map(({ key }) => key))];
  const asked = standardised(index.score(units, keys));
  const echoed = standardised(index.score(echoes, keys));
  return keys
    .map((key, i) => ({ key, score: QUERY_SHARE * (asked[i] ?? 0) + (1 - QUERY_SHARE) * (echoed[i] ?? 0) }))
    .sort((one, other) => other.score - one.score || one.key - other.key)
    .slice(0, options.limit);
}
