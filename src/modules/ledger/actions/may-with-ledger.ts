import type { Caller } from '#platform/caller';
import { judgePermission } from '#platform/permissions';
import { type LedgerAction, ledgerPermissions, type Recorded } from '../domain/permissions.ts';

/** What pages offer; the actions ask again. */
export const mayWithLedger = (caller: Caller, action: LedgerAction, recorded: Recorded = {}): boolean =>
  judgePermission(ledgerPermissions[action], caller, recorded).is === 'permitted';
