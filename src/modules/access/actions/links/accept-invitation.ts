import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { accountExists, invitationFaulty, linkUnknown } from '../../domain/refusals.ts';
import { isEmail, normaliseEmail } from '../../domain/signing-in/email.ts';
import type { Method } from '../../domain/signing-in/session.ts';
import { insertAccount, insertRoles } from '../../store/accounts.ts';
import { markLinkUsed, type OpenedLink } from '../../store/links.ts';
import type { Db } from '../../store/tables.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { joinByInvitation } from '../people/join-by-invitation.ts';
import { renewRecoveryCodes } from '../account/renew-recovery-codes.ts';
import { beginSession } from '../signing-in/begin-session.ts';
import { holdLink } from './hold-link.ts';

/** What people say of themselves; side and roles are the invitation's to say. */
export interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly language: Language;
  /** Only the first administrator's link names no address. */
  readonly email?: string | undefined;
}

interface WayIn {
  readonly accountId: string;
  readonly method: Method;
  /** Puts the passkey, password or identity in place. */
  add(db: Db): Promise<void>;
  /** The identity provider vouches for the address. */
  readonly isEmailProven?: boolean;
}

export const invitationPurposes = ['invitation', 'administrator'] as const;

/** Opens an account by an invitation, once, with its first way in, and signs it in. Returns its recovery codes, shown once. */
export async function acceptInvitation(
  deps: DoorDeps,
  browser: Browser,
  { acceptance, wayIn }: { acceptance: Acceptance; wayIn: WayIn },
): Promise<readonly string[]> {
  const codes = await inTransaction(deps.centre, async (db) => {
    const { token } = acceptance;
    const link = await holdLink(db, { token, purposes: invitationPurposes, now: deps.now() });
    await openAccount(db, link, { acceptance, wayIn });
    await wayIn.add(db);
    await joinByInvitation({ ...deps, centre: db }, link, wayIn.accountId);
    await markLinkUsed(db, link.id);
    await record(db, 'access.account-opened', { accountId: wayIn.accountId, linkId: link.id });
    return renewRecoveryCodes(db, wayIn.accountId);
  });
  const { accountId, method } = wayIn;
  await beginSession(deps.centre, browser, { accountId, method });
  return codes;
}

async function openAccount(
  db: Db,
  link: OpenedLink,
  { acceptance, wayIn }: { acceptance: Acceptance; wayIn: WayIn },
) {
  const email = emailOf(link, acceptance);
  const isNew = await insertAccount(db, {
    id: wayIn.accountId,
    email,
    isEmailVerified: wayIn.isEmailProven === true || (link.wasMailed && email === link.email),
    name: acceptance.name,
    side: link.side,
    language: acceptance.language,
  });
  if (!isNew) throw accountExists();
  const roles = link.purpose === 'administrator' ? (['administrator'] as const) : link.roles;
  await insertRoles(db, wayIn.accountId, { roles, by: link.madeBy });
  for (const role of roles)
    await record(db, 'access.role-granted', {
      accountId: wayIn.accountId,
      role,
      by: link.madeBy ?? null,
      linkId: link.id,
    });
}

/** An invitation is bound to its address: nobody else's account can be opened with it. */
export function emailOf(link: OpenedLink, { email }: Pick<Acceptance, 'email'>): string {
  if (link.email) return link.email;
  if (link.purpose !== 'administrator') throw linkUnknown();
  const own = normaliseEmail(email ?? '');
  if (!isEmail(own)) throw invitationFaulty(['email-missing']);
  return own;
}
