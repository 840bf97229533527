import { serve, type Served, servedWith } from '#platform/http';
import type { AccessDeps, DoorDeps } from '../actions/deps.ts';
import { confirmEmail } from '../actions/account/confirm-email.ts';
import { describeLink } from '../actions/links/describe-link.ts';
import { acceptWithPasskey, askInvitedForPasskey } from '../actions/links/accept-with-passkey.ts';
import { acceptWithPassword, askInvitedForCode } from '../actions/links/accept-with-password.ts';
import { lookAtLink } from '../actions/links/hold-link.ts';
import { askForNewWayIn, renewByPasskey } from '../actions/links/renew-by-passkey.ts';
import { askProvider } from '../actions/single-sign-on/ask-provider.ts';
import { signInByProvider } from '../actions/single-sign-on/sign-in-by-provider.ts';
import { signInAsExample } from '../actions/signing-in/sign-in-as-example.ts';
import { askToSignIn, signInByPasskey } from '../actions/signing-in/sign-in-by-passkey.ts';
import { signInByPassword } from '../actions/signing-in/sign-in-by-password.ts';
import { signInByRecoveryCode } from '../actions/signing-in/sign-in-by-recovery-code.ts';
import { signOut } from '../actions/signing-in/sign-out.ts';
import { waysIn } from '../actions/signing-in/ways-in.ts';
import { whoAmI } from '../actions/who-am-i.ts';
import * as contract from '../contract.ts';
import { invitationPurposes } from '../actions/links/accept-invitation.ts';

/** The cookie that only the browser which left for a provider brings back. */
export const STATE = 'single-sign-on';
const STATE_SECONDS = 600;

/** What visitors ask to become somebody. Only the centre's own login sees what proves it. */
export const doorRoutes = (deps: DoorDeps): Served[] => [
  ...signInRoutes(deps),
  ...linkRoutes(deps),
  servedWith<Omit<AccessDeps, 'caller'>>(deps)(contract.whoAmI, (_input, own) => whoAmI(own)),
  serve(contract.waysIn, () => waysIn(deps)),
];

const done = (doing: Promise<unknown>) => doing.then(() => ({}));
const question = (asking: Promise<object>) => asking.then((asked) => ({ question: { ...asked } }));
const codes = (opening: Promise<readonly string[]>) =>
  opening.then((shown) => ({ recoveryCodes: [...shown] }));

const signInRoutes = (deps: DoorDeps): Served[] => [
  serve(contract.askForPasskey, () => question(askToSignIn(deps))),
  serve(contract.signInByPasskey, ({ answer }, browser) => done(signInByPasskey(deps, browser, answer))),
  serve(contract.signInByPassword, (given, browser) => done(signInByPassword(deps, browser, given))),
  serve(contract.signInByRecoveryCode, async (given, browser) => ({
    left: await signInByRecoveryCode(deps, browser, given),
  })),
  serve(contract.signInAsExample, ({ account }, browser) => done(signInAsExample(deps, browser, account))),
  serve(contract.signOut, (_input, browser) => done(signOut(deps, browser))),
  serve(contract.askProvider, async ({ provider, token }, { cookies }) => {
    const asked = { token: token ?? '', purposes: invitationPurposes, now: deps.now() };
    const link = token === undefined ? undefined : await lookAtLink(deps.centre, asked);
    const { href, state } = await askProvider(deps, { provider, linkId: link?.id });
    cookies.set(STATE, state, STATE_SECONDS);
    return { href };
  }),
  serve(contract.signInByProvider, async (brought, browser) => {
    const state = browser.cookies.read(STATE);
    browser.cookies.clear(STATE);
    const { did, recoveryCodes } = await signInByProvider(deps, browser, { ...brought, state });
    return { did, ...(recoveryCodes && { recoveryCodes: [...recoveryCodes] }) };
  }),
];

const linkRoutes = (deps: DoorDeps): Served[] => [
  serve(contract.lookAtLink, ({ token }) => describeLink(deps, token)),
  serve(contract.askInvitedForPasskey, (person) => question(askInvitedForPasskey(deps, person))),
  serve(contract.acceptWithPasskey, (given, browser) => codes(acceptWithPasskey(deps, browser, given))),
  serve(contract.askInvitedForCode, (person) => askInvitedForCode(deps, person)),
  serve(contract.acceptWithPassword, (given, browser) => codes(acceptWithPassword(deps, browser, given))),
  serve(contract.askForNewWayIn, ({ token }) => question(askForNewWayIn(deps, token))),
  serve(contract.renewWayIn, (given, browser) => codes(renewByPasskey(deps, browser, given))),
  serve(contract.confirmEmail, async ({ token }) => ({ email: await confirmEmail(deps, token) })),
];
