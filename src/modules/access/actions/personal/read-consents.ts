import { CONSENT_WORDING } from '../../domain/personal/consent.ts';
import { listConsents } from '../../store/consents.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** What one lets cross to the other side, and what one withdrew. */
export async function readConsents(deps: AccessDeps) {
  const rows = await listConsents(deps.db, demandAccount(deps));
  return {
    wording: CONSENT_WORDING,
    rows: rows.map(({ givenAt, withdrawnAt, ...consent }) => ({
      ...consent,
      givenOn: dayOf(givenAt),
      ...(withdrawnAt && { withdrawnOn: dayOf(withdrawnAt) }),
    })),
  };
}
