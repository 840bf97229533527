import { z } from 'zod';
import { permitKinds, presences, spaceKinds } from '#contracts/cases';
import { addDays, type Day, today } from '#platform/calendar';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { milestoneDays } from '../../domain/landing/milestones.ts';
import type { SeededLanding } from '../../store/landing/seeded.ts';
import type { CasesDeps } from '../deps.ts';

const ago = z.number().int();

/** The record of an example landing; `ago` counts days before the demonstration is loaded, below zero those to come. */
export const seededLanding = z.strictObject({
  link: z.strictObject({ text: z.string(), language, evidence: z.string() }),
  host: z.strictObject({ slug: z.string(), approvedAgo: ago, note: z.string() }),
  space: z
    .strictObject({
      address: z.string(),
      kind: z.enum(spaceKinds),
      areaM2: z.number(),
      permit: z.strictObject({
        kind: z.enum(permitKinds),
        reference: z.string().default(''),
        ago: ago.optional(),
        isGranted: z.boolean().default(false),
      }),
      readyAgo: ago,
    })
    .optional(),
  landedAgo: ago.optional(),
  reports: z
    .array(
      z.strictObject({
        months: z.union([z.literal(3), z.literal(6), z.literal(12)]),
        side: z.string(),
        presence: z.enum(presences),
        jobs: z.number().optional(),
        turnover: money.optional(),
        text: z.string(),
        language,
        isConfirmed: z.boolean().default(false),
      }),
    )
    .default([]),
});
type Written = z.infer<typeof seededLanding>;

/** The record on the days that are meant; its host is looked up among the parties of the case. */
export function livedLanding(
  { now }: CasesDeps,
  { link, host, space, landedAgo, reports }: Written,
  hostId: string,
): SeededLanding {
  const before = (days: number): Day => addDays(today(now(), 'UTC'), -days);
  const landedOn = landedAgo === undefined ? undefined : before(landedAgo);
  const milestones = landedOn === undefined ? [] : milestoneDays(landedOn);
  return {
    link,
    hostId,
    hostNote: host.note,
    approvedOn: before(host.approvedAgo),
    landedOn,
    space: space && {
      address: space.address,
      kind: space.kind,
      areaM2: space.areaM2,
      permitKind: space.permit.kind,
      permitReference: space.permit.reference,
      isPermitGranted: space.permit.isGranted,
      readyOn: before(space.readyAgo),
      ...(space.permit.ago !== undefined && { permitOn: before(space.permit.ago) }),
    },
    reports: reports.map((report) => ({
      ...report,
      on: milestones.find(({ months }) => months === report.months)!.dueOn,
    })),
  };
}
