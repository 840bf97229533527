import type { Ground, Permissions } from '#platform/permissions';

/** What decides who may take something out of the ledger. */
export interface Recorded {
  /** Absent: recorded by the centre itself. */
  readonly recordedSide?: string | undefined;
}

type On = Ground<Recorded>;

const advises: On = {
  name: 'adviser',
  sentence: 'is an adviser of one of the sides',
  holds: ({ roles, side }) => roles.includes('adviser') && side !== undefined,
};
const advisesThatSide: On = {
  name: 'adviser-of-the-side',
  sentence: 'is an adviser of the side that recorded it',
  holds: ({ roles, side }, { recordedSide }) =>
    roles.includes('adviser') && side !== undefined && side === recordedSide,
};
const administers: On = {
  name: 'administrator',
  sentence: 'is an administrator',
  holds: ({ roles }) => roles.includes('administrator'),
};

export type LedgerAction = 'record' | 'withdraw';

/** Everybody reads the ledger; who writes in it, the database says once more (ledger.may_record). */
export const ledgerPermissions: Permissions<LedgerAction, Recorded> = {
  record: [advises, administers],
  withdraw: [advisesThatSide, administers],
};
