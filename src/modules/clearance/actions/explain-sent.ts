import { explain } from '../domain/explaining/explain.ts';
import { procedureUnknown } from '../domain/refusals.ts';
import { lawsTold } from './describing/named-in.ts';
import { type CaseSent, type Planning, planSent } from './plan-sent.ts';

interface Asked {
  /** The procedure. */
  readonly id: string;
  readonly sent: CaseSent;
}

/** Why a procedure is in the plan of a case or not, and what would change that. */
export function explainSent(planning: Planning, { id, sent }: Asked) {
  const { judgement } = planSent(planning, sent);
  const verdict = judgement.verdicts.find(({ procedure }) => procedure.id === id);
  if (!verdict) throw procedureUnknown(id);
  const { procedure, state } = verdict;
  const { headline, reasons, changes, caution } = explain(planning.rulebook, judgement, verdict);
  return {
    id,
    name: procedure.name,
    state,
    headline,
    reasons: [...reasons],
    changes: changes.map((change) => ({
      ...change,
      answer: typeof change.answer === 'object' ? [...change.answer] : change.answer,
    })),
    laws: lawsTold(procedure.laws),
    caution,
    confidence: procedure.confidence,
    unverified: [...procedure.unverified],
  };
}
