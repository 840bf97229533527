import { z } from 'zod';
import { answerOf, endpoint } from '#platform/contract';
import { language } from '#platform/languages';

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

const cited = z.object({ reference, reader: language.default('en') });

export const citeRecord = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference/citations',
  summary:
    'How to cite a record: APA, Chicago, ISO 690, GB/T 7714, BibTeX and RIS, in the reader’s language.',
  access: 'public',
  input: cited,
  output: z.object({
    rows: z.array(
      z.object({
        style: z.enum(['apa', 'chicago', 'iso-690', 'gb-t-7714', 'bibtex', 'ris']),
        text: z.string(),
      }),
    ),
  }),
});

export const recordAsBibTeX = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.bib',
  summary: 'The citation of a record in BibTeX.',
  access: 'public',
  input: cited,
  output: answerOf('application/x-bibtex; charset=utf-8'),
});

export const recordAsRis = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.ris',
  summary: 'The citation of a record for reference managers, in RIS.',
  access: 'public',
  input: cited,
  output: answerOf('application/x-research-info-systems; charset=utf-8'),
});

export const dumpAsJsonLines = endpoint({
  method: 'GET',
  path: '/api/dissemination/dumps/register.jsonl',
  summary: 'The whole register, a record a line, with every statement and its source.',
  access: 'public',
  input: z.object({}),
  output: answerOf('application/jsonl; charset=utf-8'),
});

export const dumpAsCsv = endpoint({
  method: 'GET',
  path: '/api/dissemination/dumps/register.csv',
  summary: 'The whole register as a table: what the register chose among the statements.',
  access: 'public',
  input: z.object({}),
  output: answerOf('text/csv; charset=utf-8'),
});

export const describeDumps = endpoint({
  method: 'GET',
  path: '/api/dissemination/dumps/manifest.json',
  summary: 'Size and SHA-256 of both dumps, and of which state of the register they are.',
  access: 'public',
  input: z.object({}),
  output: z.object({
    state: z.string(),
    records: z.number().int(),
    changedAt: z.iso.datetime().optional(),
    licence: z.string(),
    files: z.array(
      z.object({
        name: z.string(),
        format: z.enum(['jsonl', 'csv']),
        bytes: z.number().int(),
        sha256: z.string(),
      }),
    ),
  }),
});

export const readRobots = endpoint({
  method: 'GET',
  path: '/robots.txt',
  summary: 'What programs that read pages should know.',
  access: 'public',
  input: z.object({}),
  output: answerOf('text/plain; charset=utf-8'),
});

export const readSitemap = endpoint({
  method: 'GET',
  path: '/sitemap.xml',
  summary: 'The lists of all public pages.',
  access: 'public',
  input: z.object({}),
  output: answerOf('application/xml; charset=utf-8'),
});

export const readSitemapPart = endpoint({
  method: 'GET',
  path: '/sitemaps/:part.xml',
  summary: 'Public pages with their four languages: `pages`, `records-1`, `organisations-1` and on.',
  access: 'public',
  input: z.object({ part: z.string().max(40) }),
  output: answerOf('application/xml; charset=utf-8'),
});
