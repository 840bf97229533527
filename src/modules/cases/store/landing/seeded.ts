import { sql } from 'kysely';
import type { LandingMonths, StatedLink, StatedReport, StatedSpace } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { LandingFacts } from '../../domain/landing/lacking.ts';
import type { Db } from '../tables.ts';
import { factsOf } from './landings.ts';

/** The record of an example landing, as if it had been stated bit by bit. */
export interface SeededLanding {
  readonly link: StatedLink;
  readonly hostId: string;
  readonly hostNote: string;
  readonly approvedOn: Day;
  readonly space?: StatedSpace | undefined;
  readonly landedOn?: Day | undefined;
  readonly reports: readonly (StatedReport & {
    readonly months: LandingMonths;
    readonly side: string;
    readonly on: Day;
    readonly isConfirmed: boolean;
  })[];
}

/** What its steps depend on. */
export const factsOfSeeded = ({ link, hostId, approvedOn, space, landedOn }: SeededLanding): LandingFacts =>
  factsOf({
    version: 0,
    link,
    host: {
      organisationId: hostId,
      decision: { is: 'approved', at: new Date(`${approvedOn}T09:00:00Z`), note: '' },
    },
    ...(space && { space }),
    ...(landedOn !== undefined && { landedOn }),
  });

export async function insertSeededLanding(db: Db, caseId: string, it: SeededLanding): Promise<void> {
  const { link, space } = it;
  await db
    .insertInto('cases.landing')
    .values({
      case_id: caseId,
      version: 3,
      link: link.text,
      link_language: link.language,
      link_evidence: link.evidence,
      host_id: it.hostId,
      host_decision: 'approved',
      host_note: it.hostNote,
      host_decided_at: sql<Date>`${it.approvedOn}::date + time '09:00'`,
      landed_on: it.landedOn ?? null,
      ...(space && {
        address: space.address,
        space_kind: space.kind,
        area_m2: String(space.areaM2),
        permit_kind: space.permitKind,
        permit_reference: space.permitReference,
        permit_on: space.permitOn ?? null,
        is_permit_granted: space.isPermitGranted,
        ready_on: space.readyOn,
      }),
    })
    .execute();
  for (const { months, side, on, isConfirmed, turnover, ...said } of it.reports)
    await sql`insert into cases.landing_report (case_id, months, side, presence, jobs, turnover, currency, text, language,
        reported_at, confirmed_at)
      values (${caseId}, ${months}, ${side}, ${said.presence}, ${said.jobs ?? null}, ${turnover?.amount ?? null},
        ${turnover?.currency ?? null}, ${said.text}, ${said.language}, ${on}::date, ${isConfirmed ? sql`${on}::date + 3` : null})`.execute(
      db,
    );
}
