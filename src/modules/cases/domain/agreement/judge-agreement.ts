import type { AgreementState, StatedAgreement } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { ConcernedCase } from '../permissions/case.ts';

export type AgreementFault =
  | { readonly is: 'direction-outside-case'; readonly sides: readonly string[] }
  | { readonly is: 'signed-later'; readonly today: Day }
  | { readonly is: 'ends-before-it-begins' }
  | { readonly is: 'case-closed' }
  | { readonly is: 'names-not-agreed' };

interface Claimed {
  readonly held: ConcernedCase & { readonly isDisclosed: boolean };
  /** The latest day of the two sides: what was signed in Wuhan this morning was not signed tomorrow. */
  readonly today: Day;
}

/** Everything that stands in the way of claiming this; none: it may be claimed. */
export function judgeAgreement(stated: StatedAgreement, { held, today }: Claimed): AgreementFault[] {
  const { givingSide, receivingSide, signedOn, beginsOn = signedOn, endsOn } = stated;
  const faults: AgreementFault[] = [];
  if (held.state === 'closed') faults.push({ is: 'case-closed' });
  if (!held.isDisclosed) faults.push({ is: 'names-not-agreed' });
  if (givingSide === receivingSide || ![givingSide, receivingSide].every((side) => held.sides.includes(side)))
    faults.push({ is: 'direction-outside-case', sides: held.sides });
  if (signedOn > today) faults.push({ is: 'signed-later', today });
  if (endsOn !== undefined && endsOn < beginsOn) faults.push({ is: 'ends-before-it-begins' });
  return faults;
}

/** The steps that lead on from a state; what was validated or withdrawn stays so. */
export const stepsFrom: Record<AgreementState, readonly ('validate' | 'contest' | 'correct' | 'withdraw')[]> =
  {
    claimed: ['validate', 'contest', 'correct', 'withdraw'],
    contested: ['correct', 'withdraw'],
    validated: [],
    withdrawn: [],
  };
