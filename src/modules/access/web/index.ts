export { InvitationPage } from './door/InvitationPage.tsx';
export { SignInPage } from './door/SignInPage.tsx';
