import type { MyAccount } from '../../contract.ts';

/** What every part of the account's page draws. */
export interface PartProps {
  account: MyAccount;
  /** Reads the account anew after a change. */
  again: () => void;
}
