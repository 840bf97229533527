import { z } from 'zod';
import { day, endpoint, fileOf } from '#platform/contract';
import { language } from '#platform/languages';
import * as word from './words.ts';

export const consentSubjects = [
  'name-to-other-side',
  'contact-to-other-side',
  'texts-to-other-side',
  'page-to-everybody',
] as const;
export const consentSubject = z.enum(consentSubjects);
const own = { access: 'signed-in' } as const;

export const personalData = endpoint({
  method: 'GET',
  path: '/api/access/personal-data',
  summary: 'What the centre keeps of people, why, how long, and by which articles.',
  access: 'public',
  input: word.nothing,
  output: z.object({
    rows: z.array(z.object({ kind: z.string(), until: z.string(), articles: z.array(z.string()) })),
  }),
});

export const exportPersonalData = endpoint({
  ...own,
  method: 'GET',
  path: '/api/access/personal-data/export',
  summary: 'Everything the centre keeps under one’s own account, as a JSON file.',
  writes: true,
  input: word.nothing,
  output: fileOf('application/json'),
});

export const openOwnPage = endpoint({
  ...own,
  method: 'POST',
  path: '/api/access/own-page',
  summary:
    'Opens a page of oneself in the register of people; until one agrees only those see it who handle cases.',
  input: word.nothing,
  output: z.object({ id: word.id }),
});

export const listConsents = endpoint({
  ...own,
  method: 'GET',
  path: '/api/access/consents',
  summary: 'What one lets cross to the other side, since when, and what was withdrawn.',
  input: word.nothing,
  output: z.object({
    wording: z.string(),
    rows: z.array(
      z.object({
        id: word.id,
        subject: consentSubject,
        wording: z.string(),
        givenOn: day,
        withdrawnOn: day.optional(),
      }),
    ),
  }),
});

export const giveConsent = endpoint({
  ...own,
  method: 'PUT',
  path: '/api/access/consents/:subject',
  summary: 'Lets something cross to the other side.',
  input: z.object({ subject: consentSubject, language }),
  output: word.done,
});

export const withdrawConsent = endpoint({
  ...own,
  method: 'DELETE',
  path: '/api/access/consents/:subject',
  summary: 'Withdraws a consent; nothing crosses any more from now on.',
  input: z.object({ subject: consentSubject }),
  output: word.done,
});
