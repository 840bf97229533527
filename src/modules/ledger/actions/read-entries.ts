import type { EntryKind } from '#contracts/ledger';
import type { Language } from '#platform/languages';
import { listEntries } from '../store/entries.ts';
import type { AskingDeps } from './deps.ts';
import { mayWithLedger } from './may-with-ledger.ts';

interface Asked {
  readonly kind: readonly EntryKind[];
  readonly reader: Language;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** A page of entries, each with what the caller may do with it. */
export async function readEntries({ db, caller }: Pick<AskingDeps, 'db' | 'caller'>, asked: Asked) {
  const { rows, ...page } = await listEntries(db, asked);
  return {
    ...page,
    rows: rows.map((row) => ({ ...row, mayWithdraw: mayWithLedger(caller, 'withdraw', row) })),
  };
}
