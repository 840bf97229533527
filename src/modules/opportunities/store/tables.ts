import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Direction, Kind, Part, Rhythm, SavedQuestion, State } from '#contracts/opportunities';
import type { OrganisationType } from '#contracts/parties';
import type { Day } from '#platform/calendar';
import type { Language, Multilingual } from '#platform/languages';
import type { Cooperation, Investment, Rights } from '../domain/listing.ts';

/** Written as JSON text, read parsed. */
type Json<T> = ColumnType<T | null, string | null, string | null>;
/** Exact decimals: text in, text out. */
type Amount = ColumnType<string | null, string | null, string | null>;

export interface OpportunityTable {
  id: Generated<string>;
  reference: string;
  direction: Direction;
  kind: Kind;
  state: State;
  state_since: Day;
  published_on: Day | null;
  valid_until: Day | null;
  side: string | null;
  stated_owner_type: OrganisationType | null;
  stated_owner_country: string | null;
  fields: string[];
  languages: Language[];
  keywords: ColumnType<Multilingual<string[]>, string, string>;
  trl: number | null;
  trl_until: number | null;
  stage_note: Json<Multilingual>;
  rights: Rights;
  rights_note: Json<Multilingual>;
  partner_types: OrganisationType[];
  partner_role: string | null;
  partner_size: string | null;
  partner_area: string | null;
  partner_note: Json<Multilingual>;
  cooperation: Cooperation[];
  investment_least: Amount;
  investment_most: Amount;
  investment_currency: string | null;
  investment_instrument: Investment['instrument'] | null;
  product_class: string | null;
  source_title: string | null;
  source_licence: string | null;
  imported_digest: string | null;
  imported_line: number | null;
  is_invented: boolean;
  version: Generated<number>;
  changed_at: Generated<Date>;
  approved_by: string | null;
}

/** Who is behind a listing; a row that the reader may not see is an owner who is not named. */
export interface OwnerTable {
  opportunity_id: string;
  organisation_id: string | null;
  is_named: boolean;
  stated_name: string | null;
  source_title: string | null;
  source_id: string | null;
  source_href: string | null;
}

export interface TextTable {
  opportunity_id: string;
  language: Language;
  title: string;
  summary: string;
  description: string;
  advantages: string | null;
  is_original: boolean;
  is_machine_made: boolean;
  digest: GeneratedAlways<string>;
  made_from: string | null;
  changed_on: Day;
}

interface EarlierTextTable {
  opportunity_id: string;
  digest: string;
  language: Language;
  title: string;
  summary: string;
  description: string;
  advantages: string | null;
  changed_on: Day;
  replaced_on: Day;
}

interface StepTable {
  id: Generated<string>;
  opportunity_id: string;
  verb: string;
  from_state: State;
  to_state: State;
  taken_on: Day;
  remark: string | null;
  taken_by: string | null;
  taken_as: Part | null;
  reason: string | null;
}

interface WriterTable {
  opportunity_id: string;
  account_id: string;
  since: Generated<Date>;
}

export interface CommentTable {
  id: Generated<string>;
  opportunity_id: string;
  answers: string | null;
  path: string;
  text: string;
  written_by: string;
  written_as: Part;
  written_at: Generated<Date>;
  is_private: boolean;
  settled_at: Date | null;
  settled_by: string | null;
}

interface ReferenceNumberTable {
  prefix: string;
  last: number;
}

export interface SavedSearchTable {
  id: Generated<string>;
  account_id: Generated<string>;
  name: string;
  words: string;
  filters: ColumnType<Omit<SavedQuestion, 'q'>, string, string>;
  reader: Language;
  side: Generated<string | null>;
  rhythm: Rhythm;
  since: Day;
  looked_on: Day;
  saved_at: Generated<Date>;
}

interface DigestTable {
  id: Generated<string>;
  saved_search_id: string;
  made_on: Day;
}

interface ToldTable {
  saved_search_id: string;
  opportunity_id: string;
  digest_id: string;
  place: number;
}

interface StopKeyTable {
  hash: Buffer;
  saved_search_id: string;
  made_at: Generated<Date>;
}

/** What parties publishes of organisations; the view is theirs. A merged one answers with the one it went into. */
interface PublishedParty {
  id: string;
  current_id: string;
  slug: string | null;
  side: string | null;
  display_name: string;
  names: Multilingual;
  type: OrganisationType;
  country: string | null;
  is_invented: boolean;
}

/** The tables of this module, and the view of parties that it reads: the only ones its queries can name. */
export interface OpportunitiesTables {
  'parties.published_party': PublishedParty;
  'opportunities.opportunity': OpportunityTable;
  'opportunities.owner': OwnerTable;
  'opportunities.text': TextTable;
  'opportunities.earlier_text': EarlierTextTable;
  'opportunities.step': StepTable;
  'opportunities.writer': WriterTable;
  'opportunities.comment': CommentTable;
  'opportunities.reference_number': ReferenceNumberTable;
  'opportunities.saved_search': SavedSearchTable;
  'opportunities.digest': DigestTable;
  'opportunities.told': ToldTable;
  'opportunities.stop_key': StopKeyTable;
}
