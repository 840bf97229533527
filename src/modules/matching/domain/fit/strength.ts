/**
 * Where a match stops being fair and strong. Scores are the part of the question that a listing answers, times the fit. Set on the
 * demonstration listings, where a listing's intended counterpart scores 0.35 to 1.1 and the next best one 0.1 to 0.25.
 */
const STRONG = 0.4;
const FAIR = 0.25;

/** Below this a listing shares no more than an ordinary word or two with the question; it is not shown as a counterpart. */
export const LEAST_SCORE = 0.12;

/** A match far weaker than the best one is left out even when it passes the least score. */
export const LEAST_OF_BEST = 0.2;

export type Strength = 'strong' | 'fair' | 'weak';

/** Says in a word how good a match is. */
export function strengthOf(score: number): Strength {
  if (score >= STRONG) return 'strong';
  return score >= FAIR ? 'fair' : 'weak';
}

/** Keeps what is worth showing of a list that is ordered from the best on. */
export function worthShowing<Scored extends { readonly score: number }>(
  ordered: readonly Scored[],
): Scored[] {
  const least = Math.max(LEAST_SCORE, (ordered[0]?.score ?? 0) * LEAST_OF_BEST);
  return ordered.filter(({ score }) => score >= least);
}

/** From here on two listings say nearly the same; see docs/quality-gate.md for what was measured. */
export const LOOK_ALIKE = 0.5;

/** Whether a listing answers so much of another one's own words that it may be the same once more. */
export const isLookAlike = (answered: number): boolean => answered >= LOOK_ALIKE;
