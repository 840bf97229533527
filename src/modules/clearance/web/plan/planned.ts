import type { PlanDescription } from '../../contract.ts';
import type { Vocabulary } from '../asking/AllQuestions.tsx';
import type { CaseInHand } from '../case/use-case.ts';

/** A plan with what its lines need around it. */
export interface Planned extends Pick<Vocabulary, 'facts' | 'subjects' | 'milestones'> {
  readonly plan: PlanDescription;
  readonly inHand: CaseInHand;
  /** Documents that are ready, as `procedure document`. */
  readonly ready: readonly string[];
  setReady(document: string, isReady: boolean): void;
}
