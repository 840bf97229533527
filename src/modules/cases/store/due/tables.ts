import type { Generated } from 'kysely';
import type { Rhythm } from '#contracts/cases';
import type { Day } from '#platform/calendar';

/** Letters that end by a link in them. */
export type Stoppable = 'reminders' | 'room-news';

interface RemindedTable {
  kind: 'task' | 'procedure' | 'outcome' | 'follow-up' | 'milestone';
  subject: string;
  due_on: Day;
  stage: 'soon' | 'due' | 'late';
  case_id: string;
  reminded_at: Generated<Date>;
}

interface ReminderRhythmTable {
  account_id: Generated<string>;
  rhythm: Rhythm;
  chosen_at: Generated<Date>;
}

interface MorningTable {
  id: Generated<string>;
  account_id: string;
  day: Day;
  since: Date;
  made_at: Generated<Date>;
}

interface ReminderStopKeyTable {
  hash: Buffer;
  account_id: string;
  ends: Generated<Stoppable>;
  made_at: Generated<Date>;
}

interface RoomNewsEndedTable {
  account_id: Generated<string>;
  ended_at: Generated<Date>;
}

/** What reminders are kept in; a part of the tables of the module. */
export interface DueTables {
  'cases.reminded': RemindedTable;
  'cases.reminder_rhythm': ReminderRhythmTable;
  'cases.morning': MorningTable;
  'cases.reminder_stop_key': ReminderStopKeyTable;
  'cases.room_news_ended': RoomNewsEndedTable;
}
