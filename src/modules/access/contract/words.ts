import { z } from 'zod';
import { language } from '#platform/languages';

export const roles = ['adviser', 'agency-officer', 'reviewer', 'administrator'] as const;
export const role = z.enum(roles);

export const email = z.string().min(3).max(254);
export const personName = z.string().trim().min(1).max(200);
export const id = z.uuid();
export const moment = z.iso.datetime();
export const nothing = z.object({});
export const done = z.object({});

/** What stands behind `#` in a link. */
export const token = z.string().regex(/^[\w-]{43}$/, 'is not a token of this centre');
/** Six digits of an authenticator app. */
export const oneTimeCode = z.string().regex(/^\d{6}$/, 'has six digits');
export const password = z.string().min(1).max(1000);
export const passkeyName = z.string().trim().min(1).max(100);
/** A code of the corridor pack. */
export const side = z.string().max(40);

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/, 'is not base64url');

/** What `navigator.credentials` gives, as JSON (WebAuthn level 3). What it proves, the server verifies. */
export const passkeyAnswer = z.object({
  id: base64url.min(1).max(1400),
  rawId: base64url.min(1).max(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({
    clientDataJSON: base64url.min(1),
    authenticatorData: base64url.optional(),
    signature: base64url.optional(),
    userHandle: base64url.optional(),
    attestationObject: base64url.optional(),
    publicKey: base64url.optional(),
    publicKeyAlgorithm: z.number().int().optional(),
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** The question for `navigator.credentials`, as the browser reads it; its form is the standard's. */
export const passkeyQuestion = z.object({ question: z.record(z.string(), z.unknown()) });

export const inFour = z.partialRecord(language, z.string());
export const organisation = z.object({ id, name: z.string(), names: inFour });
