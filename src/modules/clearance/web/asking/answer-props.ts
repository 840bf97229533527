import type { Fact } from '../../contract.ts';
import type { Answer } from '../../domain/rules/condition.ts';

/** What every way to answer is handed. */
export interface AnswerProps {
  fact: Fact;
  /** The present answer; nothing when it was never answered. */
  current: Answer | null | undefined;
  onAnswer: (answer: Answer | null) => void;
  /** What an answer would do, in a few words; absent while nobody knows. */
  effectOf?: ((answer: Answer) => string | undefined) | undefined;
}
