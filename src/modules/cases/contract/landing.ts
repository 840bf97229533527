import { z } from 'zod';
import { day, endpoint, mostCounted } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { id, organisationLine, version } from './interest.ts';
import { advance } from './words.ts';

/** Parts of the record of a soft landing, each stated by itself. */
export const landingParts = ['link', 'host', 'decision', 'space', 'day', 'tasks'] as const;
export type LandingPart = (typeof landingParts)[number];

export const hostDecisions = ['approved', 'refused'] as const;
export type HostDecision = (typeof hostDecisions)[number];

export const spaceKinds = ['desk', 'office', 'laboratory', 'workshop'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

/** What the space has to be permitted by before somebody works there; `none`: the host says that nothing is needed. */
export const permitKinds = ['none', 'environmental', 'building', 'biosafety', 'other'] as const;
export type PermitKind = (typeof permitKinds)[number];

/** Months after the landing day at which is asked how the firm fares. */
export const landingMonths = [3, 6, 12] as const;
export type LandingMonths = (typeof landingMonths)[number];

export const presences = ['on-site', 'at-times', 'left'] as const;
export type Presence = (typeof presences)[number];

/** What a step of a soft landing still wants of its record. */
export const landingLacks = [
  'link-not-shown',
  'host-not-named',
  'host-not-approved',
  'space-not-offered',
  'permit-not-granted',
  'landing-day-missing',
  'space-not-ready',
] as const;
export type LandingLack = (typeof landingLacks)[number];

const instant = z.iso.datetime({ offset: true });
const side = z.string().max(10);
const person = z.object({ id: z.string(), name: z.string() });
/** Of living memory, and not of the next century but one. */
const landingDay = day.refine(
  (given) => given >= '1990-01-01' && given <= '2199-12-31',
  'between 1990 and 2199',
);
/** Of the record; 0 before anything is stated. */
const seen = z.number().int().min(0).max(mostCounted);

export const statedLink = z.object({
  text: z.string().trim().min(1).max(2_000),
  language,
  /** What proves it: a document of the room, a contract number, an address. */
  evidence: z.string().trim().min(1).max(500),
});
export type StatedLink = z.infer<typeof statedLink>;

export const statedSpace = z.object({
  address: z.string().trim().min(1).max(300),
  kind: z.enum(spaceKinds),
  areaM2: z.number().positive().max(1_000_000),
  permitKind: z.enum(permitKinds),
  permitReference: z.string().trim().max(200).default(''),
  /** Day on which the permit was granted, or is expected; absent where none is needed. */
  permitOn: landingDay.optional(),
  isPermitGranted: z.boolean().default(false),
  readyOn: landingDay,
});
export type StatedSpace = z.infer<typeof statedSpace>;

export const statedReport = z.object({
  presence: z.enum(presences),
  /** Absent: not stated, which is not none. */
  jobs: z.number().int().min(0).max(1_000_000).optional(),
  turnover: money.optional(),
  text: z.string().trim().max(4_000).default(''),
  language,
});
export type StatedReport = z.infer<typeof statedReport>;

export const landingAct = z.enum(landingParts);
export type LandingAct = z.infer<typeof landingAct>;

const report = statedReport.extend({
  side,
  reportedAt: instant,
  version,
  confirmedAt: instant.optional(),
  mayConfirm: z.boolean(),
});

export const landing = z.object({
  version: seen,
  arrivingSide: side,
  hostSide: side,
  link: statedLink.optional(),
  host: z
    .object({
      organisation: organisationLine,
      decision: z
        .object({
          is: z.enum(hostDecisions),
          at: instant,
          note: z.string(),
          person: person.optional(),
        })
        .optional(),
    })
    .optional(),
  space: statedSpace.optional(),
  landedOn: landingDay.optional(),
  /** How many tasks the pack of the receiving side has, and when they were added. */
  tasks: z.object({ count: z.number().int(), addedAt: instant.optional() }),
  /** Empty until there is a landing day. */
  milestones: z.array(
    z.object({
      months: z.number().int(),
      dueOn: day,
      isOverdue: z.boolean(),
      /** A report may be written by the reader now. */
      mayReport: z.boolean(),
      report: report.optional(),
    }),
  ),
  /** What the next step still wants. */
  next: z.object({ verb: advance, lacks: z.array(z.enum(landingLacks)) }).optional(),
  /** What the reader may state now. */
  may: z.array(landingAct),
});
export type Landing = z.infer<typeof landing>;

export const readLanding = endpoint({
  method: 'GET',
  path: '/api/cases/:id/landing',
  summary:
    'What a soft landing stands on: link, host, space, landing day, milestones; what the next step lacks.',
  access: 'signed-in',
  input: z.object({ id, reader: language.default('en') }),
  output: landing,
});

const stood = z.object({ version: seen });

export const stateLink = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/link',
  summary: 'States the link of an arriving firm with the other country, and what proves it.',
  access: 'cases.state-link',
  input: z.object({ id, version: seen, link: statedLink }),
  output: stood,
});

export const nameHost = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/host',
  summary: 'Names the host of a soft landing, which takes part in the case from then on.',
  access: 'cases.name-host',
  input: z.object({ id, version: seen, organisationId: id }),
  output: stood,
});

export const decideHost = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/host-decision',
  summary: 'Says for the host that it takes the firm in, or that it does not.',
  access: 'cases.decide-host',
  input: z.object({
    id,
    version: seen,
    decision: z.enum(hostDecisions),
    note: z.string().trim().max(2_000).default(''),
  }),
  output: stood,
});

export const offerSpace = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/space',
  summary: 'States the space that a host offers, with its permit and the day on which it is ready.',
  access: 'cases.offer-space',
  input: z.object({ id, version: seen, space: statedSpace }),
  output: stood,
});

export const setLandingDay = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/day',
  summary: 'States the day on which the firm has begun on the other side.',
  access: 'cases.set-landing-day',
  input: z.object({ id, version: seen, landedOn: landingDay }),
  output: stood,
});

export const addLandingTasks = endpoint({
  method: 'POST',
  path: '/api/cases/:id/landing/tasks',
  summary: 'Adds what a firm usually has to do on the receiving side as tasks of the case, once.',
  access: 'cases.add-landing-tasks',
  input: z.object({ id, version: seen, language }),
  output: stood.extend({ added: z.number().int() }),
});

const months = z.coerce.number().pipe(z.union([z.literal(3), z.literal(6), z.literal(12)]));

export const reportLanding = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/landing/milestones/:months',
  summary: 'Reports how a firm fares 3, 6 or 12 months after it landed.',
  access: 'cases.report-landing',
  input: z.object({ id, months, report: statedReport }),
  output: z.object({}),
});

export const confirmLanding = endpoint({
  method: 'POST',
  path: '/api/cases/:id/landing/milestones/:months/confirmation',
  summary: 'Confirms for the host what was reported of a firm; it stays as it is then.',
  access: 'cases.confirm-landing',
  input: z.object({ id, months, version }),
  output: z.object({}),
});
