export {
  askForPasskey,
  askProvider,
  type Me,
  signInAsExample,
  signInByPasskey,
  signInByPassword,
  signInByProvider,
  signInByRecoveryCode,
  signOut,
  waysIn,
  whoAmI,
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
