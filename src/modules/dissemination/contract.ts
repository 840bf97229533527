import { z } from 'zod';
import { answerOf, endpoint } from '#platform/contract';

const reference = z
  .string()
  .max(40)
  .regex(/^[a-z]+-\d{1,12}$/);
const aboutRecord = z.object({ reference });

export const followAddress = endpoint({
  method: 'GET',
  path: '/id/:reference',
  summary:
    'The address of a record that stays: leads to its page in the reader’s language, or to its statement in JSON-LD.',
  access: 'public',
  input: aboutRecord,
  output: answerOf('text/plain; charset=utf-8'),
});

export const recordAsJsonLd = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.jsonld',
  summary: 'A record in JSON-LD with the words of schema.org.',
  access: 'public',
  input: aboutRecord,
  output: answerOf('application/ld+json'),
});

export const recordLinkset = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.linkset',
  summary: 'Where a record is described, how to cite it and under which licence it stands (RFC 9264).',
  access: 'public',
  input: aboutRecord,
  output: answerOf('application/linkset+json'),
});
