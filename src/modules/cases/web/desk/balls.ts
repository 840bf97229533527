/** Whose move it is, as the desk asks for it; the most pressing for the reader first. */
export const balls = ['mine', 'overdue', 'my-side', 'other-side'] as const;
/** The centre counts no further: whoever has so many reads on by filters. */
const MOST_COUNTED = 200;

/** `200+` where there may be more. */
export const countOf = (total: number, write: (value: number) => string) =>
  total >= MOST_COUNTED ? `${write(MOST_COUNTED)}+` : write(total);

export type Turn = (typeof balls)[number];
export type WhoseBall = Turn | 'any';
