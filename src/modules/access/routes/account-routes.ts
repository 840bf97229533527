import { type RequestContext, type Served, servedWith } from '#platform/http';
import { askToConfirmEmail } from '../actions/account/confirm-email.ts';
import { changeAccount } from '../actions/account/change-account.ts';
import { addPasskey, askForAnotherPasskey } from '../actions/account/add-passkey.ts';
import { removePasskey } from '../actions/account/remove-passkey.ts';
import { renamePasskey } from '../actions/account/rename-passkey.ts';
import { offerNewCode, setPassword } from '../actions/account/set-password.ts';
import { removePassword } from '../actions/account/remove-password.ts';
import { readAccount } from '../actions/account/read-account.ts';
import { makeRecoveryCodes } from '../actions/account/make-recovery-codes.ts';
import { endOtherSessions, endSession } from '../actions/account/end-session.ts';
import type { AccessDeps, DoorDeps } from '../actions/deps.ts';
import { closeAccount } from '../actions/personal/close-account.ts';
import {
  askToConfirm,
  confirmByPasskey,
  confirmByPassword,
} from '../actions/signing-in/confirm-by-passkey.ts';
import { demandAccount } from '../actions/signing-in/demand-fresh.ts';
import { askToLink, linkIdentity, unlinkIdentity } from '../actions/single-sign-on/link-identity.ts';
import * as contract from '../contract.ts';
import { STATE } from './door-routes.ts';

const done = (doing: Promise<unknown>) => doing.then(() => ({}));
const question = (asking: Promise<object>) => asking.then((asked) => ({ question: { ...asked } }));

/** What people do with their own account. */
export function accountRoutes(deps: DoorDeps): Served[] {
  const served = servedWith<Omit<AccessDeps, 'caller'>>(deps);
  return [
    served(contract.readAccount, (_input, own) => readAccount(own)),
    served(contract.changeAccount, (change, own) => done(changeAccount(own, change))),
    served(contract.closeMyAccount, (_input, own, browser) => done(closeOwn(own, browser))),
    served(contract.askToConfirmEmail, ({ email }, own) => done(askToConfirmEmail(own, email))),
    served(contract.endSession, ({ id }, own) => done(endSession(own, id))),
    served(contract.endOtherSessions, async (_input, own) => ({ ended: await endOtherSessions(own) })),
    ...wayInRoutes(deps),
  ];
}

function wayInRoutes(deps: DoorDeps): Served[] {
  const served = servedWith<Omit<AccessDeps, 'caller'>>(deps);
  return [
    served(contract.askToConfirm, (_input, own) => question(askToConfirm(own))),
    served(contract.confirmByPasskey, ({ answer }, own) => done(confirmByPasskey(own, answer))),
    served(contract.confirmByPassword, (given, own, { address }) =>
      done(confirmByPassword(own, { ...given, address })),
    ),
    served(contract.askForAnotherPasskey, (_input, own) => question(askForAnotherPasskey(own))),
    served(contract.addPasskey, async (given, own) => ({ id: await addPasskey(own, given) })),
    served(contract.renamePasskey, ({ id, name }, own) => done(renamePasskey(own, id, name))),
    served(contract.removePasskey, ({ id }, own) => done(removePasskey(own, id))),
    served(contract.offerNewCode, (_input, own) => offerNewCode(own)),
    served(contract.setPassword, (given, own) => done(setPassword(own, given))),
    served(contract.removePassword, (_input, own) => done(removePassword(own))),
    served(contract.makeRecoveryCodes, async (_input, own) => ({
      recoveryCodes: [...(await makeRecoveryCodes(own))],
    })),
    served(contract.askToLink, async ({ provider }, own, { cookies }) => {
      const { href, state } = await askToLink(own, provider);
      cookies.set(STATE, state, 600);
      return { href };
    }),
    served(contract.linkIdentity, async ({ query }, own, { cookies }) => {
      const state = cookies.read(STATE);
      cookies.clear(STATE);
      await linkIdentity(own, { query, state });
      return {};
    }),
    served(contract.unlinkIdentity, ({ id }, own) => done(unlinkIdentity(own, id))),
  ];
}

async function closeOwn(own: AccessDeps, browser: RequestContext) {
  await closeAccount(own, demandAccount(own));
  browser.endSession();
}
