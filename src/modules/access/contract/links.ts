import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import * as word from './words.ts';

/** The first administrator’s link names no address: they say their own. */
const person = { token: word.token, name: word.personName, email: word.email.optional() };
const accepted = z.object({
  /** Shown once; only their hashes are kept. */
  recoveryCodes: z.array(z.string()),
});

export const lookAtLink = endpoint({
  method: 'POST',
  path: '/api/access/links/content',
  summary: 'What a link opens, for the page that shows it. Opens nothing yet.',
  access: 'public',
  guessable: true,
  input: z.object({ token: word.token }),
  output: z.object({
    purpose: z.enum(['invitation', 'administrator', 'recovery', 'email']),
    email: z.string().optional(),
    name: z.string().optional(),
    side: word.side.optional(),
    roles: z.array(word.role),
    organisation: word.organisation.optional(),
    invitedBy: z.string().optional(),
    endsAt: word.moment,
  }),
});

export const askInvitedForPasskey = endpoint({
  method: 'POST',
  path: '/api/access/invitations/passkey-questions',
  summary: 'A question for the passkey of an account that an invitation will open.',
  access: 'public',
  guessable: true,
  input: z.object(person),
  output: word.passkeyQuestion,
});

export const acceptWithPasskey = endpoint({
  method: 'POST',
  path: '/api/access/invitations/acceptance/by-passkey',
  summary: 'Opens an account by an invitation, with a passkey, and signs it in.',
  access: 'public',
  guessable: true,
  input: z.object({ ...person, language, answer: word.passkeyAnswer, passkeyName: word.passkeyName }),
  output: accepted,
});

export const askInvitedForCode = endpoint({
  method: 'POST',
  path: '/api/access/invitations/code-questions',
  summary: 'A new secret for an authenticator app, as picture and letters.',
  access: 'public',
  guessable: true,
  input: z.object(person),
  output: z.object({ secret: word.id, picture: z.string(), letters: z.string() }),
});

export const acceptWithPassword = endpoint({
  method: 'POST',
  path: '/api/access/invitations/acceptance/by-password',
  summary: 'Opens an account by an invitation, with a password and an authenticator app, and signs it in.',
  access: 'public',
  guessable: true,
  input: z.object({ ...person, language, password: word.password, secret: word.id, code: word.oneTimeCode }),
  output: accepted,
});

export const askForNewWayIn = endpoint({
  method: 'POST',
  path: '/api/access/recovery/passkey-questions',
  summary: 'A question for a new passkey of an account whose owner got a recovery link.',
  access: 'public',
  guessable: true,
  input: z.object({ token: word.token }),
  output: word.passkeyQuestion,
});

export const renewWayIn = endpoint({
  method: 'POST',
  path: '/api/access/recovery/by-passkey',
  summary: 'Gives an account a new passkey by a recovery link, ends its other sessions, and signs it in.',
  access: 'public',
  guessable: true,
  input: z.object({ token: word.token, answer: word.passkeyAnswer, passkeyName: word.passkeyName }),
  output: accepted,
});

export const confirmEmail = endpoint({
  method: 'POST',
  path: '/api/access/email-confirmations',
  summary: 'Confirms that mail to an address reaches the owner of the account.',
  access: 'public',
  guessable: true,
  input: z.object({ token: word.token }),
  output: z.object({ email: z.string() }),
});
