import { demand } from '#platform/permissions';
import { casePermissions } from '../domain/permissions/case.ts';
import type { AskingDeps } from './deps.ts';

/** For whoever has a desk, whichever the case. */
export const demandDesk = (caller: AskingDeps['caller']) =>
  demand(['cases.see-desk', casePermissions['see-desk']], caller, {
    state: 'opened',
    sides: [],
    parties: [],
  });
