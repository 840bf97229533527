import type { Rulebook } from '../rules/catalogue.ts';
import type { Procedure } from '../rules/procedure.ts';
import { inOrder, PlanCycle, waitsOf } from '../planning/graph.ts';
import type { Remark } from './remark.ts';

/** What rules say of each other: that it exists, and that nothing waits for itself. */
export function lintPlan(rulebook: Rulebook): Remark[] {
  const unknown = rulebook.procedures.flatMap((procedure) => unknownNames(rulebook, procedure));
  return [...unknown, ...unknownInBlocks(rulebook), ...cycles(rulebook.procedures)];
}

const error = (about: string, code: string, message: string): Remark => ({
  severity: 'error',
  code,
  about,
  message,
});

function unknownNames(rulebook: Rulebook, procedure: Procedure): Remark[] {
  const { id } = procedure;
  const has = (all: readonly { id: string }[], name: string) => all.some((one) => one.id === name);
  const missing = (names: readonly string[], all: readonly { id: string }[], where: string) =>
    names
      .filter((name) => !has(all, name))
      .map((name) => error(id, 'unknown-name', `names “${name}”, which ${where} does not have`));
  const milestones = [procedure.startsAfter, procedure.deadline?.milestone, ...procedure.mustPrecede];
  const figure = procedure.duration.value;
  return [
    ...missing(procedure.dependsOn, rulebook.procedures, 'any rules.yaml'),
    ...missing(
      milestones.filter((name) => name !== undefined),
      rulebook.milestones,
      'vocabulary/milestones.yaml',
    ),
    ...missing([procedure.authority], rulebook.authorities, 'vocabulary/authorities.yaml'),
    ...missing(procedure.documents, rulebook.documents, 'vocabulary/documents.yaml'),
    ...missing(procedure.sources, rulebook.sources, 'sources.yaml'),
    ...(typeof figure === 'string' ? missing([figure], rulebook.parameters, 'any figures.yaml') : []),
  ];
}

function unknownInBlocks({ blocks, procedure, watchList }: Rulebook): Remark[] {
  return [
    ...blocks.map(({ id, procedure: name }) => ({ id, names: [name] })),
    ...watchList.map(({ id, procedures }) => ({ id, names: procedures })),
  ].flatMap(({ id, names }) =>
    names
      .filter((name) => !procedure.has(name))
      .map((name) => error(id, 'unknown-procedure', `is about ${name}, which no pack has`)),
  );
}

function cycles(procedures: readonly Procedure[]): Remark[] {
  try {
    inOrder(waitsOf(procedures));
    return [];
  } catch (fault) {
    if (!(fault instanceof PlanCycle)) throw fault;
    const ids = fault.ids.map((name) => name.split(':')[1]!);
    return [
      error(
        ids[0]!,
        'cycle',
        `${ids.join(' waits for ')}: nothing could ever begin; remove one of these links`,
      ),
    ];
  }
}
