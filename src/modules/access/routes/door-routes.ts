import { serve, type Served, servedWith } from '#platform/http';
import type { AccessDeps, DoorDeps } from '../actions/deps.ts';
import { acceptWithPasskey, askInvitedForPasskey } from '../actions/links/accept-with-passkey.ts';
import { describeLink } from '../actions/links/describe-link.ts';
import { askToSignIn, signInByPasskey } from '../actions/signing-in/sign-in-by-passkey.ts';
import { signOut } from '../actions/signing-in/sign-out.ts';
import { whoAmI } from '../actions/who-am-i.ts';
import * as contract from '../contract.ts';

/** What visitors ask to become somebody. Only the centre's own login sees what proves it. */
export const doorRoutes = (deps: DoorDeps): Served[] => {
  const served = servedWith<AccessDeps>(deps as never);
  return [
    served(contract.whoAmI, (_input, { db, caller }) => whoAmI(db, caller)),
    serve(contract.askForPasskey, async () => ({ question: { ...(await askToSignIn(deps)) } })),
    serve(contract.signInByPasskey, async ({ answer }, browser) => {
      await signInByPasskey(deps, browser, answer);
      return {};
    }),
    serve(contract.signOut, async (_input, browser) => {
      await signOut(deps, browser);
      return {};
    }),
    serve(contract.lookAtLink, ({ token }) => describeLink(deps, token)),
    serve(contract.askInvitedForPasskey, async (person) => ({
      question: { ...(await askInvitedForPasskey(deps, person)) },
    })),
    serve(contract.acceptWithPasskey, async (input, browser) => ({
      recoveryCodes: [...(await acceptWithPasskey(deps, browser, input))],
    })),
  ];
};
