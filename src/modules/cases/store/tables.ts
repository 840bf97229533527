import type { Generated, GeneratedAlways } from 'kysely';
import type { BallPart, CaseKind, CaseState, CaseVerb, InterestPart, InterestState } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { AgreementTables } from './agreement/tables.ts';
import type { LandingTables } from './landing/tables.ts';
import type { PlanTables } from './plan/tables.ts';
import type { TaskTables } from './tasks/tables.ts';

export interface InterestTable {
  id: Generated<string>;
  opportunity_id: string;
  side: string;
  other_side: string;
  language: Language;
  about: string;
  wish: string;
  questions: string;
  state: InterestState;
  state_since: Generated<Date>;
  due_on: Day | null;
  escalated_at: Date | null;
  reopens_at_trl: number | null;
  version: Generated<number>;
  handed_in_at: Generated<Date>;
  is_invented: Generated<boolean>;
}

/** A row that the reader may not see is a name that is not told yet. */
export interface InterestedTable {
  interest_id: string;
  organisation_id: string;
  written_by: string | null;
  agreed_at: Date | null;
}

export interface ApproachedTable {
  interest_id: string;
  organisation_id: string;
  agreed_at: Date | null;
}

export interface InterestStepTable {
  id: Generated<string>;
  interest_id: string;
  verb: string;
  from_state: InterestState | null;
  to_state: InterestState;
  taken_at: Generated<Date>;
  taken_on: Day;
  taken_by: string | null;
  taken_as: InterestPart;
  reason: string | null;
  remark: string | null;
}

export interface CooperationTable {
  id: Generated<string>;
  tracking_code: string;
  kind: CaseKind;
  giving_side: string;
  receiving_side: string;
  title: string;
  language: Language;
  interest_id: string | null;
  opportunity_id: string | null;
  state: CaseState;
  state_since: Generated<Date>;
  ball_side: string | null;
  ball_part: BallPart | null;
  ball_since: Generated<Date>;
  ball_due: Day | null;
  /** `ball_due`, or infinity: what desks are ordered by. */
  due_or_never: GeneratedAlways<Day>;
  escalated_at: Date | null;
  opened_on: Day;
  version: Generated<number>;
  is_invented: Generated<boolean>;
}

export interface SeatTable {
  case_id: string;
  side: string;
  adviser_id: string | null;
  agreed_at: Date | null;
  agreed_by: string | null;
  /** Repeats the case, so that desks are read from one index. */
  is_holding: Generated<boolean>;
  due: Generated<Day>;
}

export interface PartyTable {
  case_id: string;
  organisation_id: string;
  side: string;
}

export interface TurnTable {
  case_id: string;
  number: number;
  verb: CaseVerb;
  state: CaseState;
  side: string | null;
  part: BallPart | null;
  began_at: Generated<Date>;
  began_on: Day;
  due_on: Day | null;
  ended_at: Date | null;
  taken_by: string | null;
  taken_as: string;
  note: string | null;
  reason: string | null;
}

export interface MessageTable {
  id: Generated<string>;
  case_id: string;
  compartment: string;
  text: string;
  language: Language;
  written_by: string;
  written_as: string;
  written_at: Generated<Date>;
  mentions: string[];
  shared_at: Date | null;
  shared_by: string | null;
  shared_from: string | null;
}

/** What this module asks of the database: its own schema. */
export interface CasesTables extends AgreementTables, LandingTables, PlanTables, TaskTables {
  'cases.interest': InterestTable;
  'cases.interested': InterestedTable;
  'cases.approached': ApproachedTable;
  'cases.interest_step': InterestStepTable;
  'cases.cooperation': CooperationTable;
  'cases.seat': SeatTable;
  'cases.party': PartyTable;
  'cases.turn': TurnTable;
  'cases.message': MessageTable;
}

export type Db = Database<CasesTables>;
