import type { Language } from '#platform/languages';
import { providerNotEnough, questionOver } from '../../domain/refusals.ts';
import { newAccountId } from '../../store/accounts.ts';
import { findIdentity, insertIdentity, markIdentityUsed } from '../../store/proofs/identities.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { acceptInvitation, emailOf, invitationPurposes } from '../links/accept-invitation.ts';
import { lookAtLink } from '../links/hold-link.ts';
import { beginSession } from '../signing-in/begin-session.ts';
import { hearProvider, type Vouched } from './hear-provider.ts';

interface Brought {
  readonly query: string;
  readonly state: string | undefined;
  readonly token?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * Signs in whoever an identity opens, or opens the account of an invitation with it. An address alone links nothing: an
 * account is opened only by the identity that its owner linked, so that nobody can be there first.
 */
export async function signInByProvider(
  deps: DoorDeps,
  browser: Browser,
  brought: Brought,
): Promise<{ did: 'signed-in' | 'opened'; recoveryCodes?: readonly string[] }> {
  const vouched = await hearProvider(deps, brought);
  const { question, issuer, subject } = vouched;
  if (question.accountId) throw questionOver();
  const identity = await findIdentity(deps.centre, { issuer, subject });
  if (question.linkId) {
    if (identity) throw providerNotEnough('linked-elsewhere');
    return { did: 'opened', recoveryCodes: await acceptWith(deps, browser, { vouched, brought }) };
  }
  if (!identity) throw providerNotEnough('nobody');
  await markIdentityUsed(deps.centre, identity.id);
  await beginSession(deps.centre, browser, { accountId: identity.accountId, method: 'single-sign-on' });
  return { did: 'signed-in' };
}

async function acceptWith(
  deps: DoorDeps,
  browser: Browser,
  { vouched, brought }: { vouched: Vouched; brought: Brought },
): Promise<readonly string[]> {
  const { question, issuer, subject, email, isEmailVerified } = vouched;
  const { token = '', name, language = 'en' } = brought;
  const link = await lookAtLink(deps.centre, { token, purposes: invitationPurposes, now: deps.now() });
  if (question.linkId !== link.id || !name) throw questionOver();
  if (!isEmailVerified || !email) throw providerNotEnough('email-unverified');
  if (email !== emailOf(link, { email })) throw providerNotEnough('email-differs');
  const accountId = await newAccountId(deps.centre);
  return acceptInvitation(deps, browser, {
    acceptance: { token, name, language, email },
    wayIn: {
      accountId,
      method: 'single-sign-on',
      isEmailProven: true,
      add: async (db) => {
        if (!(await insertIdentity(db, { accountId, issuer, subject })))
          throw providerNotEnough('linked-elsewhere');
      },
    },
  });
}
