import { z } from 'zod';
import { language } from '#platform/languages';

const inFour = z.object({ zh: z.string(), en: z.string(), fr: z.string(), nl: z.string() });
const someLanguages = z.object({
  zh: z.string().optional(),
  en: z.string().optional(),
  fr: z.string().optional(),
  nl: z.string().optional(),
});
const dated = z.object({ day: z.iso.date(), is_certain: z.boolean() });
const perScenario = <T extends z.ZodType>(one: T) => z.object({ low: one, typical: one, high: one });
const earliest = z.object({ days: perScenario(z.number()), dates: perScenario(dated) });

/** One procedure of the plan, with what a page or a program needs to show it. */
const plannedProcedure = z.object({
  id: z.string(),
  state: z.enum(['required', 'undetermined']),
  name: inFour,
  nature: z.string(),
  summary: inFour,
  exemptions: someLanguages,
  penalties: someLanguages,
  remarks: someLanguages,
  depends_on: z.array(z.string()),
  must_precede: z.array(z.string()),
  starts_after: z.string().optional(),
  side: z.enum(['cn', 'be', 'eu']),
  authority: inFour,
  documents: z.array(inFour),
  duration: z.object({
    basis: z.enum(['statutory', 'typical', 'unknown', 'none']),
    is_verified: z.boolean(),
    length: z.number().optional(),
    unit: z.string(),
    ends: dated.optional(),
    text: someLanguages,
    phases: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string() })),
  }),
  holds_up_milestones: z.boolean(),
  start: earliest,
  end: earliest,
  file_by: dated.optional(),
  slack_days: z.number(),
  is_critical: z.boolean(),
  articles: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), href: z.string(), is_opened: z.boolean() })),
  confidence: z.enum(['high', 'medium', 'low']),
  unverified: z.array(z.string()),
  reviewed: z.iso.date(),
  why: z.array(z.string()),
});

const questionAsked = z.object({
  fact: z.string(),
  question: inFour,
  help: inFour,
  expected_settled: z.number(),
  expected_days_removed: z.number(),
  procedures: z.array(z.string()),
});

const milestonePlanned = z.object({
  id: z.string(),
  name: inFour,
  earliest,
  waits_for: z.array(z.string()),
  path: z.array(z.string()),
  p50_days: z.number(),
  p90_days: z.number(),
});

/**
 * What `clearance plan --json` prints. The first keys are ids alone, for programs; `details` has the words.
 * Days are planning estimates counted from the beginning, never law.
 */
export const planAnswer = z.object({
  caution: z.string(),
  as_of: z.iso.date(),
  begins_on: z.iso.date(),
  reviewed: z.iso.date(),
  language,
  required: z.array(z.string()),
  undetermined: z.array(z.string()),
  not_triggered: z.array(z.string()),
  blocked: z.array(z.string()),
  possibly_blocked: z.array(z.string()),
  /** Facts to ask for, the one that settles most first. */
  questions: z.array(z.string()),
  /** Typical days from the beginning. */
  milestones: z.record(z.string(), z.number()),
  critical_path: z.array(z.string()),
  details: z.object({
    procedures: z.array(plannedProcedure),
    blocked: z.array(z.object({ id: z.string(), procedure: z.string(), why: z.array(z.string()) })),
    questions: z.array(questionAsked),
    milestones: z.array(milestonePlanned),
    /** Changes of the law that are coming, or may be, for the procedures of this plan. */
    watch: z.array(
      z.object({
        id: z.string(),
        on: z.iso.date().optional(),
        text: someLanguages,
        procedures: z.array(z.string()),
      }),
    ),
    gains: z.array(
      z.object({
        procedure: z.string(),
        days_earlier: z.number(),
        milestones: z.record(z.string(), z.number()),
      }),
    ),
  }),
});
export type PlanAnswer = z.output<typeof planAnswer>;
