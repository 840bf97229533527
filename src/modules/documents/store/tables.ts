import type { Generated } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';

/** How somebody was given a document. */
export type WayOfReading = 'original' | 'preview' | 'archive';

export interface DocumentTable {
  id: string;
  case_id: string;
  compartment: string;
  folder: string;
  title: string;
  language: Language;
  brought_by: string;
  brought_as: string;
  brought_at: Date;
  open_until: Day | null;
  is_view_only: boolean;
  shared_at: Date | null;
  shared_by: string | null;
  shared_from: string | null;
  deleted_at: Date | null;
  deleted_by: string | null;
  ending_told: Day | null;
  /** What the centre made it from; null: somebody sent it. */
  made_from: string | null;
}

export interface VersionTable {
  id: string;
  document_id: string;
  number: number;
  content_id: string;
  name: string;
  bytes: number;
  media_type: string;
  is_active: boolean;
  sha256: Buffer;
  is_misnamed: boolean;
  added_by: string;
  added_as: string;
  added_at: Date;
}

export interface UploadTable {
  content_id: string;
  case_id: string;
  document_id: string | null;
  compartment: string;
  folder: string;
  title: string;
  language: Language;
  name: string;
  bytes: number;
  begun_by: string;
  begun_as: string;
  begun_at: Generated<Date>;
  made_from: string | null;
}

export interface ReadingTable {
  id: Generated<string>;
  document_id: string;
  version_id: string;
  compartment: string;
  read_by: string;
  read_as: string;
  way: WayOfReading;
  read_at: Generated<Date>;
  mark: string | null;
  seen_until: Date | null;
}

export interface TermsTable {
  case_id: string;
  side: string;
  number: number;
  texts: Partial<Record<Language, string>>;
  set_by: string;
  set_at: Date;
  ended_at: Date | null;
  ended_by: string | null;
}

export interface AcceptanceTable {
  case_id: string;
  side: string;
  number: number;
  language: Language;
  accepted_by: string;
  accepted_as: string;
  accepted_at: Generated<Date>;
}

export interface QuestionTable {
  id: Generated<string>;
  document_id: string;
  answers: string | null;
  compartment: string;
  text: string;
  language: Language;
  written_by: string;
  written_as: string;
  written_at: Generated<Date>;
}

export interface DocumentsTables {
  'documents.document': DocumentTable;
  'documents.version': VersionTable;
  'documents.upload': UploadTable;
  'documents.reading': ReadingTable;
  'documents.terms': TermsTable;
  'documents.acceptance': AcceptanceTable;
  'documents.question': QuestionTable;
}

export type Db = Database<DocumentsTables>;
