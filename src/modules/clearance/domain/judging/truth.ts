/** Three-valued: what is not known yet is neither. */
export type Truth = 'yes' | 'no' | 'unknown';

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

/** Kleene's and: one no settles it, whatever else is unknown. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';

/** Kleene's or: one yes settles it. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';

export const truthOf = (known: boolean): Truth => (known ? 'yes' : 'no');
