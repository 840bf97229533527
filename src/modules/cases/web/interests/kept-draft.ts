import type { Language } from '#platform/languages';

/** An interest that is being written. */
export interface Draft {
  readonly organisationId: string;
  readonly language: Language;
  readonly about: string;
  readonly wish: string;
  readonly questions: string;
  readonly agrees: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (account: string, reference: string) => `green-channel-interest/${account}/${reference}`;

/** A computer that keeps nothing (a private window, a full disk) is no reason to stop writing. */
export function keepDraft(
  store: Store,
  account: string,
  { reference, ...draft }: Draft & { reference: string },
) {
  try {
    store.setItem(keyOf(account, reference), JSON.stringify(draft));
  } catch {
    // It is written all the same.
  }
}

export function readDraft(store: Store, account: string, reference: string): Draft | undefined {
  try {
    const kept = JSON.parse(store.getItem(keyOf(account, reference)) ?? 'null') as Draft | null;
    const isWhole = [kept?.about, kept?.wish, kept?.questions].every((text) => typeof text === 'string');
    return kept && isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(store: Store, account: string, reference: string): void {
  try {
    store.removeItem(keyOf(account, reference));
  } catch {
    // Nothing was kept.
  }
}
