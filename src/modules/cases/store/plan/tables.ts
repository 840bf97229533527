import type { ColumnType, Generated } from 'kysely';
import type { FactAnswer, PlanChange, PlanReason, PlanSummary } from '#contracts/cases';
import type { Day } from '#platform/calendar';

export interface ClearanceTable {
  case_id: string;
  version: number;
  begins_on: Day;
  plan_number: number;
  looked_on: Day | null;
  looked_edition: string | null;
}

export interface FactTable {
  case_id: string;
  fact: string;
  answer: ColumnType<FactAnswer | null, string, string>;
  answered_as: string;
  answered_by: string | null;
  answered_at: Generated<Date>;
}

export interface PlanTable {
  case_id: string;
  number: number;
  because: PlanReason;
  as_of: Day;
  begins_on: Day;
  edition: string;
  reviewed: Day;
  facts_version: number;
  summary: ColumnType<PlanSummary, string, string>;
  change: ColumnType<PlanChange, string, string>;
  made_by: string | null;
  made_at: Generated<Date>;
}

/** Tables of the clearance plan. */
export interface PlanTables {
  'cases.clearance': ClearanceTable;
  'cases.fact': FactTable;
  'cases.plan': PlanTable;
}
