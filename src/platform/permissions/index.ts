import type { Caller } from '#platform/caller';
import { Refusal } from '#platform/refusal';

/** A reason why somebody may do something, with a sentence that can be read aloud. */
export interface Ground<Thing> {
  /** `adviser-of-the-side`: stable; pages and refusals name it. */
  readonly name: string;
  /** English, completes "may do it who …": "is an adviser of the listing's side". */
  readonly sentence: string;
  holds(caller: Caller, thing: Thing): boolean;
}

/** The policy table of a module: for each action the grounds of which one is enough. An empty list: nobody. */
export type Permissions<Action extends string, Thing> = Readonly<Record<Action, readonly Ground<Thing>[]>>;

export type Permission =
  | { readonly is: 'permitted'; readonly by: string }
  /** Every ground that would have been enough. */
  | { readonly is: 'refused'; readonly wanting: readonly string[] };

/** Says whether the caller may, on which ground, or else on which grounds one may. */
export function judgePermission<Thing>(
  grounds: readonly Ground<Thing>[],
  caller: Caller,
  thing: Thing,
): Permission {
  const ground = grounds.find(({ holds }) => holds(caller, thing));
  return ground
    ? { is: 'permitted', by: ground.name }
    : { is: 'refused', wanting: grounds.map(({ name }) => name) };
}

/** Throws what an action answers when nobody with these roles may do it. */
export function demand<Thing>(
  [action, grounds]: readonly [action: string, grounds: readonly Ground<Thing>[]],
  caller: Caller,
  thing: Thing,
): void {
  const permission = judgePermission(grounds, caller, thing);
  if (permission.is === 'refused')
    throw new Refusal('not-allowed', 'access.not-permitted', {
      action,
      isSignedIn: caller.account !== undefined,
      wanting: permission.wanting,
    });
}

/** One ground of several that must all hold. */
export const together = <Thing>(...grounds: readonly Ground<Thing>[]): Ground<Thing> => ({
  name: grounds.map(({ name }) => name).join('+'),
  sentence: grounds.map(({ sentence }) => sentence).join(' and '),
  holds: (caller, thing) => grounds.every(({ holds }) => holds(caller, thing)),
});
