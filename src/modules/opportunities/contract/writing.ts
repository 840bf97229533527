import { z } from 'zod';
import { day, endpoint, mostCounted } from '#platform/contract';
import { language } from '#platform/languages';
import { guidedFields, remark, writtenListing } from './written.ts';
import {
  fulfilReasons,
  refuseReasons,
  renewReasons,
  returnReasons,
  state,
  withdrawReasons,
} from './words.ts';

export const reference = z
  .string()
  .max(40)
  .regex(/^[A-Z\d-]{4,40}$/, 'a reference such as TO-BE-ENER-01');
/** Counts the changes of a listing: whoever saves says which version was changed. */
export const version = z.number().int().min(1).max(mostCounted);

export const createOpportunity = endpoint({
  method: 'POST',
  path: '/api/opportunities',
  summary: 'Keeps a new listing as a draft.',
  access: 'opportunities.create',
  input: z.object({ listing: writtenListing }),
  output: z.object({ reference: z.string(), version }),
});

export const changeOpportunity = endpoint({
  method: 'PUT',
  path: '/api/opportunities/:reference',
  summary: 'Saves a listing as it is now; refused when somebody else saved it since the given version.',
  access: 'opportunities.change',
  input: z.object({
    reference,
    version,
    listing: writtenListing,
    /** Translations that were compared with the original and are true as they are now. */
    confirmed: z.array(language).max(4).default([]),
  }),
  output: z.object({ version, stale: z.array(language) }),
});

export const judgeListing = endpoint({
  method: 'POST',
  path: '/api/opportunity-judgements',
  summary: 'What a listing still lacks, while it is being written; keeps nothing.',
  access: 'signed-in',
  input: z.object({ listing: writtenListing, reader: language.default('en') }),
  output: z.object({ remarks: z.array(remark), milliseconds: z.number() }),
});

const limits = z.object({ least: z.number().int(), most: z.number().int() });

export const readWritingGuide = endpoint({
  method: 'GET',
  path: '/api/opportunity-writing-guide',
  summary:
    'What belongs into each field of a listing, with a good and a bad example, and how long it should be.',
  access: 'public',
  input: z.object({ reader: language.default('en') }),
  output: z.object({
    fields: z.array(
      z.object({ field: z.enum(guidedFields), help: z.string(), good: z.string(), bad: z.string() }),
    ),
    lengths: z.object({ title: limits, summary: limits, description: limits, advantages: limits }),
  }),
});

const moved = z.object({ reference: z.string(), state, version });
const said = z.string().trim().max(2_000).optional();
const held = { reference, version: version.optional() };

const step = <Shape extends z.ZodRawShape>(
  { action, noun, summary }: { action: string; noun: string; summary: string },
  more: Shape,
) =>
  endpoint({
    method: 'POST',
    path: `/api/opportunities/:reference/${noun}`,
    summary,
    access: `opportunities.${action}`,
    input: z.object({ ...held, ...more }),
    output: moved,
  });

export const submitOpportunity = step(
  { action: 'submit', noun: 'submission', summary: 'Hands a draft to the adviser of its own side.' },
  {},
);
export const recallOpportunity = step(
  { action: 'recall', noun: 'recall', summary: 'Takes a listing back from its reviewers.' },
  {},
);
export const approveOpportunity = step(
  { action: 'approve', noun: 'approval', summary: 'First reading passed: on to the other side’s adviser.' },
  {},
);
export const returnOpportunity = step(
  { action: 'return', noun: 'return', summary: 'Gives a listing back to be mended.' },
  { reason: z.enum(returnReasons), remark: said },
);
export const refuseOpportunity = step(
  { action: 'refuse', noun: 'refusal', summary: 'Says that the centre does not take this listing.' },
  { reason: z.enum(refuseReasons), remark: said },
);
export const publishOpportunity = step(
  {
    action: 'publish',
    noun: 'publication',
    summary: 'Second reading passed: from now on everybody finds it.',
  },
  {},
);
export const pauseOpportunity = step(
  { action: 'pause', noun: 'pause', summary: 'Takes a listing out of matching for a while.' },
  {},
);
export const resumeOpportunity = step({ action: 'resume', noun: 'resumption', summary: 'Ends a pause.' }, {});
export const reviseOpportunity = step(
  {
    action: 'revise',
    noun: 'revision',
    summary: 'Makes a public listing a draft again, to be rewritten and read again.',
  },
  {},
);
export const renewOpportunity = step(
  { action: 'renew', noun: 'renewal', summary: 'Says that a listing is alive, and until when.' },
  { validUntil: day, reason: z.enum(renewReasons), remark: said },
);
export const withdrawOpportunity = step(
  { action: 'withdraw', noun: 'withdrawal', summary: 'Ends a listing for good.' },
  { reason: z.enum(withdrawReasons), remark: said },
);
export const fulfilOpportunity = step(
  { action: 'fulfil', noun: 'fulfilment', summary: 'A partner was found.' },
  { reason: z.enum(fulfilReasons), remark: said },
);

export const removeOpportunity = endpoint({
  method: 'DELETE',
  path: '/api/opportunities/:reference',
  summary: 'Removes without a trace what should never have been kept.',
  access: 'opportunities.remove',
  input: z.object({ reference }),
  output: z.object({}),
});
