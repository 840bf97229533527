import type { Comment } from '#contracts/opportunities';

/** A comment and what was answered to it, oldest first. */
export interface Thread {
  readonly opening: Comment;
  readonly answers: readonly Comment[];
  readonly path: string;
}

/** Comments as threads. An answer whose opening the caller may not read stands by itself. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const known = new Set(comments.map(({ id }) => id));
  const isOpening = ({ answers }: Comment) => answers === undefined || !known.has(answers);
  return comments.filter(isOpening).map((opening) => ({
    opening,
    path: opening.path,
    answers: comments.filter(({ answers }) => answers === opening.id),
  }));
}
