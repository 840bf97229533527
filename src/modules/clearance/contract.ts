import { z } from 'zod';
import { day, endpoint, fileOf } from '#platform/contract';
import { answer, caseFacts, caseShape, sharedCase } from './contract/case.ts';
import { packsStand, procedurePage, procedureRow } from './contract/packs.ts';
import { fact, planDescription } from './contract/plan.ts';
import { announced, confidence, inFour, law, named, reason, side, state } from './contract/words.ts';

export type { ProcedurePage, ProcedureRow } from './contract/packs.ts';
export {
  type Fact,
  type PlanAnswer,
  planAnswer,
  type PlanDescription,
  type PlannedProcedure,
  type Question,
} from './contract/plan.ts';
export type { Announced, Reason } from './contract/words.ts';

export const makePlan = endpoint({
  method: 'POST',
  path: '/api/clearance/plans',
  summary:
    'What the law of both sides asks of a case, what is open, and when at the earliest. Stores nothing.',
  access: 'public',
  input: z.object(caseShape),
  output: planDescription,
});

export const planAsDocument = endpoint({
  method: 'GET',
  path: '/api/clearance/plan.pdf',
  summary: 'The plan as a PDF in the reader’s language.',
  access: 'public',
  input: z.object(sharedCase),
  output: fileOf('application/pdf'),
});

export const planAsCalendar = endpoint({
  method: 'GET',
  path: '/api/clearance/plan.ics',
  summary:
    'The days of the plan as an iCalendar file in the reader’s language; every entry says that it is an estimate.',
  access: 'public',
  input: z.object(sharedCase),
  output: fileOf('text/calendar; charset=utf-8'),
});

export const explainProcedure = endpoint({
  method: 'POST',
  path: '/api/clearance/procedures/:id/explanations',
  summary: 'Why a procedure is in the plan or not, and what would change that.',
  access: 'public',
  input: z.object({ id: z.string().max(100), ...caseShape }),
  output: named.extend({
    state,
    headline: inFour,
    reasons: z.array(reason),
    /** One other answer each that alone would give another result. */
    changes: z.array(z.object({ fact: z.string(), answer, becomes: state, text: inFour })),
    laws: z.array(law),
    caution: inFour,
    confidence,
    unverified: z.array(inFour),
  }),
});

export const weighAnswers = endpoint({
  method: 'POST',
  path: '/api/clearance/questions/:id/answers',
  summary: 'What each answer to one question would do to a plan by itself.',
  access: 'public',
  input: z.object({ id: z.string().max(100), ...caseShape }),
  output: z.object({
    /** Empty for a question that is answered with a number. */
    answers: z.array(
      z.object({
        answer,
        /** Procedures that would become needed, would fall away, would be open and are not now. */
        required: z.number().int(),
        gone: z.number().int(),
        opened: z.number().int(),
        /** Something would stop the case. */
        stops: z.boolean(),
      }),
    ),
  }),
});

const beforeAndAfter = <T extends z.ZodType>(one: T) => ({ before: one.optional(), after: one.optional() });

export const comparePlans = endpoint({
  method: 'POST',
  path: '/api/clearance/comparisons',
  summary:
    'Two plans side by side: another structure of the same deal, or the same deal under the law of another day.',
  access: 'public',
  input: z.object({ before: z.object(caseShape), after: z.object(caseShape) }),
  output: z.object({
    before: planDescription,
    after: planDescription,
    /** Only what differs. */
    procedures: z.array(named.extend({ before: state, after: state })),
    blocks: z.array(named.extend({ before: z.boolean(), after: z.boolean() })),
    /** Typical days from the beginning; absent where the plan has no such milestone. */
    milestones: z.array(named.extend(beforeAndAfter(z.number()))),
    periods: z.array(named.extend({ unit: named, ...beforeAndAfter(z.number()) })),
    /** Acts that begin or cease to apply between the two days. */
    laws: z.array(named.extend({ law, change: z.enum(['begins', 'ends']) })),
    announced: z.array(announced),
  }),
});

export const readVocabulary = endpoint({
  method: 'GET',
  path: '/api/clearance/vocabulary',
  summary: 'Every fact that can be asked for, in groups, and the names of everything that plans speak of.',
  access: 'public',
  input: z.object({}),
  output: z.object({
    reviewed: day,
    groups: z.array(named),
    facts: z.array(fact),
    milestones: z.array(named),
    natures: z.array(named),
    subjects: z.array(named),
  }),
});

export const listSituations = endpoint({
  method: 'GET',
  path: '/api/clearance/situations',
  summary: 'Situations to begin with, each with the facts that go without saying.',
  access: 'public',
  input: z.object({}),
  output: z.object({
    situations: z.array(named.extend({ story: inFour, facts: caseFacts, case: z.string() })),
  }),
});

export const listProcedures = endpoint({
  method: 'GET',
  path: '/api/clearance/procedures',
  summary: 'All procedures of the packs, by side and subject.',
  access: 'public',
  input: z.object({ side: side.optional(), subject: z.string().max(100).optional() }),
  output: z.object({ reviewed: day, rows: z.array(procedureRow) }),
});

export const getProcedure = endpoint({
  method: 'GET',
  path: '/api/clearance/procedures/:id',
  summary:
    'One procedure: when it applies, its figures and acts by date, sources, what is unverified, and its changes.',
  access: 'public',
  input: z.object({ id: z.string().max(100) }),
  output: procedurePage,
});

export const listAnnounced = endpoint({
  method: 'GET',
  path: '/api/clearance/announced',
  summary: 'The watch list: changes of the law that are coming, or may be.',
  access: 'public',
  input: z.object({}),
  output: z.object({ reviewed: day, rows: z.array(announced) }),
});

export const checkPacksHealth = endpoint({
  method: 'GET',
  path: '/api/clearance/packs',
  summary: 'Which packs answer, when they were reviewed, and what is wrong with a change that was refused.',
  access: 'public',
  input: z.object({}),
  output: packsStand,
});
