import type { PlanChange, PlannedStep, PlanSummary } from '#contracts/cases';

const nothing: PlanSummary = { steps: [], blocks: [], milestones: [] };

/** What makes one plan out of the one before; everything is new to the first. */
export function planChangeOf(before: PlanSummary | undefined, after: PlanSummary): PlanChange {
  const was = before ?? nothing;
  return {
    ...stepChanges(was.steps, after.steps),
    blocks: differences(was.blocks, after.blocks, ({ block }) => block).map(({ id, was, is }) => ({
      block: id,
      ...(was && { was: was.state }),
      ...(is && { is: is.state }),
    })),
    milestones: differences(was.milestones, after.milestones, ({ milestone }) => milestone).map(
      ({ id, was, is }) => ({ milestone: id, ...(was && { was: was.on }), ...(is && { is: is.on }) }),
    ),
  };
}

/** Whether both plans say the same. */
export const isNoChange = (change: PlanChange): boolean =>
  Object.values(change).every((list) => list.length === 0);

function stepChanges(before: readonly PlannedStep[], after: readonly PlannedStep[]) {
  const changes: Pick<PlanChange, 'added' | 'gone' | 'changed' | 'moved'> = {
    added: [],
    gone: [],
    changed: [],
    moved: [],
  };
  for (const { id, was, is } of differences(before, after, ({ procedure }) => procedure)) {
    if (!was) changes.added.push(is!);
    else if (!is) changes.gone.push(was);
    else {
      if (was.state !== is.state) changes.changed.push({ procedure: id, was: was.state, is: is.state });
      const [then, now] = [datesOf(was), datesOf(is)];
      if (!isAlike(then, now)) changes.moved.push({ procedure: id, was: then, is: now });
    }
  }
  return changes;
}

const datesOf = ({ startsOn, endsOn, fileBy }: PlannedStep) => ({
  startsOn,
  endsOn,
  ...(fileBy !== undefined && { fileBy }),
});

/** Field by field, whatever their order: what comes back from the database has its own. All of them are plain. */
function isAlike(one: object, other: object): boolean {
  const [fields, others] = [Object.entries(one), other as Record<string, unknown>];
  return (
    fields.length === Object.keys(others).length && fields.every(([name, value]) => others[name] === value)
  );
}

interface Difference<One> {
  readonly id: string;
  readonly was?: One;
  readonly is?: One;
}

/** What differs between two lists, in the order of the ids. */
function differences<One extends object>(
  before: readonly One[],
  after: readonly One[],
  idOf: (one: One) => string,
): Difference<One>[] {
  const [was, is] = [before, after].map((list) => new Map(list.map((one) => [idOf(one), one]))) as [
    Map<string, One>,
    Map<string, One>,
  ];
  return [...new Set([...was.keys(), ...is.keys()])].toSorted(byId).flatMap((id) => {
    const [then, now] = [was.get(id), is.get(id)];
    return then && now && isAlike(then, now)
      ? []
      : [{ id, ...(then && { was: then }), ...(now && { is: now }) }];
  });
}

/** By code units: the same on every machine. */
const byId = (one: string, other: string) => (one < other ? -1 : 1);
