import type { ColumnType, Generated } from 'kysely';
import type { RecordContent, RecordKind, Relation } from '#contracts/register';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language, Multilingual } from '#platform/languages';
import type { ToldKind } from '../domain/agreements/told-agreement.ts';

/** Written as JSON text, read parsed. */
type Json<T> = ColumnType<T, string | null, string | null>;

interface RecordTable {
  id: Generated<string>;
  reference: Generated<string>;
  kind: RecordKind;
  origin: string | null;
  revision: Generated<number>;
  changed_at: Generated<Date>;
  content: Json<RecordContent | null>;
  type: string | null;
  titles: ColumnType<Multilingual, string, string>;
  began_on: Day | null;
  ended_on: Day | null;
  fields: string[];
  sides: string[];
  giving: string[];
  words: ColumnType<string, never, never>;
  is_disputed: boolean;
  is_invented: boolean;
  succeeded_by: string | null;
  parties: ColumnType<string[], never, never>;
  roles: ColumnType<string[], never, never>;
  place: ColumnType<string | null, never, never>;
}

interface RevisionTable {
  record_id: string;
  number: number;
  content: Json<RecordContent | null>;
  why: string;
  made_at: Generated<Date>;
  made_side: string | null;
  made_by: string | null;
  approved_by: string | null;
}

interface LinkTable {
  record_id: string;
  position: number;
  relation: Relation;
  to_record: string | null;
  to_opportunity: string | null;
}

interface AmountTable {
  record_id: string;
  position: number;
  side: string | null;
  sector: 'public' | 'private' | null;
  amount: string;
  currency: string;
}

interface ProposalTable {
  id: Generated<string>;
  record_id: string | null;
  base_revision: number | null;
  merges_id: string | null;
  merges_revision: number | null;
  agreement_id: string | null;
  content: Json<RecordContent | null>;
  why: string;
  proposed_at: Generated<Date>;
  proposed_by: Generated<string>;
  proposed_side: Generated<string | null>;
  decided_at: Date | null;
  decided_by: string | null;
  decision: 'accepted' | 'refused' | null;
  remark: string | null;
}

/** What *cases* publishes of an agreement that both sides let the register tell of: only what both show. */
interface PublishedAgreement {
  id: string;
  kind: ToldKind;
  giving_side: string;
  receiving_side: string;
  is_mutual: boolean;
  /** Its first day. */
  month: Day;
  is_invented: boolean;
  about: string | null;
  language: Language;
  amount: string | null;
  currency: string | null;
  /** Organisations. */
  parties: string[] | null;
  listing: string | null;
}

/** Those of them that wait for somebody to propose their record. */
interface WaitingAgreement {
  agreement_id: string;
}

/** The tables of this module, and the view of cases that it reads: the only ones its queries can name. */
export interface RegisterTables {
  'cases.published_agreement': PublishedAgreement;
  'register.record': RecordTable;
  'register.revision': RevisionTable;
  'register.link': LinkTable;
  'register.amount': AmountTable;
  'register.proposal': ProposalTable;
  'register.published_waiting': WaitingAgreement;
}

export type Db = Database<RegisterTables>;
