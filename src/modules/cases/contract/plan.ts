import { z } from 'zod';
import { day, endpoint, mostCounted } from '#platform/contract';
import { language } from '#platform/languages';
import { id } from './interest.ts';

const side = z.string().max(10);
const instant = z.iso.datetime({ offset: true });
const person = z.object({ id: z.string(), name: z.string() });
/** Counts answers; 0: nobody has answered anything yet. */
const factsVersion = z.coerce.number().int().min(0).max(mostCounted);

const answer = z.union([z.boolean(), z.number(), z.string().max(100), z.array(z.string().max(100)).max(60)]);
export type FactAnswer = z.infer<typeof answer>;
/** By the ids of the clearance vocabulary; `null`: asked, and whoever answers does not know. */
const answers = z
  .record(z.string().max(100), answer.nullable())
  .refine((given) => Object.keys(given).length <= 200, 'no case has more than 200 facts');

/** Why there is a new version: an answer, another edition of the rules, or a day that changed what applies. */
export const planReasons = ['facts', 'rules', 'dates'] as const;
export type PlanReason = (typeof planReasons)[number];

const dates = { startsOn: day, endsOn: day, fileBy: day.optional() };
const stepState = z.enum(['required', 'undetermined']);
export const plannedStep = z.object({ procedure: z.string(), state: stepState, side, ...dates });
export type PlannedStep = z.infer<typeof plannedStep>;

const block = z.object({ block: z.string(), state: z.enum(['stops', 'may-stop']) });
const milestone = z.object({ milestone: z.string(), on: day });

/** What of a plan is kept: enough to say what changed. Each list is in the order of its ids. */
export const planSummary = z.object({
  steps: z.array(plannedStep),
  blocks: z.array(block),
  milestones: z.array(milestone),
});
export type PlanSummary = z.infer<typeof planSummary>;

/** What makes one plan out of the one before. A step can have another verdict and other dates at once. */
export const planChange = z.object({
  added: z.array(plannedStep),
  gone: z.array(plannedStep),
  changed: z.array(z.object({ procedure: z.string(), was: stepState, is: stepState })),
  moved: z.array(z.object({ procedure: z.string(), was: z.object(dates), is: z.object(dates) })),
  blocks: z.array(
    z.object({ block: z.string(), was: block.shape.state.optional(), is: block.shape.state.optional() }),
  ),
  milestones: z.array(z.object({ milestone: z.string(), was: day.optional(), is: day.optional() })),
});
export type PlanChange = z.infer<typeof planChange>;

export const planVersion = z.object({
  number: z.number().int(),
  because: z.enum(planReasons),
  asOf: day,
  reviewed: day,
  madeAt: instant,
  /** Absent: the centre itself. */
  by: person.optional(),
  change: planChange,
});
export type PlanVersion = z.infer<typeof planVersion>;

const named = z.object({ id: z.string(), name: z.string() });
const reasons = z.array(z.string());
/** `isCertain` is false where a year was crossed whose days off have not been announced yet. */
const typical = z.object({ day, isCertain: z.boolean() });

/** A procedure of the plan in the reader's language. */
export const casePlanStep = z.object({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  state: stepState,
  side,
  authority: z.string(),
  documents: z.array(named),
  startsOn: typical,
  endsOn: typical,
  fileBy: typical.optional(),
  holdsUpMilestones: z.boolean(),
  isCritical: z.boolean(),
  why: reasons,
});

const question = z.object({
  id: z.string(),
  type: z.enum(['yes-no', 'number', 'choice', 'choices']),
  question: z.string(),
  help: z.string(),
  unit: z.string().optional(),
  maximum: z.number().optional(),
  values: z.array(named),
  /** How many undetermined procedures wait for the answer. */
  settles: z.number().int(),
});
export type CaseQuestion = z.infer<typeof question>;

export const casePlan = z.object({
  caution: z.string(),
  /** The version of the facts, for the next answer. */
  version: factsVersion,
  beginsOn: day,
  asOf: day,
  reviewed: day,
  /** The facts as `case` of the public clearance pages spells them. */
  case: z.string(),
  facts: z.array(
    question.omit({ settles: true }).extend({
      answer: answer.nullable(),
      by: z.string(),
      person: person.optional(),
      at: instant,
      /** The rules of today no longer know it: it is kept and counts for nothing. */
      isUnderstood: z.boolean(),
    }),
  ),
  steps: z.array(casePlanStep),
  blocked: z.array(named.extend({ why: reasons })),
  possiblyBlocked: z.array(named.extend({ why: reasons })),
  /** The one that settles most first. */
  questions: z.array(question),
  milestones: z.array(
    named.extend({ on: typical, likelyBy: day.describe('Nine of ten draws were no later') }),
  ),
  /** The version that is kept, and what it changed; absent until somebody answers. */
  kept: planVersion.optional(),
  /** Names of what changes speak of, also of what is gone. */
  names: z.record(z.string(), z.string()),
  mayAnswer: z.boolean(),
});
export type CasePlan = z.infer<typeof casePlan>;

export const readPlan = endpoint({
  method: 'GET',
  path: '/api/cases/:id/plan',
  summary: 'The clearance plan of a case: what is known, what the law asks for, and what to ask next.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: casePlan,
});

export const answerFacts = endpoint({
  method: 'POST',
  path: '/api/cases/:id/facts',
  summary: 'Answers facts of a case for both sides, and makes its plan anew.',
  access: 'cases.answer-facts',
  input: z.object({ id, version: factsVersion, answers, beginsOn: day.optional() }),
  output: z.object({ version: factsVersion, number: z.number().int(), change: planChange }),
});

export const listPlanVersions = endpoint({
  method: 'GET',
  path: '/api/cases/:id/plan-versions',
  summary: 'How the plan of a case has changed, and why; the newest first.',
  access: 'signed-in',
  input: z.object({
    id,
    reader: language.default('en'),
    before: z.coerce.number().int().min(0).max(mostCounted).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({
    rows: z.array(planVersion),
    total: z.number().int(),
    names: z.record(z.string(), z.string()),
  }),
});
