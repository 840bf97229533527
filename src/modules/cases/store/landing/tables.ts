import type { Generated } from 'kysely';
import type { HostDecision, LandingMonths, PermitKind, Presence, SpaceKind } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';

export interface LandingTable {
  case_id: string;
  version: Generated<number>;
  link: string | null;
  link_language: Language | null;
  link_evidence: string | null;
  host_id: string | null;
  host_decision: HostDecision | null;
  host_note: Generated<string>;
  host_decided_by: string | null;
  host_decided_at: Date | null;
  address: string | null;
  space_kind: SpaceKind | null;
  area_m2: string | null;
  permit_kind: PermitKind | null;
  permit_reference: Generated<string>;
  permit_on: Day | null;
  is_permit_granted: Generated<boolean>;
  ready_on: Day | null;
  landed_on: Day | null;
  tasks_added_at: Date | null;
}

export interface LandingReportTable {
  case_id: string;
  months: LandingMonths;
  side: string;
  presence: Presence;
  jobs: number | null;
  turnover: string | null;
  currency: string | null;
  text: Generated<string>;
  language: Language;
  reported_by: string | null;
  reported_at: Generated<Date>;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  version: Generated<number>;
}

/** What soft landings are kept in; a part of the tables of the module. */
export interface LandingTables {
  'cases.landing': LandingTable;
  'cases.landing_report': LandingReportTable;
}
