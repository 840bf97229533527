import type { PlanChange, PlanVersion } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import type { Rulebook } from '#modules/clearance';
import type { Language } from '#platform/languages';
import type { KeptPlan } from '../../store/plan/plans.ts';
import type { CasesDeps } from '../deps.ts';

/** Versions of a plan with the people who answered. */
export async function versionsTold(db: CasesDeps['db'], kept: readonly KeptPlan[]): Promise<PlanVersion[]> {
  const people = await knownPeople(db, [...new Set(kept.flatMap(({ by }) => by ?? []))]);
  return kept.map(({ number, because, asOf, reviewed, madeAt, by, change }) => {
    const person = by === undefined ? undefined : people.get(by);
    return {
      number,
      because,
      asOf,
      reviewed,
      madeAt: madeAt.toISOString(),
      change,
      ...(person && { by: { id: person.id, name: person.name } }),
    };
  });
}

/** Names of everything that changes speak of; what the packs no longer have keeps its id. */
export function namesIn(
  { procedure, blocks, milestones }: Rulebook,
  changes: readonly PlanChange[],
  reader: Language,
): Record<string, string> {
  const names: Record<string, string> = {};
  const call = (id: string, name: string | undefined) => (names[id] = name ?? id);
  for (const change of changes) {
    for (const { procedure: id } of [...change.added, ...change.gone, ...change.changed, ...change.moved])
      call(id, procedure.get(id)?.name[reader]);
    for (const { block } of change.blocks) call(block, blocks.find(({ id }) => id === block)?.effect[reader]);
    for (const { milestone } of change.milestones)
      call(milestone, milestones.find(({ id }) => id === milestone)?.name[reader]);
  }
  return names;
}
