import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { CONSENT_WORDING, type ConsentSubject } from '../../domain/personal/consent.ts';
import { consentUnknown } from '../../domain/refusals.ts';
import { insertConsent, withdrawConsent as withdraw } from '../../store/consents.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/** Lets something cross to the other side, in the words of today. Given twice, it counts once. */
export async function giveConsent(
  deps: AccessDeps,
  subject: ConsentSubject,
  language: Language,
): Promise<void> {
  const accountId = demandAccount(deps);
  const wording = CONSENT_WORDING;
  const consentId = await insertConsent(deps.db, { accountId, subject, wording, language });
  if (consentId) await record(deps.db, 'access.consent-given', { accountId, consentId, subject, wording });
}

export async function withdrawConsent(deps: AccessDeps, subject: ConsentSubject): Promise<void> {
  const accountId = demandAccount(deps);
  const consentId = await withdraw(deps.db, accountId, subject);
  if (!consentId) throw consentUnknown(subject);
  await record(deps.db, 'access.consent-withdrawn', { accountId, consentId, subject });
}
