import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { methods } from './me.ts';
import * as word from './words.ts';

const own = { access: 'signed-in' } as const;
const passwordAndCode = { password: word.password, code: word.oneTimeCode };

export const myAccount = z.object({
  id: word.id,
  name: z.string(),
  email: z.string(),
  isEmailVerified: z.boolean(),
  side: word.side.optional(),
  language,
  isDemonstration: z.boolean(),
  roles: z.array(z.string()),
  freshUntil: word.moment,
  passkeys: z.array(
    z.object({ id: word.id, name: z.string(), isSynced: z.boolean(), madeOn: day, usedOn: day.optional() }),
  ),
  passwordSince: day.optional(),
  /** The own page in the register of people, where one was opened. */
  personId: z.string().optional(),
  recoveryCodes: z.number().int(),
  identities: z.array(z.object({ id: word.id, provider: word.inFour, linkedOn: day })),
  sessions: z.array(
    z.object({
      id: word.id,
      method: z.enum(methods),
      begunAt: word.moment,
      seenAt: word.moment,
      device: z.string().optional(),
      isThisOne: z.boolean(),
    }),
  ),
  memberships: z.array(
    z.object({
      id: word.id,
      state: z.enum(['claimed', 'confirmed', 'refused', 'ended']),
      organisation: word.organisation,
      functionTitle: z.string().optional(),
    }),
  ),
});
export type MyAccount = z.infer<typeof myAccount>;

export const readAccount = endpoint({
  ...own,
  method: 'GET',
  path: '/api/access/account',
  summary: 'One’s own account: ways in, sessions, memberships.',
  input: word.nothing,
  output: myAccount,
});

export const changeAccount = endpoint({
  ...own,
  method: 'PUT',
  path: '/api/access/account',
  summary: 'Changes one’s own name and language.',
  input: z.object({ name: word.personName, language }),
  output: word.done,
});

export const closeMyAccount = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/account',
  summary: 'Closes one’s own account and removes what is personal in it; cannot be undone.',
  input: word.nothing,
  output: word.done,
});

export const askToConfirmEmail = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/account/email-confirmations',
  summary: 'Sends a link to one’s address, or to a new one that it will then be.',
  input: z.object({ email: word.email.optional() }),
  output: word.done,
});

export const askToConfirm = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/confirmation/passkey-questions',
  summary: 'A question for a passkey of one’s own, before something grave.',
  input: word.nothing,
  output: word.passkeyQuestion,
});

export const confirmByPasskey = endpoint({
  ...own,
  method: 'POST',
  guessable: true,
  path: '/api/access/confirmation/by-passkey',
  summary: 'Proves once more who is there, with a passkey.',
  input: z.object({ answer: word.passkeyAnswer }),
  output: word.done,
});

export const confirmByPassword = endpoint({
  ...own,
  method: 'POST',
  guessable: true,
  path: '/api/access/confirmation/by-password',
  summary: 'Proves once more who is there, with password and code.',
  input: z.object(passwordAndCode),
  output: word.done,
});

export const askForAnotherPasskey = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/passkeys/questions',
  summary: 'A question for another passkey of one’s own account.',
  input: word.nothing,
  output: word.passkeyQuestion,
});

export const addPasskey = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/passkeys',
  summary: 'Adds a passkey to one’s own account.',
  input: z.object({ answer: word.passkeyAnswer, name: word.passkeyName }),
  output: z.object({ id: word.id }),
});

export const renamePasskey = endpoint({
  ...own,
  method: 'PUT',
  path: '/api/access/passkeys/:id',
  summary: 'Names a passkey anew.',
  input: z.object({ id: word.id, name: word.passkeyName }),
  output: word.done,
});

export const removePasskey = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/passkeys/:id',
  summary: 'Removes a passkey; never the last way in.',
  input: z.object({ id: word.id }),
  output: word.done,
});

export const offerNewCode = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/password/code-questions',
  summary: 'A new secret for an authenticator app, as picture and letters.',
  input: word.nothing,
  output: z.object({ secret: word.id, picture: z.string(), letters: z.string() }),
});

export const setPassword = endpoint({
  ...own,
  method: 'PUT',
  path: '/api/access/password',
  summary: 'Sets password and authenticator app, and ends all other sessions.',
  input: z.object({ ...passwordAndCode, secret: word.id }),
  output: word.done,
});

export const removePassword = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/password',
  summary: 'Removes password and authenticator app; never the last way in.',
  input: word.nothing,
  output: word.done,
});

export const makeRecoveryCodes = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/recovery-codes',
  summary: 'Ten new recovery codes in place of the former ones, shown this once.',
  input: word.nothing,
  output: z.object({ recoveryCodes: z.array(z.string()) }),
});

export const askToLink = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/identities/questions',
  summary: 'Where to go to link an identity provider with one’s own account.',
  input: z.object({ provider: z.string().max(60) }),
  output: z.object({ href: z.string() }),
});

export const linkIdentity = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/identities',
  summary: 'Links what an identity provider sent back with one’s own account.',
  input: z.object({ query: z.string().max(8000) }),
  output: word.done,
});

export const unlinkIdentity = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/identities/:id',
  summary: 'Unlinks an identity provider; never the last way in.',
  input: z.object({ id: word.id }),
  output: word.done,
});

export const endSession = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/sessions/:id',
  summary: 'Ends one of one’s own sessions.',
  input: z.object({ id: word.id }),
  output: word.done,
});

export const endOtherSessions = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/other-sessions',
  summary: 'Ends all of one’s own sessions but this.',
  input: word.nothing,
  output: z.object({ ended: z.number().int() }),
});
