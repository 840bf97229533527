import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import * as word from './words.ts';

export const methods = [
  'passkey',
  'password',
  'single-sign-on',
  'recovery-code',
  'link',
  'demonstration',
] as const;

export const me = z.object({
  account: z
    .object({
      id: word.id,
      name: z.string(),
      email: z.string(),
      side: word.side.optional(),
      language,
      isDemonstration: z.boolean(),
    })
    .optional(),
  /** `freshUntil`: until then grave acts need no further proof of who is there. */
  session: z.object({ method: z.enum(methods), freshUntil: word.moment }).optional(),
  roles: z.array(z.enum(['member', ...word.roles])),
  organisations: z.array(word.organisation),
  actsFor: z.array(z.object({ name: z.string(), untilDay: day })),
});
export type Me = z.infer<typeof me>;

export const whoAmI = endpoint({
  method: 'GET',
  path: '/api/access/me',
  summary: 'Who asks: account, roles, organisations, and for whom it acts. Empty for a visitor.',
  access: 'public',
  input: word.nothing,
  output: me,
});
