import { z } from 'zod';
import { day, endpoint, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { opportunity, publicOwner, text } from './listing.ts';
import { reference, version } from './writing.ts';
import { remark, writtenListing } from './written.ts';
import { direction, kind, state } from './words.ts';

/** As whom somebody took a step or wrote a comment; names of people are not shown, they would name the owner. */
export const parts = ['owner', 'own-adviser', 'other-adviser', 'administrator', 'clock'] as const;
export const part = z.enum(parts);
export type Part = z.infer<typeof part>;

/** What the caller may do to a listing now. */
export const steps = [
  'change',
  'submit',
  'recall',
  'approve',
  'return',
  'refuse',
  'publish',
  'pause',
  'resume',
  'revise',
  'renew',
  'withdraw',
  'fulfil',
  'comment',
  'remove',
] as const;
export type OfferedStep = (typeof steps)[number];

export const historyEntry = z.object({
  verb: z.string(),
  from: state,
  to: state,
  on: day,
  by: part.optional(),
  isMine: z.boolean(),
  reason: z.string().optional(),
  remark: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const comment = z.object({
  id: z.string(),
  /** The comment it answers; absent: it opens a thread. */
  answers: z.string().optional(),
  /** `texts.zh.title`, `partner`, or empty: the listing as a whole. */
  path: z.string(),
  text: z.string(),
  by: part,
  isMine: z.boolean(),
  writtenAt: z.iso.datetime({ offset: true }),
  isSettled: z.boolean(),
  /** Read by its own side only. */
  isPrivate: z.boolean(),
});
export type Comment = z.infer<typeof comment>;

/** A listing on its way, for those who write or review it. */
export const deskRow = z.object({
  reference: z.string(),
  direction,
  kind,
  side: z.string().optional(),
  state,
  stateSince: day,
  /** Days in its state. */
  age: z.number().int(),
  title: z.string(),
  language,
  languages: z.array(language),
  stale: z.array(language),
  validUntil: day.optional(),
  openComments: z.number().int(),
  /** Absent for a reviewer who must not know. */
  owner: publicOwner.optional(),
  /** The caller wrote in it or speaks for its owner. */
  isMine: z.boolean(),
});
export type DeskRow = z.infer<typeof deskRow>;

export const listMine = endpoint({
  method: 'GET',
  path: '/api/my/opportunities',
  summary: 'Listings of the organisations that the caller speaks for, and those the caller writes.',
  access: 'signed-in',
  input: z.object({ reader: language.default('en'), ...paging }),
  output: z.object({ rows: z.array(deskRow), total: z.number().int(), next: z.string().optional() }),
});

export const listForReview = endpoint({
  method: 'GET',
  path: '/api/review/opportunities',
  summary: 'What waits for a reading by the caller, what the caller’s side waits for, and how long.',
  access: 'opportunities.see-queues',
  input: z.object({ reader: language.default('en') }),
  output: z.object({
    queues: z.array(
      z.object({
        queue: z.enum(['first-reading', 'second-reading', 'returned', 'with-other-side', 'ending']),
        rows: z.array(deskRow),
        total: z.number().int(),
        oldestDays: z.number().int().optional(),
      }),
    ),
  }),
});

/** Everything for the page on which a listing is written. */
export const openDraft = endpoint({
  method: 'GET',
  path: '/api/opportunities/:reference/draft',
  summary: 'A listing as it is written, with its history, comments and what the caller may do.',
  access: 'opportunities.read',
  input: z.object({ reference, reader: language.default('en') }),
  output: z.object({
    reference: z.string(),
    version,
    state,
    stateSince: day,
    publishedOn: day.optional(),
    side: z.string().optional(),
    owner: publicOwner,
    listing: writtenListing,
    /** With stale marks and newer passages. */
    texts: z.array(text),
    remarks: z.array(remark),
    history: z.array(historyEntry),
    comments: z.array(comment),
    may: z.array(z.enum(steps)),
  }),
});

/** Everything for a reviewer: as the public would read it, and what is not in the listing. */
export const openReview = endpoint({
  method: 'GET',
  path: '/api/opportunities/:reference/review',
  summary: 'A listing under review as its reviewer may see it.',
  access: 'opportunities.read-unnamed',
  input: z.object({ reference, reader: language.default('en') }),
  output: z.object({
    opportunity,
    /** The caller is of its own side and sees whose it is. */
    isOwnSide: z.boolean(),
    version,
    age: z.number().int(),
    remarks: z.array(remark),
    history: z.array(historyEntry),
    comments: z.array(comment),
    may: z.array(z.enum(steps)),
  }),
});

export const commentOnOpportunity = endpoint({
  method: 'POST',
  path: '/api/opportunities/:reference/comments',
  summary: 'Says something about a listing or one of its fields, or answers.',
  access: 'opportunities.comment',
  input: z.object({
    reference,
    path: z
      .string()
      .max(80)
      .regex(/^[\w.-]*$/)
      .default(''),
    text: z.string().trim().min(1).max(4_000),
    answers: z.uuid().optional(),
  }),
  output: comment,
});

export const settleComment = endpoint({
  method: 'PUT',
  path: '/api/opportunities/:reference/comments/:id/settlement',
  summary: 'Marks a thread as settled, or opens it again.',
  access: 'opportunities.comment',
  input: z.object({ reference, id: z.uuid(), isSettled: z.boolean() }),
  output: comment,
});
