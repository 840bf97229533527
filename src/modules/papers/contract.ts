import { z } from 'zod';
import { endpoint, streamedFile } from '#platform/contract';
import { language } from '#platform/languages';

/** Papers that are made of a case. */
export const casePapers = [
  'introduction',
  'non-disclosure',
  'letter-of-intent',
  'case-summary',
  'clearance-plan',
] as const;
export const casePaper = z.enum(casePapers);
export type CasePaper = z.infer<typeof casePaper>;

/** To be read and kept, or to be edited. */
export const paperFormats = ['pdf', 'docx'] as const;
export const paperFormat = z.enum(paperFormats);
export type PaperFormat = z.infer<typeof paperFormat>;

/** Why a paper cannot be made yet, or no more. */
export const hindrances = ['names-not-agreed', 'party-missing', 'case-closed', 'nothing-answered'] as const;
export const hindrance = z.enum(hindrances);
export type HindranceCode = z.infer<typeof hindrance>;

const id = z.uuid();

export const paperRow = z.object({
  paper: casePaper,
  formats: z.array(paperFormat),
  /** A draft for both parties and their lawyers, with blanks to fill in. */
  isTemplate: z.boolean(),
  /** Can be made in two languages side by side. */
  takesPair: z.boolean(),
  /** Nothing: it can be made now. The sides are those that it waits for. */
  hindrances: z.array(z.object({ code: hindrance, sides: z.array(z.string()) })),
});
export type PaperRow = z.infer<typeof paperRow>;

export const listPapers = endpoint({
  method: 'GET',
  path: '/api/cases/:id/papers',
  summary: 'Papers that can be made of a case now, and every reason why the others cannot.',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({
    rows: z.array(paperRow),
    /** Compartments of the room in which the caller may keep a paper, the shared one first. */
    places: z.array(z.string()),
  }),
});

export const makePaper = endpoint({
  method: 'GET',
  path: '/api/cases/:id/papers/:paper',
  summary: 'A paper of a case as a file: of what the caller may see of it. Goes into the journal.',
  access: 'signed-in',
  writes: true,
  input: z.object({
    id,
    paper: casePaper,
    language,
    /** Beside the first, for papers that both sign. */
    second: language.optional(),
    format: paperFormat.default('pdf'),
  }),
  output: streamedFile,
});

export const keepPaper = endpoint({
  method: 'POST',
  path: '/api/cases/:id/papers/:paper/keeping',
  summary:
    'Makes a paper and keeps it in the room of the case, as if the caller had sent it; made again, it is a further version.',
  access: 'documents.add',
  input: z.object({
    id,
    paper: casePaper,
    language,
    second: language.optional(),
    format: paperFormat.default('pdf'),
    /** Of the room; *documents* says which are open to the caller. */
    compartment: z.string().max(60),
  }),
  output: z.object({ documentId: id, version: z.number().int(), title: z.string() }),
});

export const makeInterestLetter = endpoint({
  method: 'GET',
  path: '/api/interests/:id/letter',
  summary:
    'An expression of interest as a letter to the owner of the listing; names stand in it as far as the caller knows them.',
  access: 'signed-in',
  input: z.object({ id, language, format: paperFormat.default('pdf') }),
  output: streamedFile,
});

export const makeOpportunitySheet = endpoint({
  method: 'GET',
  path: '/api/opportunities/:reference/sheet',
  summary: 'A listing on one page (PDF).',
  access: 'public',
  input: z.object({ reference: z.string().max(40), language }),
  output: streamedFile,
});
