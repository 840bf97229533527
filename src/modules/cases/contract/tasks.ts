import { z } from 'zod';
import { day, endpoint, fileOf } from '#platform/contract';
import { language } from '#platform/languages';
import { compartment } from './cooperation.ts';
import { id, version } from './interest.ts';
import { holder } from './words.ts';

const instant = z.iso.datetime({ offset: true });
const person = z.object({ id: z.string(), name: z.string() });
const named = z.object({ id: z.string(), name: z.string() });

/** The last day of a task on the calendar of whoever owns it. */
export const due = z.object({
  on: day,
  /** Working days left there; negative: overdue. */
  daysLeft: z.number().int(),
  /** The calendar of a year in question has been announced. */
  isCertain: z.boolean(),
});

/** A short line of a checklist, ticked off or not. */
export const checklistLine = z.object({ text: z.string(), isDone: z.boolean() });

const checklist = z
  .array(z.object({ text: z.string().trim().min(1).max(300), isDone: z.boolean().default(false) }))
  .max(50);

export const task = z.object({
  id,
  caseId: id,
  compartment,
  title: z.string(),
  language,
  note: z.string(),
  owner: holder,
  due: due.optional(),
  checklist: z.array(checklistLine),
  by: z.string(),
  person: person.optional(),
  writtenAt: instant,
  done: z.object({ at: instant, person: person.optional() }).optional(),
  sharedAt: instant.optional(),
  sharedFrom: compartment.optional(),
  version,
  /** Compartments it may be moved into. */
  mayShareInto: z.array(compartment),
});
export type Task = z.infer<typeof task>;

/** `carried-out`: what nobody decides on, such as a self-assessment. */
export const decisions = ['granted', 'refused', 'carried-out'] as const;
export const decision = z.enum(decisions);
export type Decision = z.infer<typeof decision>;

const outcome = {
  filedOn: day.optional(),
  /** The authority took the file as complete. */
  completeOn: day.optional(),
  decision: decision.optional(),
  decidedOn: day.optional(),
  /** Number under which the authority knows it. */
  reference: z.string().trim().min(1).max(200).optional(),
};

const observed = z.object({
  procedure: z.string(),
  cases: z.number().int(),
  medianDays: z.number(),
  /** Only cases that the reader has a part in: of the others there are too few to be told without telling whose. */
  isOwnOnly: z.boolean(),
});
export type Observed = z.infer<typeof observed>;

export const procedureTask = z.object({
  caseId: id,
  procedure: z.string(),
  name: z.string(),
  verdict: z.enum(['required', 'undetermined', 'gone']),
  owner: holder,
  startsOn: day,
  endsOn: day,
  /** Until it is filed or carried out: the last day that the law sets, where it sets one. */
  due: due.optional(),
  authority: z.string().optional(),
  documents: z.array(named),
  /** What the law or practice says, in words of its pack. */
  period: z.string().optional(),
  observed: observed.optional(),
  ...outcome,
  isDone: z.boolean(),
  version,
});
export type ProcedureTask = z.infer<typeof procedureTask>;

export const listTasks = endpoint({
  method: 'GET',
  path: '/api/cases/:id/tasks',
  summary: 'Tasks of a case in the compartments that the caller may enter, and the procedures of its plan.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: z.object({
    tasks: z.array(task),
    procedures: z.array(procedureTask),
    compartments: z.array(compartment),
  }),
});

const written = {
  title: z.string().trim().min(1).max(200),
  language,
  note: z.string().trim().max(4_000).default(''),
  owner: holder,
  dueOn: day.optional(),
  checklist: checklist.default([]),
};

export const addTask = endpoint({
  method: 'POST',
  path: '/api/cases/:id/tasks',
  summary: 'Writes a task into a compartment of a case and says whose it is.',
  access: 'cases.add-task',
  input: z.object({ id, compartment, ...written }),
  output: task,
});

export const changeTask = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/tasks/:taskId',
  summary: 'Changes a task; whoever was quicker wins.',
  access: 'cases.change-task',
  input: z.object({ id, taskId: id, version, ...written }),
  output: task,
});

const finishing = z.object({ id, taskId: id, version });

export const finishTask = endpoint({
  method: 'POST',
  path: '/api/cases/:id/tasks/:taskId/completion',
  summary: 'Marks a task as done.',
  access: 'cases.change-task',
  input: finishing,
  output: task,
});

export const reopenTask = endpoint({
  method: 'POST',
  path: '/api/cases/:id/tasks/:taskId/reopening',
  summary: 'Takes a task up again.',
  access: 'cases.change-task',
  input: finishing,
  output: task,
});

export const shareTask = endpoint({
  method: 'POST',
  path: '/api/cases/:id/tasks/:taskId/sharing',
  summary: 'Moves a task into a wider compartment; there is no way back.',
  access: 'cases.share-task',
  input: z.object({ id, taskId: id, into: compartment }),
  output: task,
});

export const changeProcedureTask = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/procedures/:procedure',
  summary: 'Says whose a procedure of the plan is, and what became of it.',
  access: 'cases.change-task',
  input: z.object({
    id,
    procedure: z.string().max(100),
    version,
    owner: holder,
    ...outcome,
    reader: language.default('en'),
  }),
  output: procedureTask,
});

export const observedDurations = endpoint({
  method: 'GET',
  path: '/api/observed-durations',
  summary: 'Days from filing to grant over all cases of the centre, with their number.',
  access: 'signed-in',
  input: z.object({ procedure: z.string().max(100).optional() }),
  output: z.object({ rows: z.array(observed) }),
});

/** A task or a procedure of any case, for a desk. */
export const deskTask = z.object({
  kind: z.enum(['task', 'procedure']),
  /** Of the task, or the procedure. */
  id: z.string(),
  title: z.string(),
  language,
  case: z.object({ id, trackingCode: z.string(), title: z.string(), language }),
  owner: holder,
  due: due.optional(),
});
export type DeskTask = z.infer<typeof deskTask>;

export const listMyTasks = endpoint({
  method: 'GET',
  path: '/api/my/tasks',
  summary: 'Open tasks of the caller over all cases, the most pressing first.',
  access: 'signed-in',
  input: z.object({
    reader: language.default('en'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ rows: z.array(deskTask), total: z.number().int(), overdue: z.number().int() }),
});

const calendar = fileOf('text/calendar; charset=utf-8');

export const caseCalendar = endpoint({
  method: 'GET',
  path: '/api/cases/:id/calendar.ics',
  summary: 'The due days of a case as an iCalendar file: whose turn it is, tasks, procedures.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: calendar,
});

export const readFeed = endpoint({
  method: 'GET',
  path: '/api/calendar/:key/due.ics',
  summary: 'The due days of an account for its calendar program, under a secret address.',
  access: 'public',
  input: z.object({ key: z.string().regex(/^[\w-]{43}$/) }),
  output: calendar,
});

export const findFeed = endpoint({
  method: 'GET',
  path: '/api/my/calendar-feed',
  summary:
    'Whether the caller has a calendar address, and since when. The address itself is shown once only.',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ madeAt: instant.optional() }),
});

export const renewFeed = endpoint({
  method: 'POST',
  path: '/api/my/calendar-feed',
  summary: 'Makes a calendar address for the caller; an earlier one ends.',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ path: z.string() }),
});

export const removeFeed = endpoint({
  method: 'DELETE',
  path: '/api/my/calendar-feed',
  summary: 'Ends the calendar address of the caller.',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({}),
});
