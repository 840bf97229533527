import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { id, version } from './interest.ts';
import { caseKind } from './words.ts';

export const agreementKinds = [
  'licence',
  'transfer',
  'joint-development',
  'joint-venture',
  'equity-investment',
  'supply',
  'service',
  'research-cooperation',
  'hosting',
] as const;
export const agreementKind = z.enum(agreementKinds);
export type AgreementKind = z.infer<typeof agreementKind>;

/** Claimed by one side, and then answered by the adviser of the other one. */
export const agreementStates = ['claimed', 'contested', 'validated', 'withdrawn'] as const;
export const agreementState = z.enum(agreementStates);
export type AgreementState = z.infer<typeof agreementState>;

export const agreementVerbs = ['claim', 'correct', 'contest', 'validate', 'withdraw'] as const;
export type AgreementVerb = (typeof agreementVerbs)[number];

/** What happens on the last day: nothing, it goes on by itself, or both agree again. */
export const renewals = ['none', 'automatic', 'by-agreement'] as const;
export const renewal = z.enum(renewals);
export type Renewal = z.infer<typeof renewal>;

/** Months after the signature at which outcomes are asked for. */
export const outcomeMonths = [6, 12, 24] as const;
export type OutcomeMonths = (typeof outcomeMonths)[number];

const instant = z.iso.datetime({ offset: true });
const side = z.string().max(10);
/** Of living memory, and not of the next century but one. */
const agreedDay = day.refine(
  (given) => given >= '1900-01-01' && given <= '2199-12-31',
  'between 1900 and 2199',
);

/** What is said to have been signed. */
export const statedAgreement = z.object({
  kind: agreementKind,
  givingSide: side,
  receivingSide: side,
  /** Gives both ways, as two laboratories that work together. */
  isMutual: z.boolean().default(false),
  about: z.string().trim().max(2_000).default(''),
  language,
  signedOn: agreedDay,
  beginsOn: agreedDay.optional(),
  endsOn: agreedDay.optional(),
  renewal: renewal.default('none'),
  value: money.optional(),
  /** Of the value: only those in the case read it. */
  isConfidential: z.boolean().default(true),
});
export type StatedAgreement = z.infer<typeof statedAgreement>;

const count = (most: number) => z.number().int().min(0).max(most).optional();

/** Absent: not stated, which is not none. */
export const statedOutcome = z.object({
  jobs: count(1_000_000),
  turnover: money.optional(),
  products: count(100_000),
  publications: count(100_000),
  text: z.string().trim().max(4_000).default(''),
  language,
});
export type StatedOutcome = z.infer<typeof statedOutcome>;

/** What a side may let the register tell of an agreement, besides its kind, its direction and its month. */
export const publishedParts = ['parties', 'about', 'value', 'listing'] as const;
export type PublishedPart = (typeof publishedParts)[number];
const shows = z.array(z.enum(publishedParts)).max(publishedParts.length);

export const agreementAct = z.enum([
  'validate',
  'contest',
  'correct',
  'withdraw',
  'set-follow-up',
  'report',
  'publish',
]);
export type AgreementAct = z.infer<typeof agreementAct>;

export const agreement = statedAgreement.extend({
  id,
  version,
  state: agreementState,
  claimedSide: side,
  decidedSide: side.optional(),
  steps: z.array(
    z.object({
      verb: z.enum(agreementVerbs),
      side,
      takenAt: instant,
      reason: z.string().optional(),
    }),
  ),
  followUps: z.array(z.object({ dueOn: day, note: z.string(), doneAt: instant.optional() })),
  /** The three days on which outcomes are due, with what each side reported. */
  outcomes: z.array(
    z.object({
      months: z.number().int(),
      dueOn: day,
      isOverdue: z.boolean(),
      reports: z.array(statedOutcome.extend({ side, reportedAt: instant })),
    }),
  ),
  /** What each side that agreed lets the register tell; told is what both do. */
  publications: z.array(z.object({ side, shows })),
  /** The record of the register that tells of it, once there is one. */
  record: z.string().optional(),
  /** What the reader may do with it now. */
  may: z.array(agreementAct),
});
export type Agreement = z.infer<typeof agreement>;

export const listAgreements = endpoint({
  method: 'GET',
  path: '/api/cases/:id/agreements',
  summary: 'Agreements that came of a case, with their follow-up and outcomes.',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({ rows: z.array(agreement), mayClaim: z.boolean() }),
});

export const claimAgreement = endpoint({
  method: 'POST',
  path: '/api/cases/:id/agreements',
  summary: 'Says for the own side what was signed; the adviser of the other side validates or contests it.',
  access: 'cases.claim-agreement',
  input: z.object({ id, agreement: statedAgreement }),
  output: z.object({ id, version }),
});

const stood = z.object({ version, state: agreementState });

export const correctAgreement = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/agreements/:agreementId',
  summary: 'Claims an agreement anew with other words, after it was contested or before it is answered.',
  access: 'cases.correct-agreement',
  input: z.object({ id, agreementId: id, version, agreement: statedAgreement }),
  output: stood,
});

export const validateAgreement = endpoint({
  method: 'POST',
  path: '/api/cases/:id/agreements/:agreementId/validation',
  summary: 'Confirms an agreement that the other side claimed.',
  access: 'cases.validate-agreement',
  input: z.object({ id, agreementId: id, version }),
  output: stood,
});

export const contestAgreement = endpoint({
  method: 'POST',
  path: '/api/cases/:id/agreements/:agreementId/contest',
  summary: 'Says why an agreement that the other side claimed is not as it was signed.',
  access: 'cases.contest-agreement',
  input: z.object({ id, agreementId: id, version, reason: z.string().trim().min(1).max(2_000) }),
  output: stood,
});

export const withdrawAgreement = endpoint({
  method: 'POST',
  path: '/api/cases/:id/agreements/:agreementId/withdrawal',
  summary: 'Takes back what the own side claimed, before it is validated.',
  access: 'cases.withdraw-agreement',
  input: z.object({ id, agreementId: id, version }),
  output: stood,
});

export const setFollowUp = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/agreements/:agreementId/follow-ups/:dueOn',
  summary: 'Sets a day on which the advisers look again at an agreement, or says that it was done.',
  access: 'cases.set-follow-up',
  input: z.object({
    id,
    agreementId: id,
    dueOn: agreedDay,
    note: z.string().trim().max(2_000).default(''),
    isDone: z.boolean().default(false),
  }),
  output: z.object({}),
});

export const moveFollowUp = endpoint({
  method: 'POST',
  path: '/api/cases/:id/agreements/:agreementId/follow-ups/:dueOn/move',
  summary: 'Moves an open day of follow-up to another day.',
  access: 'cases.set-follow-up',
  input: z.object({ id, agreementId: id, dueOn: agreedDay, to: agreedDay }),
  output: z.object({}),
});

export const reportOutcome = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/agreements/:agreementId/outcomes/:months',
  summary: 'Reports for the own side what became of an agreement 6, 12 or 24 months after its signature.',
  access: 'cases.report-outcome',
  input: z.object({
    id,
    agreementId: id,
    months: z.coerce.number().pipe(z.union([z.literal(6), z.literal(12), z.literal(24)])),
    outcome: statedOutcome,
  }),
  output: z.object({}),
});

export const agreeToPublication = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/agreements/:agreementId/publication',
  summary:
    'Says for the own side what the register may tell of an agreement, or takes that back. Told is what both sides say.',
  access: 'cases.publish-agreement',
  input: z.object({
    id,
    agreementId: id,
    /** Absent: nothing at all may be told. */
    shows: shows.optional(),
  }),
  output: z.object({}),
});

export const dueLine = z.object({
  /** A milestone is that of a firm that has landed. */
  what: z.enum(['outcome', 'follow-up', 'milestone']),
  caseId: id,
  caseTitle: z.string(),
  caseKind,
  /** Of a milestone absent, as its kind. */
  agreementId: id.optional(),
  agreementKind: agreementKind.optional(),
  months: z.number().int().optional(),
  dueOn: day,
  isOverdue: z.boolean(),
});
export type DueLine = z.infer<typeof dueLine>;

export const listDueOutcomes = endpoint({
  method: 'GET',
  path: '/api/my/due-outcomes',
  summary:
    'Outcomes, follow-ups and milestones of the caller’s cases that are overdue or due within a month.',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ rows: z.array(dueLine) }),
});
