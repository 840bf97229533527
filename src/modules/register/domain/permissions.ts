import type { Ground, Permissions } from '#platform/permissions';

/** What decides who may decide on a change. */
export interface Proposed {
  /** Absent: nothing is proposed yet. */
  readonly proposedBy?: string | undefined;
}

type On = Ground<Proposed>;

const advises: On = {
  name: 'adviser',
  sentence: 'is an adviser of one of the sides',
  holds: ({ roles, side }) => roles.includes('adviser') && side !== undefined,
};
const administers: On = {
  name: 'administrator',
  sentence: 'is an administrator',
  holds: ({ roles }) => roles.includes('administrator'),
};
const isAnother = (ground: On): On => ({
  name: `another-${ground.name}`,
  sentence: `${ground.sentence} and did not propose it`,
  holds: (caller, proposed) => ground.holds(caller, proposed) && caller.account !== proposed.proposedBy,
});

export type RegisterAction = 'propose' | 'decide';

/** Everybody reads the register; who writes in it, the database says once more (register.may_edit, register.is_agreed). */
export const registerPermissions: Permissions<RegisterAction, Proposed> = {
  propose: [advises, administers],
  decide: [isAnother(advises), isAnother(administers)],
};
