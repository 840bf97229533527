import type { WrittenListing } from '#contracts/opportunities';

/** What was written on this computer and has not reached the centre yet. */
export interface LocalCopy {
  /** The version at the centre that it continues. */
  readonly version: number;
  readonly listing: WrittenListing;
  /** ISO instant. */
  readonly writtenAt: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (account: string, reference: string) => `green-channel-draft/${account}/${reference}`;

/** A computer that keeps nothing (a private window, a full disk) is no reason to stop writing. */
export function keepCopy(
  store: Store,
  account: string,
  { reference, ...copy }: LocalCopy & { reference: string },
): boolean {
  try {
    store.setItem(keyOf(account, reference), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function readCopy(store: Store, account: string, reference: string): LocalCopy | undefined {
  try {
    const kept = JSON.parse(store.getItem(keyOf(account, reference)) ?? 'null') as LocalCopy | null;
    return kept && Array.isArray(kept.listing?.texts) && Number.isInteger(kept.version) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropCopy(store: Store, account: string, reference: string): void {
  try {
    store.removeItem(keyOf(account, reference));
  } catch {
    // Nothing was kept.
  }
}
