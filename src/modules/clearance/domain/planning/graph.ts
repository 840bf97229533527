import { holdsUp, type PlanningDays, type Procedure } from '../rules/procedure.ts';
import type { Judgement } from '../judging/judge-case.ts';

/** A procedure of the plan, or a milestone that waits for some of them. */
export interface Node {
  readonly id: string;
  readonly kind: 'procedure' | 'milestone';
  readonly days: PlanningDays;
  /** Places, in this order, of the nodes that come first. */
  readonly after: readonly number[];
}

/** Nodes in an order in which each comes after all it waits for. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly place: ReadonlyMap<string, number>;
}

/** Every plan has a signing: procedures that follow it start on the first day when nothing holds it up. */
const ALWAYS = 'signing';
const NO_DAYS: PlanningDays = { low: 0, typical: 0, high: 0 };

const named = (kind: Node['kind'], id: string) => `${kind}:${id}`;

/** Two rules that wait for each other, directly or through a milestone. The linter finds it before a case does. */
export class PlanCycle extends Error {
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(`wait for each other: ${ids.join(' → ')}`);
    this.ids = ids;
  }
}

/** The procedures that a case needs, and those that it may need. */
export const plannedOf = ({ verdicts }: Judgement): Procedure[] =>
  verdicts.filter(({ state }) => state !== 'not-required').map(({ procedure }) => procedure);

/** What each node waits for, by name. */
export function waitsOf(procedures: readonly Procedure[]): Map<string, string[]> {
  const ids = new Set(procedures.map(({ id }) => id));
  const waits = new Map<string, string[]>([[named('milestone', ALWAYS), []]]);
  for (const { id, dependsOn, startsAfter } of procedures)
    waits.set(named('procedure', id), [
      ...dependsOn.filter((other) => ids.has(other)).map((other) => named('procedure', other)),
      ...(startsAfter === undefined ? [] : [named('milestone', startsAfter)]),
    ]);
  for (const procedure of procedures)
    for (const milestone of procedure.mustPrecede) {
      if (!holdsUp(procedure)) continue;
      const name = named('milestone', milestone);
      waits.set(name, [...(waits.get(name) ?? []), named('procedure', procedure.id)]);
    }
  for (const { startsAfter } of procedures)
    if (startsAfter !== undefined && !waits.has(named('milestone', startsAfter)))
      waits.set(named('milestone', startsAfter), []);
  return waits;
}

/** Puts what comes first first; throws PlanCycle when that cannot be done. */
export function inOrder(waits: ReadonlyMap<string, readonly string[]>): string[] {
  const ordered: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (name: string): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') throw new PlanCycle([...path.slice(path.indexOf(name)), name]);
    state.set(name, 'open');
    path.push(name);
    for (const before of waits.get(name) ?? []) visit(before);
    path.pop();
    state.set(name, 'done');
    ordered.push(name);
  };
  for (const name of waits.keys()) visit(name);
  return ordered;
}

/** The plan's graph: procedures, the milestones they hold up, and who waits for whom. */
export function graphOf(procedures: readonly Procedure[]): Graph {
  const waits = waitsOf(procedures);
  const ordered = inOrder(waits);
  const at = new Map(ordered.map((name, index) => [name, index]));
  const days = new Map(procedures.map(({ id, planningDays }) => [named('procedure', id), planningDays]));
  const nodes = ordered.map((name): Node => {
    const [kind, id] = name.split(':') as [Node['kind'], string];
    const after = (waits.get(name) ?? []).map((before) => at.get(before)!);
    return { id, kind, days: days.get(name) ?? NO_DAYS, after };
  });
  return { nodes, place: at };
}

export const placeOf = ({ place }: Graph, kind: Node['kind'], id: string): number | undefined =>
  place.get(named(kind, id));
