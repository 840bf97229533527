import { ProblemError } from '#ui';
import type { Hindrance } from '../../../domain/life/life.ts';

export const hindrancesIn = (error: ProblemError): readonly Hindrance[] =>
  (error.problem.facts?.['hindrances'] ?? []) as readonly Hindrance[];

/**
 * Whether a step was refused because the listing is not any more as the caller saw it: somebody else moved it, or a first
 * click did. After that it may even be out of the caller's sight.
 */
export function isOvertaken(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status, code } = error.problem;
  return (
    code === 'opportunities.changed-meanwhile' ||
    status === 403 ||
    status === 404 ||
    hindrancesIn(error).some(({ is }) => is === 'wrong-state')
  );
}
