import type { PlanDescription } from '../../contract.ts';

type Ids = ReadonlySet<string>;

/** What an answer did to the plan. */
export interface Changed {
  readonly required: Ids;
  readonly opened: Ids;
  readonly gone: Ids;
}

type Judged = Pick<PlanDescription, 'procedures' | 'notRequired'>;

/** What became needed, what is open again, and what fell away since the plan before. */
export function whatChanged(before: Judged, after: Judged): Changed {
  const [one, other] = [statesOf(before), statesOf(after)];
  const ids = (state: string) =>
    new Set([...other].filter(([id, now]) => now === state && one.get(id) !== state).map(([id]) => id));
  return { required: ids('required'), opened: ids('undetermined'), gone: ids('not-required') };
}

const statesOf = ({ procedures, notRequired }: Judged) =>
  new Map([
    ...procedures.map(({ id, state }) => [id, state] as const),
    ...notRequired.map(({ id }) => [id, 'not-required'] as const),
  ]);
