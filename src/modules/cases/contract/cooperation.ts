import { z } from 'zod';
import { day, endpoint, listOf, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { id, organisationLine, version } from './interest.ts';
import {
  advance,
  advances,
  ballPart,
  caseKind,
  caseState,
  caseStates,
  closeReason,
  holder,
} from './words.ts';

const instant = z.iso.datetime({ offset: true });
const side = z.string().max(10);
const person = z.object({ id: z.string(), name: z.string() });

/** `shared`, a side (`cn`), or one organisation of a side (`cn/<id>`). */
export const compartment = z
  .string()
  .max(60)
  .regex(/^(shared|[a-z-]{2,10}(\/[0-9a-f-]{36})?)$/);

/** The one party that owes the next move, and by when. */
export const ball = holder.extend({
  since: instant,
  dueOn: day,
  /** Working days left on the holder's calendar; negative: overdue. */
  daysLeft: z.number().int(),
  /** The calendar of a year in question has been announced. */
  isCertain: z.boolean(),
});
export type Ball = z.infer<typeof ball>;

export const caseRow = z.object({
  id,
  trackingCode: z.string(),
  kind: caseKind,
  givingSide: side,
  receivingSide: side,
  title: z.string(),
  language,
  state: caseState,
  stateSince: instant,
  /** Whole days in its state. */
  age: z.number().int(),
  /** Absent once it is closed. */
  ball: ball.optional(),
  openedOn: day,
  isMine: z.boolean(),
  isInvented: z.boolean(),
});
export type CaseRow = z.infer<typeof caseRow>;

export const turn = z.object({
  number: z.number().int(),
  verb: z.string(),
  state: caseState,
  holder: holder.optional(),
  beganAt: instant,
  beganOn: day,
  dueOn: day.optional(),
  endedAt: instant.optional(),
  by: z.string(),
  person: person.optional(),
  note: z.string().optional(),
  reason: z.string().optional(),
});
export type Turn = z.infer<typeof turn>;

const share = z.object({ milliseconds: z.number(), days: z.number() });
export const ages = z.object({
  total: share,
  byState: z.array(share.extend({ state: caseState })),
  byHolder: z.array(share.extend({ side, part: ballPart })),
});
export type Ages = z.infer<typeof ages>;

export const seat = z.object({
  side,
  adviser: person.optional(),
  hasAgreed: z.boolean(),
  /** Parties of the side that the reader may know. */
  parties: z.array(organisationLine),
  /** How many there are, also of those that are not named. */
  partyCount: z.number().int(),
});

export const cooperation = caseRow.extend({
  version,
  seats: z.array(seat),
  isDisclosed: z.boolean(),
  turns: z.array(turn),
  ages,
  /** As what the reader takes part: cn/adviser, be/client. */
  parts: z.array(z.string()),
  compartments: z.array(z.object({ code: compartment, organisation: organisationLine.optional() })),
  opportunity: z.object({ reference: z.string(), title: z.string(), language }).optional(),
  interestId: id.optional(),
  may: z.array(
    z.enum(['hand-over', 'close', 'reopen', 'agree-to-names', 'seat-adviser', 'write', ...advances]),
  ),
});
export type Cooperation = z.infer<typeof cooperation>;

export const openCase = endpoint({
  method: 'POST',
  path: '/api/cases',
  summary: 'Opens a case for organisations that the advisers know, without an interest before.',
  access: 'cases.open',
  input: z.object({
    kind: caseKind,
    givingSide: side,
    receivingSide: side,
    title: z.string().trim().min(1).max(200),
    language,
    organisations: z.array(id).min(1).max(10),
    opportunity: z.string().max(40).optional(),
  }),
  output: z.object({ id }),
});

/** Which of the cases that the caller has a part in. */
export const narrowing = {
  /** Whose move it is: the caller's, the other side's, anybody's. */
  ball: z.enum(['any', 'mine', 'my-side', 'other-side', 'overdue']).default('any'),
  mine: z.stringbool().default(false),
  state: listOf(z.enum(caseStates)),
  kind: listOf(caseKind),
};

export const listCases = endpoint({
  method: 'GET',
  path: '/api/cases',
  summary: 'Cases that the caller has a part in, the most pressing first; the total is counted up to 500.',
  access: 'signed-in',
  input: z.object({
    ...narrowing,
    ...paging,
  }),
  output: pageOf(caseRow),
});

export const getCase = endpoint({
  method: 'GET',
  path: '/api/cases/:id',
  summary: 'One case: whose turn it is, since when, until when, and how it came there.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: cooperation,
});

const note = z.string().trim().max(4_000);
/** Working days of the holder's own calendar. */
const days = z.number().int().min(1).max(60).optional();
const moved = z.object({ version, state: caseState, ball: ball.optional() });

export const handOver = endpoint({
  method: 'POST',
  path: '/api/cases/:id/hand-over',
  summary: 'Gives the ball to another party, with a note and a day in its working days.',
  access: 'cases.hand-over',
  input: z.object({ id, version, to: holder, days, note: note.min(1) }),
  output: moved,
});

export const advanceCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/advance',
  summary: 'Leads a case into its next state.',
  access: 'cases.advance',
  input: z.object({ id, version, verb: advance, to: holder.optional(), days, note: note.optional() }),
  output: moved,
});

export const closeCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/closing',
  summary: 'Closes a case with a reason.',
  access: 'cases.close',
  input: z.object({ id, version, reason: closeReason, note: note.optional() }),
  output: moved,
});

export const reopenCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/reopening',
  summary: 'Takes a closed case up again where it stood.',
  access: 'cases.reopen',
  input: z.object({ id, version, to: holder, days, note: note.min(1) }),
  output: moved,
});

export const agreeToNames = endpoint({
  method: 'POST',
  path: '/api/cases/:id/names-agreement',
  summary: 'Agrees for the own side that its parties are named to the other; takes effect when both have.',
  access: 'cases.agree-to-names',
  input: z.object({ id }),
  output: z.object({ isDisclosed: z.boolean() }),
});

export const seatAdviser = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/adviser',
  summary: 'Names the adviser of the own side who looks after a case.',
  access: 'cases.seat-adviser',
  input: z.object({ id, adviserId: id }),
  output: z.object({}),
});

export const listPossibleAdvisers = endpoint({
  method: 'GET',
  path: '/api/my/fellow-advisers',
  summary: 'Advisers of the own side.',
  access: 'cases.see-desk',
  input: z.object({}),
  output: z.object({ rows: z.array(person) }),
});

export const message = z.object({
  id,
  compartment,
  text: z.string(),
  language,
  by: z.string(),
  person: person.optional(),
  isMine: z.boolean(),
  writtenAt: instant,
  mentions: z.array(person),
  sharedAt: instant.optional(),
  sharedFrom: compartment.optional(),
  /** Compartments it may be moved into. */
  mayShareInto: z.array(compartment),
});
export type Message = z.infer<typeof message>;

export const listMessages = endpoint({
  method: 'GET',
  path: '/api/cases/:id/messages',
  summary: 'What was written in a compartment of a case, the newest first.',
  access: 'signed-in',
  input: z.object({ id, compartment: compartment.optional(), ...paging }),
  output: pageOf(message),
});

export const writeMessage = endpoint({
  method: 'POST',
  path: '/api/cases/:id/messages',
  summary: 'Writes into a compartment of a case.',
  access: 'cases.write',
  input: z.object({
    id,
    compartment,
    text: z.string().trim().min(1).max(8_000),
    language,
    mentions: z.array(id).max(20).default([]),
  }),
  output: message,
});

export const shareMessage = endpoint({
  method: 'POST',
  path: '/api/cases/:id/messages/:messageId/sharing',
  summary: 'Moves a message into a wider compartment; there is no way back.',
  access: 'cases.share',
  input: z.object({ id, messageId: id, into: compartment }),
  output: message,
});

export const trackCase = endpoint({
  method: 'GET',
  path: '/api/case-tracking/:code',
  summary: 'Where a case stands and whose turn it is, for whoever holds its tracking code; no names.',
  access: 'public',
  guessable: true,
  input: z.object({ code: z.string().max(20) }),
  output: z.object({
    kind: caseKind,
    state: caseState,
    stateSince: instant,
    openedOn: day,
    ball: ball.optional(),
  }),
});
