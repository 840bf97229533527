import type { ColumnType, Generated } from 'kysely';
import type {
  Confidence,
  EntryKind,
  FlowKind,
  Precision,
  PromiseState,
  Rhythm,
  Source,
} from '#contracts/ledger';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';

/** Written as JSON text, read parsed. */
type Json<T> = ColumnType<T, string, never>;

interface Recorded {
  id: Generated<string>;
  slug: string | null;
  texts: Json<Multilingual>;
  programme: string | null;
  confidence: Confidence;
  sources: Json<Source[]>;
  is_invented: Generated<boolean>;
  recorded_side: Generated<string | null>;
  recorded_at: Generated<Date>;
  withdrawn_at: Date | null;
  withdrawn_why: string | null;
}

interface EntryTable extends Recorded {
  kind: EntryKind;
  giving_side: string | null;
  receiving_side: string | null;
  number: number;
  amount: string | null;
  currency: string | null;
  from_day: Day;
  until_day: Day;
  precision: Precision;
}

interface PromiseTable extends Recorded {
  promiser: Json<Multilingual>;
  towards_side: string;
  kinds: FlowKind[];
  measure: 'amount' | 'number';
  currency: string | null;
  least: string | null;
  share: string | null;
  base: string | null;
  from_day: Day;
  until_day: Day;
  every: Rhythm;
}

interface CheckTable {
  promise_id: string;
  checked_on: Day;
  state: PromiseState;
  reached: ColumnType<string, number, number>;
  expected: ColumnType<string | null, number | null, number | null>;
  target: ColumnType<string | null, number | null, number | null>;
  total: ColumnType<string | null, number | null, number | null>;
  known_until: Day | null;
  entries: string[];
  made_at: Generated<Date>;
}

/** What *cases* publishes of its cases: no names. */
interface PublishedFlow {
  what: 'case' | 'agreement';
  case_kind: string;
  agreement_kind: string | null;
  giving_side: string;
  receiving_side: string;
  is_mutual: boolean;
  month: Day;
  amount: string | null;
  currency: string | null;
  is_invented: boolean;
}

/** The tables of this module, and the view of cases that it reads: the only ones its queries can name. */
export interface LedgerTables {
  'cases.published_flow': PublishedFlow;
  'ledger.entry': EntryTable;
  'ledger.promise': PromiseTable;
  'ledger.check': CheckTable;
}

export type Db = Database<LedgerTables>;
