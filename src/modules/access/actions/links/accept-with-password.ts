import { newAccountId } from '../../store/accounts.ts';
import { setPassword } from '../../store/proofs/passwords.ts';
import { offerCodeSecret, proveCodeSecret } from '../account/prove-code-secret.ts';
import { demandGoodPassword } from '../account/demand-good-password.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { hashPassword } from '../../proofs/password-hash.ts';
import { acceptInvitation, type Acceptance, emailOf, invitationPurposes } from './accept-invitation.ts';
import { lookAtLink } from './hold-link.ts';

export async function askInvitedForCode(
  deps: DoorDeps,
  acceptance: Pick<Acceptance, 'token' | 'name' | 'email'>,
) {
  const { token } = acceptance;
  const link = await lookAtLink(deps.centre, { token, purposes: invitationPurposes, now: deps.now() });
  const accountId = await newAccountId(deps.centre);
  return offerCodeSecret(deps, { accountId, email: emailOf(link, acceptance), linkId: link.id });
}

export async function acceptWithPassword(
  deps: DoorDeps,
  browser: Browser,
  given: Acceptance & { password: string; secret: string; code: string },
): Promise<readonly string[]> {
  const { password, secret, code, ...acceptance } = given;
  const { token, name } = acceptance;
  const link = await lookAtLink(deps.centre, { token, purposes: invitationPurposes, now: deps.now() });
  demandGoodPassword(deps, password, { email: emailOf(link, acceptance), name });
  const proven = await proveCodeSecret(deps, { secret, code, of: { linkId: link.id } });
  const hash = await hashPassword(password);
  const { accountId } = proven;
  return acceptInvitation(deps, browser, {
    acceptance,
    wayIn: { accountId, method: 'password', add: (db) => setPassword(db, accountId, { ...proven, hash }) },
  });
}
