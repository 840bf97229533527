import { ProblemError } from '#ui';
import type { Hindrance } from '../../domain/life/life.ts';

export const hindrancesIn = (error: Error): readonly Hindrance[] =>
  error instanceof ProblemError ? ((error.problem.facts?.['hindrances'] ?? []) as readonly Hindrance[]) : [];

/** What does not fit together in a part of a landing. */
export const faultsIn = (error: Error): readonly { readonly is: string }[] =>
  error instanceof ProblemError && error.problem.code === 'cases.landing-faulty'
    ? ((error.problem.facts?.['faults'] ?? []) as readonly { is: string }[])
    : [];

export const statusOf = (error: Error | null | undefined): number | undefined =>
  error instanceof ProblemError ? error.problem.status : undefined;

/** Whether somebody else, or another tab, was quicker: what the page offered does not hold any more. */
export function isOvertaken(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status, code } = error.problem;
  return (
    code === 'cases.changed-meanwhile' ||
    code === 'cases.interest-step-refused' ||
    code === 'cases.agreement-step-refused' ||
    status === 403 ||
    status === 404 ||
    hindrancesIn(error).some(({ is }) => is === 'wrong-state' || is === 'same-holder')
  );
}
