import { z } from 'zod';
import { day, endpoint, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { agreementKinds } from './agreement.ts';
import { compartment } from './cooperation.ts';
import { id } from './interest.ts';
import { caseState, closeReason, holder } from './words.ts';

/** What can happen in a case: to the case itself, in its room, to what is agreed in it. */
const happeningKinds = [
  'moved',
  'names-agreed',
  'message-written',
  'message-shared',
  'task-written',
  'task-shared',
  'task-done',
  'procedure-filed',
  'procedure-complete',
  'procedure-decided',
  'plan-changed',
  'agreement-claim',
  'agreement-correct',
  'agreement-contest',
  'agreement-validate',
  'agreement-withdraw',
  'outcome-reported',
  'follow-up-done',
  'publication-agreed',
  'host-decided',
  'landing-tasks-added',
  'landing-reported',
  'landing-confirmed',
  'version-added',
  'document-shared',
  'document-deleted',
  'question-asked',
  'question-answered',
  'terms-set',
  'terms-ended',
  'terms-accepted',
] as const;
export type HappeningKind = (typeof happeningKinds)[number];

const happening = z.object({
  /** The same as long as it stands in the timeline. */
  key: z.string(),
  at: z.iso.datetime({ offset: true }),
  kind: z.enum(happeningKinds),
  /** cn/adviser, or a side alone where nothing more was kept; absent: not known, or the centre itself. */
  by: z.string().optional(),
  person: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Where it happened; absent: in the shared one. */
  compartment: compartment.optional(),
  /** The day of a move on the side that has to act; or all that is known of the moment. */
  on: day.optional(),
  /** Of a move. */
  verb: z.string().optional(),
  state: caseState.optional(),
  holder: holder.optional(),
  dueOn: day.optional(),
  reason: closeReason.optional(),
  /** What was said with it, as it was written. */
  note: z.string().optional(),
  /** What a document, a task or a procedure is called, and in which language that is. */
  name: z.string().optional(),
  language: language.optional(),
  procedure: z.string().optional(),
  /** Number of a version of a document or of the plan. */
  version: z.number().int().optional(),
  /** Steps that a version of the plan brought, took away, and put otherwise. */
  came: z.number().int().optional(),
  went: z.number().int().optional(),
  altered: z.number().int().optional(),
  agreement: z.enum(agreementKinds).optional(),
  /** After how many an outcome was reported. */
  months: z.number().int().optional(),
  decision: z.enum(['granted', 'refused', 'carried-out', 'approved']).optional(),
  /** Side whose terms were accepted. */
  termsOf: z.string().optional(),
});
export type Happening = z.infer<typeof happening>;

/** Moment and key of the last row of a page: 2026-09-30T02:00:00.123456Z,moved/3. */
const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{3}Z,[!-~]{1,300}$/;

/** Of the days of months the pattern knows nothing. */
const isPlace = (text: string): boolean => {
  const moment = `${PLACE.exec(text)?.[1]}Z`;
  const at = new Date(moment);
  return !Number.isNaN(at.getTime()) && at.toISOString() === moment;
};

export const readTimeline = endpoint({
  method: 'GET',
  path: '/api/cases/:id/timeline',
  summary: 'What happened in a case, the latest first, as far as the caller may know.',
  access: 'signed-in',
  input: z.object({
    id,
    limit: paging.limit,
    after: z
      .string()
      .max(400)
      .refine(isPlace)
      .optional()
      .describe('Where the previous page ended: its `next`'),
    reader: language.default('en'),
  }),
  output: z.object({ rows: z.array(happening), next: z.string().optional() }),
});
