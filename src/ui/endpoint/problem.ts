import type { Problem } from '#platform/contract';

/** The server said no, or broke, and told why (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** No answer came at all: the line, or the server. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}
