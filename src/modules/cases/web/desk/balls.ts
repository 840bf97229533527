/** Whose move it is, as the desk asks for it; the most pressing for the reader first. */
export const balls = ['mine', 'overdue', 'my-side', 'other-side'] as const;
export type Turn = (typeof balls)[number];
export type WhoseBall = Turn | 'any';
