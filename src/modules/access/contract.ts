export { type Me, whoAmI } from './contract/me.ts';
export {
  askForPasskey,
  askProvider,
  signInAsExample,
  signInByPasskey,
  signInByPassword,
  signInByProvider,
  signInByRecoveryCode,
  signOut,
  waysIn,
} from './contract/sign-in.ts';
export {
  acceptWithPasskey,
  acceptWithPassword,
  askForNewWayIn,
  askInvitedForCode,
  askInvitedForPasskey,
  confirmEmail,
  lookAtLink,
  renewWayIn,
} from './contract/links.ts';
