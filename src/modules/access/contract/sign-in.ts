import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import * as word from './words.ts';

export const waysIn = endpoint({
  method: 'GET',
  path: '/api/access/ways-in',
  summary: 'How one signs in here: identity providers, and the demonstration accounts where there are any.',
  access: 'public',
  input: word.nothing,
  output: z.object({
    providers: z.array(z.object({ id: z.string(), name: word.inFour })),
    demonstration: z.array(
      z.object({ id: word.id, name: z.string(), side: word.side.optional(), roles: z.array(z.string()) }),
    ),
    isMailShown: z.boolean(),
  }),
});

export const askForPasskey = endpoint({
  method: 'POST',
  path: '/api/access/passkey-questions',
  summary: 'A question for the browser’s passkeys; each can be answered once.',
  access: 'public',
  guessable: true,
  input: word.nothing,
  output: word.passkeyQuestion,
});

export const signInByPasskey = endpoint({
  method: 'POST',
  path: '/api/access/sessions/by-passkey',
  summary: 'Signs in with a passkey.',
  access: 'public',
  guessable: true,
  input: z.object({ answer: word.passkeyAnswer }),
  output: word.done,
});

export const signInByPassword = endpoint({
  method: 'POST',
  path: '/api/access/sessions/by-password',
  summary: 'Signs in with a password and the code of an authenticator app. One answer to every failure.',
  access: 'public',
  guessable: true,
  input: z.object({ email: word.email, password: word.password, code: word.oneTimeCode }),
  output: word.done,
});

export const signInByRecoveryCode = endpoint({
  method: 'POST',
  path: '/api/access/sessions/by-recovery-code',
  summary: 'Signs in with a recovery code, which is used up by it.',
  access: 'public',
  guessable: true,
  input: z.object({ email: word.email, code: z.string().min(1).max(60) }),
  output: z.object({ left: z.number().int() }),
});

export const signInAsExample = endpoint({
  method: 'POST',
  path: '/api/access/sessions/by-demonstration',
  summary:
    'Signs in as an account of the demonstration centre; refused unless the server listens on loopback only.',
  access: 'public',
  guessable: true,
  input: z.object({ account: word.id }),
  output: word.done,
});

export const askProvider = endpoint({
  method: 'POST',
  path: '/api/access/single-sign-on-questions',
  summary: 'Where to go to prove oneself at an identity provider, and what this browser must bring back.',
  access: 'public',
  guessable: true,
  input: z.object({
    provider: z.string().max(60),
    /** Of an invitation that is to be accepted this way. */
    token: word.token.optional(),
  }),
  output: z.object({ href: z.string() }),
});

export const signInByProvider = endpoint({
  method: 'POST',
  path: '/api/access/sessions/by-single-sign-on',
  summary: 'Signs in, accepts an invitation, or links the provider, by what an identity provider sent back.',
  access: 'public',
  guessable: true,
  input: z.object({
    /** The query of the address to which the provider sent the browser. */
    query: z.string().max(8000),
    token: word.token.optional(),
    name: word.personName.optional(),
    language: language.optional(),
  }),
  output: z.object({
    did: z.enum(['signed-in', 'opened', 'linked']),
    recoveryCodes: z.array(z.string()).optional(),
  }),
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/access/sessions/current',
  summary: 'Ends the session of this browser.',
  access: 'public',
  input: word.nothing,
  output: word.done,
});
