import { z } from 'zod';
import { day, endpoint, mostCounted, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import {
  caseKind,
  declineReason,
  declineReasons,
  interestPart,
  interestState,
  interestStates,
  interestVerbs,
} from './words.ts';

export const id = z.uuid();
/** Counts changes and steps: whoever moves says which version was seen. */
export const version = z.coerce.number().int().min(1).max(mostCounted);
const reference = z.string().max(40);
/** Shorter or longer than is fair for the language is told by `judgeInterest`. */
const answer = z.string().trim().max(2_000);

export const written = {
  language,
  /** Who is interested and what it does, without its name. */
  about: answer.min(1),
  /** What interests it, and what it expects of the owner. */
  wish: answer.min(1),
  questions: answer.default(''),
};

export const organisationLine = z.object({ id: z.string(), name: z.string(), language });

export const interestStep = z.object({
  verb: z.string(),
  to: interestState,
  on: day,
  at: z.iso.datetime({ offset: true }),
  by: interestPart,
  isMine: z.boolean(),
  reason: z.string().optional(),
  remark: z.string().optional(),
});
export type InterestStep = z.infer<typeof interestStep>;

export const interestRow = z.object({
  id,
  opportunity: z.object({ reference, title: z.string(), language, isOpen: z.boolean() }),
  side: z.string(),
  otherSide: z.string(),
  state: interestState,
  since: z.iso.datetime({ offset: true }),
  /** Last day of whoever it waits for; absent at its end. */
  dueOn: day.optional(),
  isOverdue: z.boolean(),
  part: interestPart,
  /** Only where the reader may know. */
  interested: organisationLine.optional(),
  owner: organisationLine.optional(),
});
export type InterestRow = z.infer<typeof interestRow>;

export const interest = interestRow.extend({
  version,
  ...written,
  steps: z.array(interestStep),
  reopensAtTrl: z.number().int().optional(),
  hasAgreed: z.object({ interested: z.boolean(), owner: z.boolean() }),
  /** What the reader may do now. */
  may: z.array(z.enum([...interestVerbs, 'rewrite'])),
  /** The case it became. */
  caseId: id.optional(),
});
export type Interest = z.infer<typeof interest>;

export const expressInterest = endpoint({
  method: 'POST',
  path: '/api/interests',
  summary: 'Hands an expression of interest in a listing to the own adviser.',
  access: 'cases.express',
  input: z.object({
    opportunity: reference,
    organisationId: id,
    ...written,
    /** The name may be told once the owner agrees too. */
    agrees: z.boolean().default(false),
  }),
  output: z.object({ id }),
});

export const listInterests = endpoint({
  method: 'GET',
  path: '/api/interests',
  summary: 'Interests that the caller has a part in: made by its organisations, or that its side answers.',
  access: 'signed-in',
  input: z.object({
    box: z.enum(['waiting-for-me', 'made', 'received', 'ended']).default('waiting-for-me'),
    reader: language.default('en'),
    ...paging,
  }),
  output: pageOf(interestRow),
});

export const getInterest = endpoint({
  method: 'GET',
  path: '/api/interests/:id',
  summary: 'One interest, with what happened to it.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: interest,
});

export const rewriteInterest = endpoint({
  method: 'PUT',
  path: '/api/interests/:id',
  summary: 'Mends an interest that came back.',
  access: 'cases.rewrite',
  input: z.object({ id, version, ...written }),
  output: z.object({ version }),
});

const moved = z.object({ state: z.enum(interestStates), version, caseId: id.optional() });
const remark = z.string().trim().max(4_000).optional();

const step = <Shape extends z.ZodRawShape>(
  { verb, noun, summary }: { verb: string; noun: string; summary: string },
  more: Shape,
) =>
  endpoint({
    method: 'POST',
    path: `/api/interests/:id/${noun}`,
    summary,
    access: `cases.${verb}`,
    input: z.object({ id, version, remark, ...more }),
    output: moved,
  });

export const handInInterest = step(
  { verb: 'hand-in', noun: 'handing-in', summary: 'Hands a mended interest in again.' },
  {},
);
export const returnInterest = step(
  { verb: 'return', noun: 'return', summary: 'Gives an interest back to be mended.' },
  {},
);
export const passOnInterest = step(
  { verb: 'pass-on', noun: 'passing-on', summary: 'Passes an interest on to the other side.' },
  {},
);
export const putInterestToOwner = step(
  { verb: 'put-to-owner', noun: 'putting', summary: 'Puts an interest to the owner of the listing.' },
  {},
);
export const acceptInterest = step(
  { verb: 'accept', noun: 'acceptance', summary: 'Accepts an interest and opens a case with two advisers.' },
  {
    kind: caseKind.optional(),
    title: z.string().trim().min(1).max(200).optional(),
    /** The owner's name may be told to whoever is interested. */
    agrees: z.boolean().default(false),
  },
);
export const declineInterest = step(
  { verb: 'decline', noun: 'decline', summary: 'Says a structured no.' },
  { reason: declineReason, reopensAtTrl: z.number().int().min(1).max(9).optional() },
);
export const reopenInterest = step(
  { verb: 'reopen', noun: 'reopening', summary: 'Takes a declined interest up again.' },
  {},
);
export const withdrawInterest = step(
  { verb: 'withdraw', noun: 'withdrawal', summary: 'Takes an interest back.' },
  {},
);

export const countDeclines = endpoint({
  method: 'GET',
  path: '/api/decline-reasons',
  summary:
    'How often each reason was given for a no, to listings of the own side: what would make offers better.',
  access: 'cases.see-desk',
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ reason: z.enum(declineReasons), count: z.number().int() })) }),
});
