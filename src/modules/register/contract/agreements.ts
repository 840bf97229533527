import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { recordContent } from './content.ts';

/** An agreement of a case as the record it would be. */
const untold = z.object({ id: z.uuid(), content: recordContent });
export type UntoldAgreement = z.infer<typeof untold>;

export const listUntoldAgreements = endpoint({
  method: 'GET',
  path: '/api/register/agreements-of-cases',
  summary:
    'Agreements of cases that both sides let the register tell of and that nobody has proposed yet, each as the record it would be.',
  access: 'register.propose',
  input: z.object({}),
  output: z.object({ rows: z.array(untold) }),
});

export const proposeAgreementRecord = endpoint({
  method: 'POST',
  path: '/api/register/agreements-of-cases/:id/proposal',
  summary: 'Proposes the record of such an agreement, word for word; somebody else decides.',
  access: 'register.propose',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
});
