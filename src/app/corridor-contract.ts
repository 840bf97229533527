import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';

const inFour = z.record(language, z.string());

export const getCorridor = endpoint({
  method: 'GET',
  path: '/api/corridor',
  access: 'public',
  summary:
    'The corridor that this centre serves: its two sides in their order, and the fields of cooperation.',
  input: z.object({}),
  output: z.object({
    id: z.string(),
    name: inFour,
    sides: z.array(
      z.object({
        code: z.string(),
        country: z.string(),
        name: inFour,
        languages: z.array(language),
        currency: z.string(),
      }),
    ),
    fields: z.array(z.object({ code: z.string(), name: inFour })),
  }),
});
