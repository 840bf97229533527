import { SATURATION } from '../../ranking/reference-index.ts';

const CLASSES_PER_DOUBLING = 16;
const CLASSES = 256;

/** Lengths in 256 classes, each about 4 % longer than the one before: near enough for a proposal, not for a score. */
export const lengthClass = (length: number): number =>
  Math.max(0, Math.min(CLASSES - 1, Math.round(CLASSES_PER_DOUBLING * Math.log2(length + 1))));

/** What the length of a document adds to the denominator of a score. */
export const damping = (length: number, average: number): number =>
  SATURATION.k1 * (1 - SATURATION.b + (SATURATION.b * length) / average);

/** A length of every class. */
export const LENGTHS = Float64Array.from({ length: CLASSES }, (_, i) => 2 ** (i / CLASSES_PER_DOUBLING) - 1);

/** The damping of every class of lengths. */
export const dampingByClass = (average: number): Float64Array =>
  LENGTHS.map((length) => damping(length, average));
