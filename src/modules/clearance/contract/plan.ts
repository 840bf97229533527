import { z } from 'zod';
import { day } from '#platform/contract';
import { language } from '#platform/languages';
import {
  announced,
  confidence,
  dated,
  earliest,
  inFour,
  law,
  named,
  reason,
  side,
  source,
  state,
} from './words.ts';

const period = z.object({
  /** `none`: nothing to wait for; `unknown`: no period was found. */
  basis: z.enum(['statutory', 'typical', 'unknown', 'none']),
  isVerified: z.boolean(),
  length: z.number().optional(),
  unit: named.optional(),
  /** When it would end, if the file is complete on the typical start. A limit for the authority, not a promise. */
  ends: dated.optional(),
  text: inFour.partial(),
  phases: z.array(z.object({ name: inFour, value: z.number(), unit: named })),
});

const plannedProcedure = z.object({
  id: z.string(),
  state: state.exclude(['not-required']),
  name: inFour,
  side,
  subject: named,
  nature: named,
  summary: inFour,
  exemptions: inFour.partial(),
  penalties: inFour.partial(),
  remarks: inFour.partial(),
  authority: named,
  documents: z.array(named),
  period,
  dependsOn: z.array(z.string()),
  mustPrecede: z.array(z.string()),
  startsAfter: z.string().optional(),
  /** What differs with the facts: filing or approval, for instance. `open`: an answer to one of `facts` decides. */
  variants: z.array(
    z.object({ text: inFour, state: z.enum(['applies', 'open']), facts: z.array(z.string()) }),
  ),
  /** Benefits, advice and what runs in every case hold up no milestone. */
  holdsUpMilestones: z.boolean(),
  start: earliest,
  end: earliest,
  /** The last day for filing, counted from its milestone at the typical date. */
  fileBy: dated.optional(),
  slackDays: z.number(),
  isCritical: z.boolean(),
  laws: z.array(law),
  sources: z.array(source),
  confidence,
  verified: z.array(inFour),
  unverified: z.array(inFour),
  reviewed: day,
  /** Why it is here: one sentence for each fact that decides. */
  why: z.array(reason),
});
export type PlannedProcedure = z.output<typeof plannedProcedure>;

export const fact = z.object({
  id: z.string(),
  group: z.string(),
  type: z.enum(['yes-no', 'number', 'choice', 'choices']),
  question: inFour,
  help: inFour,
  unit: named.optional(),
  /** The largest number that makes sense, such as 100 of a percentage. */
  maximum: z.number().optional(),
  /** The words of a choice. A `choice` may also be answered “none”, and `choices` with an empty list. */
  values: z.array(named),
});
export type Fact = z.output<typeof fact>;

const question = fact.extend({
  /** Procedures and blocks that the answer would settle, on average over the possible answers. */
  expectedSettled: z.number(),
  expectedDaysRemoved: z.number(),
  /** The undetermined procedures that wait for it. */
  procedures: z.array(z.string()),
});
export type Question = z.output<typeof question>;

const chance = z.object({ days: z.number(), day });
const milestonePlanned = named.extend({
  earliest,
  waitsFor: z.array(z.string()),
  /** The chain of procedures that decides it. */
  path: z.array(z.string()),
  /** Half of the draws, and nine of ten, were no later than this. */
  p50: chance,
  p90: chance,
});

/** Days on which the authorities of a side do not work, as stretches; for shading a timeline. */
const sideCalendar = z.object({
  side: z.enum(['cn', 'be']),
  daysOff: z.array(z.object({ from: day, until: day, kind: z.enum(['weekend', 'holiday']) })),
  /** Saturdays and Sundays that are worked. */
  makeUpDays: z.array(day),
  /** From this day on only weekends are known: the year has not been announced yet. */
  notAnnouncedFrom: day.optional(),
});

const stop = named.extend({ procedure: z.string(), why: z.array(reason) });

/** A whole plan. Days are planning estimates, never law. */
export const planDescription = z.object({
  caution: inFour,
  asOf: day,
  beginsOn: day,
  reviewed: day,
  /** The facts as understood, spelled for an address. */
  case: z.string(),
  procedures: z.array(plannedProcedure),
  notRequired: z.array(named.extend({ side, subject: z.string() })),
  /** What stops the case or a route, and what may. `name` says the effect. */
  blocked: z.array(stop),
  possiblyBlocked: z.array(stop),
  /** Still worth asking, the one that settles most first. */
  questions: z.array(question),
  /** Answered with “not known” and still deciding. */
  setAside: z.array(question),
  milestones: z.array(milestonePlanned),
  criticalPath: z.array(z.string()),
  calendars: z.array(sideCalendar),
  /** Everything to prepare, each once, with the procedures that want it. */
  documents: z.array(named.extend({ procedures: z.array(z.string()) })),
  authorities: z.array(named.extend({ side, procedures: z.array(z.string()) })),
  /** Changes of the law that are coming, or may be, for the procedures of this plan. */
  watch: z.array(announced),
  /** What milestones gain, in days, when a procedure is ready `daysEarlier`. */
  gains: z.array(
    z.object({
      procedure: z.string(),
      daysEarlier: z.number(),
      milestones: z.array(z.object({ id: z.string(), days: z.number() })),
    }),
  ),
});
export type PlanDescription = z.output<typeof planDescription>;

/** What `clearance plan --json` prints: ids alone for programs, then the words. */
export const planAnswer = z.object({
  caution: z.string(),
  language,
  as_of: day,
  begins_on: day,
  reviewed: day,
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
  details: planDescription,
});
export type PlanAnswer = z.output<typeof planAnswer>;
