import { z } from 'zod';
import { answerOf, day, endpoint } from '#platform/contract';
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

export const recordAsDataCite = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.datacite.xml',
  summary: 'A record in DataCite’s metadata kernel 4.7.',
  access: 'public',
  input: aboutRecord,
  output: answerOf('application/vnd.datacite.datacite+xml; charset=utf-8'),
});

export const grantAsCrossref = endpoint({
  method: 'GET',
  path: '/api/dissemination/records/:reference.crossref.xml',
  summary:
    'A grant with a DOI as a deposit for Crossref (grant schema 0.2.0), made out to whoever deposits it.',
  access: 'public',
  input: z.object({
    reference,
    name: z.string().trim().min(1).max(130).describe('Of the agency that deposits'),
    email: z.email().max(200).describe('To which Crossref answers'),
    ror: z
      .string()
      .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/)
      .describe('Of the funder'),
  }),
  output: answerOf('application/vnd.crossref.deposit+xml; charset=utf-8'),
});

export const listFunders = endpoint({
  method: 'GET',
  path: '/api/dissemination/funders',
  summary:
    'Funders of projects, with what their tables for OpenAIRE hold and what is left out for which gap.',
  access: 'public',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        complete: z.number().int(),
        leftOut: z.array(z.object({ reference, missing: z.array(z.enum(['title', 'start', 'end'])) })),
      }),
    ),
  }),
});

export const tableOfFunder = endpoint({
  method: 'GET',
  path: '/api/dissemination/funders/:key.csv',
  summary: 'The projects of one funder as OpenAIRE takes them: no person, and only what is complete.',
  access: 'public',
  input: z.object({ key: z.string().max(200) }),
  output: answerOf('text/csv; charset=utf-8'),
});

export const readCalendar = endpoint({
  method: 'GET',
  path: '/api/dissemination/calendar.ics',
  summary: 'Sessions, events, ends of calls and commitments that fall due, for calendar programs.',
  access: 'public',
  input: z.object({
    reader: language.default('en'),
    since: day.optional().describe('From which day on; without it a year back'),
  }),
  output: answerOf('text/calendar; charset=utf-8'),
});

export const catalogueAsJsonLd = endpoint({
  method: 'GET',
  path: '/api/dissemination/catalogue.jsonld',
  summary: 'The open data of the centre in DCAT-AP 3.0.1, as JSON-LD.',
  access: 'public',
  input: z.object({}),
  output: answerOf('application/ld+json'),
});

export const catalogueAsTurtle = endpoint({
  method: 'GET',
  path: '/api/dissemination/catalogue.ttl',
  summary: 'The open data of the centre in DCAT-AP 3.0.1, in Turtle.',
  access: 'public',
  input: z.object({}),
  output: answerOf('text/turtle; charset=utf-8'),
});
