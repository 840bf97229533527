import { outcomesOf } from '../domain/asking/outcomes.ts';
import { factUnknown } from '../domain/refusals.ts';
import { type CaseSent, type Planning, planSent } from './plan-sent.ts';

interface Asked {
  /** The fact. */
  readonly id: string;
  readonly sent: CaseSent;
}

/** What each answer to one question would do to the plan of a case. */
export function weighAnswers(planning: Planning, { id, sent }: Asked) {
  const fact = planning.rulebook.fact.get(id);
  if (!fact) throw factUnknown(id);
  const { judgement } = planSent(planning, sent);
  return {
    answers: outcomesOf(planning.rulebook, judgement, fact).map(({ answer, ...counted }) => ({
      ...counted,
      answer: typeof answer === 'object' ? [...answer] : answer,
    })),
  };
}
