import type { ColumnType, Generated } from 'kysely';
import type { BallPart, Decision } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { DueTables } from '../due/tables.ts';

export interface ProcedureTaskTable {
  case_id: string;
  procedure: string;
  verdict: 'required' | 'undetermined' | 'gone';
  side: string;
  part: BallPart;
  starts_on: Day;
  ends_on: Day;
  file_by: Day | null;
  filed_on: Day | null;
  complete_on: Day | null;
  decision: Decision | null;
  decided_on: Day | null;
  reference: string | null;
  version: number;
}

export interface CheckPosition {
  readonly text: string;
  readonly isDone: boolean;
}

export interface TaskTable {
  id: Generated<string>;
  case_id: string;
  compartment: string;
  title: string;
  language: Language;
  note: string;
  side: string;
  part: BallPart;
  due_on: Day | null;
  checklist: ColumnType<CheckPosition[], string | undefined, string>;
  written_by: string;
  written_as: string;
  written_at: Generated<Date>;
  done_at: Date | null;
  done_by: string | null;
  version: Generated<number>;
  shared_at: Date | null;
  shared_by: string | null;
  shared_from: string | null;
}

export interface CalendarFeedTable {
  account_id: Generated<string>;
  hash: Buffer;
  made_at: Generated<Date>;
}

/** Tables of tasks, calendars and reminders. */
export interface TaskTables extends DueTables {
  'cases.procedure_task': ProcedureTaskTable;
  'cases.task': TaskTable;
  'cases.calendar_feed': CalendarFeedTable;
}
