import { type Selectable, sql } from 'kysely';
import type {
  HostDecision,
  LandingMonths,
  LandingPart,
  StatedLink,
  StatedReport,
  StatedSpace,
} from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { LandingFacts } from '../../domain/landing/lacking.ts';
import type { Db } from '../tables.ts';
import type { LandingReportTable, LandingTable } from './tables.ts';

/** The record of a landing as it stands. */
export interface HeldLanding {
  readonly version: number;
  readonly link?: StatedLink;
  readonly host?: {
    readonly organisationId: string;
    readonly decision?: {
      readonly is: HostDecision;
      readonly at: Date;
      readonly note: string;
      readonly by?: string;
    };
  };
  readonly space?: StatedSpace;
  readonly landedOn?: Day;
  readonly tasksAddedAt?: Date;
}

export type HeldReport = Selectable<LandingReportTable>;

/** What is on record of a case; an empty record while nothing is. */
export async function findLanding(db: Db, caseId: string): Promise<HeldLanding> {
  const row = await db
    .selectFrom('cases.landing')
    .where('case_id', '=', caseId)
    .selectAll()
    .executeTakeFirst();
  return row ? heldOf(row) : { version: 0 };
}

const heldOf = (row: Selectable<LandingTable>): HeldLanding => ({
  version: row.version,
  ...(row.link !== null && {
    link: { text: row.link, language: row.link_language!, evidence: row.link_evidence! },
  }),
  ...(row.host_id !== null && { host: hostOf(row, row.host_id) }),
  ...(row.address !== null && { space: spaceOf(row, row.address) }),
  ...(row.landed_on !== null && { landedOn: row.landed_on }),
  ...(row.tasks_added_at !== null && { tasksAddedAt: row.tasks_added_at }),
});

const hostOf = (row: Selectable<LandingTable>, organisationId: string): NonNullable<HeldLanding['host']> => ({
  organisationId,
  ...(row.host_decision !== null && {
    decision: {
      is: row.host_decision,
      at: row.host_decided_at!,
      note: row.host_note,
      ...(row.host_decided_by !== null && { by: row.host_decided_by }),
    },
  }),
});

const spaceOf = (row: Selectable<LandingTable>, address: string): StatedSpace => ({
  address,
  kind: row.space_kind!,
  areaM2: Number(row.area_m2),
  permitKind: row.permit_kind!,
  permitReference: row.permit_reference,
  isPermitGranted: row.is_permit_granted,
  readyOn: row.ready_on!,
  ...(row.permit_on !== null && { permitOn: row.permit_on }),
});

/** What steps depend on. */
export const factsOf = ({ link, host, space, landedOn }: HeldLanding): LandingFacts => ({
  isLinkShown: link !== undefined,
  ...(host && { host: host.decision?.is ?? 'named' }),
  ...(space && {
    space: { readyOn: space.readyOn, isPermitSettled: space.permitKind === 'none' || space.isPermitGranted },
  }),
  ...(landedOn !== undefined && { landedOn }),
});

export const listReports = (db: Db, caseId: string): Promise<HeldReport[]> =>
  db.selectFrom('cases.landing_report').where('case_id', '=', caseId).selectAll().orderBy('months').execute();

const taken = async (db: Db, query: ReturnType<typeof sql<{ taken: boolean }>>): Promise<boolean> =>
  (await query.execute(db)).rows[0]?.taken === true;

interface Kept {
  readonly version: number;
  readonly part: LandingPart;
  readonly stated: object;
}

/** Writes one part of the record; false when it is no longer as the caller saw it. So are its sisters below. */
export const keepLanding = (db: Db, caseId: string, { version, part, stated }: Kept): Promise<boolean> =>
  taken(
    db,
    sql<{
      taken: boolean;
    }>`select cases.keep_landing(${caseId}, ${version}, ${part}, ${JSON.stringify(stated)}::jsonb) as taken`,
  );

interface Reported {
  readonly months: LandingMonths;
  readonly side: string;
  readonly report: StatedReport;
}

export const keepReport = (
  db: Db,
  caseId: string,
  { months, side, report: { turnover, ...said } }: Reported,
): Promise<boolean> =>
  taken(
    db,
    sql<{ taken: boolean }>`select cases.report_landing(${caseId}, ${months}, ${side},
      ${JSON.stringify({ ...said, ...turnover })}::jsonb) as taken`,
  );

export const confirmReport = (
  db: Db,
  caseId: string,
  { months, version }: { readonly months: LandingMonths; readonly version: number },
): Promise<boolean> =>
  taken(
    db,
    sql<{ taken: boolean }>`select cases.confirm_landing_report(${caseId}, ${months}, ${version}) as taken`,
  );

/** Milestones of a case that nobody has reported or confirmed yet. */
export async function openMilestones(
  db: Db,
  caseId: string,
): Promise<{ readonly landedOn: Day; readonly confirmed: readonly number[] } | undefined> {
  const row = await db
    .selectFrom('cases.landing')
    .where('case_id', '=', caseId)
    .where('landed_on', 'is not', null)
    .select([
      'landed_on',
      sql<number[]>`array(select months::integer from cases.landing_report r
        where r.case_id = cases.landing.case_id and r.confirmed_at is not null)`.as('confirmed'),
    ])
    .executeTakeFirst();
  return row && { landedOn: row.landed_on!, confirmed: row.confirmed };
}
