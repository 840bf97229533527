import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { accountExists, accountUnknown, invitationFaulty, linkUnknown } from '../../domain/refusals.ts';
import { isEmail, normaliseEmail } from '../../domain/signing-in/email.ts';
import { findAccount, setEmail } from '../../store/accounts.ts';
import { insertLink, markLinkUsed, withdrawOpenLinks } from '../../store/links.ts';
import type { AccessDeps, DoorDeps } from '../deps.ts';
import { holdLink } from '../links/hold-link.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

/** Sends a link to an address, one's own or a new one; it counts only once it came back from there. */
export async function askToConfirmEmail(deps: AccessDeps, wanted: string | undefined): Promise<void> {
  const accountId = demandAccount(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account) throw accountUnknown(accountId);
  const email = normaliseEmail(wanted ?? account.email);
  if (!isEmail(email)) throw invitationFaulty(['email-missing']);
  if (email !== account.email) await demandFresh(deps);
  await inTransaction(deps.centre, async (db) => {
    await withdrawOpenLinks(db, 'email', accountId);
    const { language } = account;
    const linkId = await insertLink(db, { purpose: 'email', email, language, accountId, madeBy: accountId });
    await record(db, 'access.email-confirmation-asked', { accountId, linkId });
  });
}

/** Whoever brings the token back reads the mail of that address. */
export async function confirmEmail({ centre, now }: DoorDeps, token: string): Promise<string> {
  return inTransaction(centre, async (db) => {
    const link = await holdLink(db, { token, purposes: ['email'], now: now() });
    const { accountId, email } = link;
    if (!accountId || !email || !link.wasMailed) throw linkUnknown();
    if (!(await setEmail(db, accountId, email))) throw accountExists();
    await markLinkUsed(db, link.id);
    await record(db, 'access.email-confirmed', { accountId });
    return email;
  });
}
