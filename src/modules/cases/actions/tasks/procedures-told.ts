import type { Observed, ProcedureTask } from '#contracts/cases';
import type { Rulebook } from '#modules/clearance';
import type { Language } from '#platform/languages';
import { dueOfProcedure } from '../../domain/tasks/outcome.ts';
import type { HeldProcedure } from '../../store/tasks/procedure-tasks.ts';
import type { CasesDeps } from '../deps.ts';
import { dueOf } from './due-of.ts';

interface With {
  readonly rulebook: Rulebook;
  readonly observed: readonly Observed[];
  readonly reader: Language;
}

/** Procedures of a plan as tasks in one language; of those that the packs no longer have only the id is left. */
export function proceduresTold(
  deps: Pick<CasesDeps, 'corridor' | 'now'>,
  held: readonly HeldProcedure[],
  { rulebook, observed, reader }: With,
): ProcedureTask[] {
  return held.map(({ fileBy, ...one }) => {
    const due = dueOf(deps, one.owner.side, dueOfProcedure(one, { ...one, fileBy }));
    const seen = observed.find(({ procedure }) => procedure === one.procedure);
    return {
      ...one,
      ...wordsOf(rulebook, one.procedure, reader),
      isDone: one.decision !== undefined,
      ...(due && { due }),
      ...(seen && { observed: seen }),
    };
  });
}

function wordsOf(rulebook: Rulebook, id: string, reader: Language) {
  const procedure = rulebook.procedure.get(id);
  if (!procedure) return { name: id, documents: [] };
  const authority = rulebook.authorities.find((one) => one.id === procedure.authority);
  const period = procedure.duration.text[reader];
  return {
    name: procedure.name[reader],
    documents: procedure.documents.map((document) => ({
      id: document,
      name: rulebook.documents.find((one) => one.id === document)?.name[reader] ?? document,
    })),
    ...(authority && { authority: authority.name[reader] }),
    ...(period !== undefined && { period }),
  };
}
