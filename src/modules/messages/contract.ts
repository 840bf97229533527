import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';

export const readMailbox = endpoint({
  method: 'GET',
  path: '/api/messages/mailbox',
  summary: 'Mail of a centre that sends none: shown only where nobody but this machine can come in.',
  access: 'public',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        to: z.string(),
        language,
        subject: z.string(),
        body: z.string(),
        sentAt: z.iso.datetime(),
      }),
    ),
  }),
});
