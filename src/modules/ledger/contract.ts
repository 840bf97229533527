import { z } from 'zod';
import { day, endpoint, listOf, pageOf, paging, streamedFile, tableFormat } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';

/** What is counted. Cases, and the agreements that came of them, are counted by the centre itself; the rest is recorded. */
export const flowKinds = ['case', 'agreement', 'licence', 'money', 'visit', 'hire'] as const;
export const flowKind = z.enum(flowKinds);
export type FlowKind = z.infer<typeof flowKind>;

export const entryKinds = ['agreement', 'licence', 'money', 'visit', 'hire'] as const;
export const entryKind = z.enum(entryKinds);
export type EntryKind = z.infer<typeof entryKind>;

/** The paper itself can be read; somebody says so; it follows from what is said. */
export const confidences = ['documented', 'stated', 'estimated'] as const;
export const confidence = z.enum(confidences);
export type Confidence = z.infer<typeof confidence>;

/** How exactly a source gives a day. */
export const precisions = ['day', 'month', 'year'] as const;
export const precision = z.enum(precisions);
export type Precision = z.infer<typeof precision>;

export const promiseStates = [
  'not-begun',
  'not-known',
  'on-course',
  'at-risk',
  'kept',
  'broken',
  'unproven',
] as const;
export const promiseState = z.enum(promiseStates);
export type PromiseState = z.infer<typeof promiseState>;

/** How often the pace of a promise is judged. */
export const rhythms = ['month', 'quarter', 'year'] as const;
export const rhythm = z.enum(rhythms);
export type Rhythm = z.infer<typeof rhythm>;

const id = z.uuid();
const side = z.string().max(10);
/** Of a time of which somebody may still know something. */
const recordedDay = day.refine(
  (given) => given >= '1900-01-01' && given <= '2199-12-31',
  'between 1900 and 2199',
);
const text = z.string().trim().min(1).max(1_000);
const texts = z
  .object({ zh: text.optional(), en: text.optional(), fr: text.optional(), nl: text.optional() })
  .refine((all) => Object.values(all).some((one) => one !== undefined), 'at least one language');
const source = z.object({
  title: z.string().trim().min(1).max(300),
  href: z.url({ protocol: /^https?$/ }).max(1_000),
});
export type Source = z.infer<typeof source>;
const sources = z.array(source).min(1).max(10);
const programme = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A text in the reader's language, or in the first one there is. */
const shownText = z.object({ language, text: z.string() });

/** Absent `givingSide`: a purse or a table that both fill. Absent `receivingSide`: both ways. */
const direction = { givingSide: side.optional(), receivingSide: side.optional() };

export const entryToRecord = z.object({
  kind: entryKind,
  ...direction,
  programme: programme.optional(),
  texts,
  number: z.number().int().min(0).max(1_000_000).default(1),
  value: money.optional(),
  from: recordedDay,
  until: recordedDay,
  precision: precision.default('day'),
  confidence,
  sources,
});
export type EntryToRecord = z.infer<typeof entryToRecord>;

/** At least so much; or at least such a share, of a stated base or of everything recorded under the same clause. */
const target = z.discriminatedUnion('is', [
  z.object({ is: z.literal('least'), least: z.number().min(0.01).max(1e12) }),
  z.object({
    is: z.literal('share'),
    share: z.number().min(0.0001).max(1),
    of: z.number().min(0.01).max(1e12).optional(),
  }),
]);
export type Target = z.infer<typeof target>;

export const promiseToRecord = z.object({
  promiser: texts,
  texts,
  towardsSide: side,
  programme: programme.optional(),
  kinds: z.array(flowKind).min(1).max(6),
  /** The currency of an amount; absent: numbers are counted. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  target,
  from: recordedDay,
  until: recordedDay,
  every: rhythm,
  confidence,
  sources,
});
export type PromiseToRecord = z.infer<typeof promiseToRecord>;

/** What went one way in one year. Amounts of different currencies are never added up. */
export const flow = z.object({
  kind: flowKind,
  ...direction,
  year: z.number().int(),
  number: z.number().int(),
  value: money.optional(),
  /** Entries and counted cases behind it. */
  records: z.number().int(),
  confidence: z.object({
    documented: z.number().int(),
    stated: z.number().int(),
    estimated: z.number().int(),
  }),
  /** Invented examples stand in rows of their own: they are not added to what is real. */
  isInvented: z.boolean(),
});
export type Flow = z.infer<typeof flow>;

export const entryLine = z.object({
  id,
  kind: entryKind,
  ...direction,
  programme: z.string().optional(),
  about: shownText,
  number: z.number().int(),
  value: money.optional(),
  from: day,
  until: day,
  precision,
  confidence,
  sources: z.array(source),
  isInvented: z.boolean(),
  recordedSide: side.optional(),
  /** Whether the reader may take it out again. */
  mayWithdraw: z.boolean(),
});
export type EntryLine = z.infer<typeof entryLine>;

export const promiseCheck = z.object({
  checkedOn: day,
  state: promiseState,
  reached: z.number(),
  expected: z.number().optional(),
  target: z.number().optional(),
  total: z.number().optional(),
  knownUntil: day.optional(),
  entries: z.number().int(),
});
export type PromiseCheck = z.infer<typeof promiseCheck>;

export const promiseLine = z.object({
  id,
  promiser: shownText,
  about: shownText,
  towardsSide: side,
  kinds: z.array(flowKind),
  currency: z.string().optional(),
  target,
  from: day,
  until: day,
  every: rhythm,
  confidence,
  sources: z.array(source),
  isInvented: z.boolean(),
  /** Absent until it has been checked for the first time. */
  state: promiseState.optional(),
  /** First day of the state it is in. */
  since: day.optional(),
  isAlert: z.boolean(),
  /** The last one first. */
  checks: z.array(promiseCheck),
  mayWithdraw: z.boolean(),
});
export type PromiseLine = z.infer<typeof promiseLine>;

export const readBalance = endpoint({
  method: 'GET',
  path: '/api/ledger/balance',
  summary: 'What went which way, by kind, year and currency.',
  access: 'public',
  input: z.object({}),
  output: z.object({ rows: z.array(flow), mayRecord: z.boolean() }),
});

export const listEntries = endpoint({
  method: 'GET',
  path: '/api/ledger/entries',
  summary: 'Recorded entries of the ledger with their sources, the latest first.',
  access: 'public',
  input: z.object({ kind: listOf(entryKind), reader: language.default('en'), ...paging }),
  output: pageOf(entryLine),
});

export const listPromises = endpoint({
  method: 'GET',
  path: '/api/ledger/promises',
  summary: 'Promises of reciprocity with what every check of them found.',
  access: 'public',
  input: z.object({ reader: language.default('en') }),
  output: z.object({ rows: z.array(promiseLine) }),
});

export const exportLedger = endpoint({
  method: 'GET',
  path: '/api/ledger/table',
  summary: 'Everything behind the balance as a table for spreadsheets.',
  access: 'public',
  input: z.object({ reader: language.default('en'), format: tableFormat.default('csv') }),
  output: streamedFile,
});

export const recordEntry = endpoint({
  method: 'POST',
  path: '/api/ledger/entries',
  summary: 'Records something that went from one side to the other, with its source.',
  access: 'ledger.record',
  input: z.object({ entry: entryToRecord }),
  output: z.object({ id }),
});

export const recordPromise = endpoint({
  method: 'POST',
  path: '/api/ledger/promises',
  summary: 'Records a promise of reciprocity; it is checked every night.',
  access: 'ledger.record',
  input: z.object({ promise: promiseToRecord }),
  output: z.object({ id }),
});

const why = z.string().trim().min(1).max(2_000);

export const withdrawEntry = endpoint({
  method: 'POST',
  path: '/api/ledger/entries/:id/withdrawal',
  summary: 'Takes an entry out of the balance, with the reason.',
  access: 'ledger.withdraw',
  input: z.object({ id, why }),
  output: z.object({}),
});

export const withdrawPromise = endpoint({
  method: 'POST',
  path: '/api/ledger/promises/:id/withdrawal',
  summary: 'Takes back a promise that was recorded by mistake, with the reason.',
  access: 'ledger.withdraw',
  input: z.object({ id, why }),
  output: z.object({}),
});
