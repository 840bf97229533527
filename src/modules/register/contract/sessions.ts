import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { linkNamed, partyNamed, recordContent, reference, texts } from './content.ts';
import { recordKind, standing } from './words.ts';

/** A record as a session's page names it. */
const named = z.object({
  reference,
  kind: recordKind,
  type: z.string().optional(),
  titles: texts,
  date: z.string().optional(),
  isInvented: z.boolean(),
});

/** Something that both sides promised each other in a session, as it stood on a day. */
export const commitmentState = z.object({
  record: named,
  /** In which session it was agreed. */
  session: named,
  owners: z.array(partyNamed),
  due: z.string().optional(),
  standing,
  isOpen: z.boolean(),
  /** Open, and its last day has passed. */
  isLate: z.boolean(),
  evidence: z.array(linkNamed),
});
export type CommitmentState = z.infer<typeof commitmentState>;

/** What happened between two days. */
export const progress = z.object({
  /** Not included: the day of the session before. */
  from: day,
  until: day,
  changed: z.array(
    z.object({
      commitment: commitmentState,
      was: standing.optional().describe('Absent: agreed since'),
      evidence: z.array(linkNamed).describe('Stated since'),
    }),
  ),
  begun: z.array(named),
  ended: z.array(named),
  results: z.array(named),
});
export type Progress = z.infer<typeof progress>;

export const sessionPage = z.object({
  session: named,
  content: recordContent,
  body: named.optional(),
  previous: named.optional(),
  next: named.optional(),
  /** Agreed in this session, as it stands now. */
  agreed: z.array(commitmentState),
  /** What lay between the session before and this one. */
  since: progress.optional(),
  /** For the session after this one: all that is open then, or today, and what happened since this one. */
  agenda: z.object({
    on: day,
    open: z.array(commitmentState),
    since: progress.optional(),
  }),
});
export type SessionPage = z.infer<typeof sessionPage>;

export const readSession = endpoint({
  method: 'GET',
  path: '/api/register/sessions/:reference',
  summary:
    'A session: what was agreed in it, what happened since the one before, and what the next one has to speak of.',
  access: 'public',
  input: z.object({ reference }),
  output: sessionPage,
});
