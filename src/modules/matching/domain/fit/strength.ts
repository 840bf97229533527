/** Where a match stops being fair and strong; scores are the part of the question that is answered, times the fit. */
const STRONG = 0.3;
const FAIR = 0.15;

/** Below this a listing shares no more than an ordinary word or two with the question; it is not shown as a counterpart. */
export const LEAST_SCORE = 0.06;

export type Strength = 'strong' | 'fair' | 'weak';

/** Says in a word how good a match is. */
export function strengthOf(score: number): Strength {
  if (score >= STRONG) return 'strong';
  return score >= FAIR ? 'fair' : 'weak';
}
