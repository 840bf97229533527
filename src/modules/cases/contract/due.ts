import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { agreementKind } from './agreement.ts';
import { id, version } from './interest.ts';
import { checklistLine, due } from './tasks.ts';
import { holder } from './words.ts';

/** What somebody may owe on a day. */
export const dueKinds = ['ball', 'task', 'procedure', 'outcome', 'follow-up', 'milestone'] as const;
export const dueKind = z.enum(dueKinds);
export type DueKind = z.infer<typeof dueKind>;

/** `this-week`: up to the coming Sunday, on the calendar of whoever owes it. */
export const dueGroups = ['overdue', 'this-week', 'later', 'undated'] as const;
export const dueGroup = z.enum(dueGroups);
export type DueGroup = z.infer<typeof dueGroup>;

export const owed = z.object({
  /** Names the row, and nothing else. */
  key: z.string(),
  kind: dueKind,
  group: dueGroup,
  /** Of a task, a procedure, or the note of a day of follow-up; empty where the kind says all. */
  title: z.string(),
  language,
  case: z.object({ id, trackingCode: z.string(), title: z.string(), language }),
  owner: holder,
  due: due.optional(),
  task: z.object({ id, version, checklist: z.array(checklistLine) }).optional(),
  agreement: z.object({ id, kind: agreementKind }).optional(),
  /** After the signature, or after the landing of a firm. */
  months: z.number().int().optional(),
});
export type Owed = z.infer<typeof owed>;

const count = z.number().int();

export const listDue = endpoint({
  method: 'GET',
  path: '/api/my/due',
  summary:
    'What the caller owes over all cases: turns, tasks, procedures, outcomes, days of follow-up; late ones first.',
  access: 'signed-in',
  input: z.object({
    group: dueGroup.optional(),
    reader: language.default('en'),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    after: z.string().max(200).optional(),
  }),
  output: z.object({
    rows: z.array(owed),
    total: count,
    counts: z.object({ overdue: count, 'this-week': count, later: count, undated: count }),
    next: z.string().optional(),
  }),
});

export const tickTask = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/tasks/:taskId/checklist/:place',
  summary: 'Ticks one line of a checklist off, or takes that back; whoever was quicker wins.',
  access: 'cases.change-task',
  input: z.object({
    id,
    taskId: id,
    place: z.coerce.number().int().min(0).max(49),
    version,
    isDone: z.boolean(),
  }),
  output: z.object({ version }),
});

/** `presumed-…`: by the weekday alone, since the year has not been announced. `make-up`: a worked Saturday or Sunday. */
export const calendarDayKinds = ['working', 'off', 'make-up', 'presumed-working', 'presumed-off'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

const calendarDay = z.object({
  day,
  kind: z.enum(calendarDayKinds),
  /** Of a holiday, where there is one. */
  name: z.object({ text: z.string(), language }).optional(),
});
export type CalendarDay = z.infer<typeof calendarDay>;

export const readCalendars = endpoint({
  method: 'GET',
  path: '/api/calendars',
  summary: 'The days of both sides from a Monday on: worked, free, made up for, or not announced yet.',
  access: 'public',
  input: z.object({
    from: day.optional(),
    weeks: z.coerce.number().int().min(1).max(12).default(6),
    reader: language.default('en'),
  }),
  output: z.object({
    sides: z.array(z.object({ side: z.string(), today: day, days: z.array(calendarDay) })),
  }),
});

export const rhythms = ['at-once', 'morning', 'never'] as const;
export const rhythm = z.enum(rhythms);
export type Rhythm = z.infer<typeof rhythm>;

const told = z.object({
  rhythm,
  /** Letters about new documents, questions and answers in the rooms of cases. */
  roomNews: z.boolean(),
});

export const findReminders = endpoint({
  method: 'GET',
  path: '/api/my/reminders',
  summary:
    'How the caller is told of due days: each at once, in one letter of a morning, or never; and whether of rooms.',
  access: 'signed-in',
  input: z.object({}),
  output: told,
});

export const setReminders = endpoint({
  method: 'PUT',
  path: '/api/my/reminders',
  summary:
    'Chooses how the caller is told of due days, and whether of what is new in rooms (absent: as before).',
  access: 'signed-in',
  input: told.partial({ roomNews: true }),
  output: told,
});

export const stopReminders = endpoint({
  method: 'POST',
  path: '/api/reminder-stops',
  summary: 'Ends the letters of whoever holds the link of one, without signing in.',
  access: 'public',
  guessable: true,
  input: z.object({ key: z.string().max(100) }),
  output: z.object({}),
});
