import type { ColumnType, Generated } from 'kysely';
import type {
  DuplicateReason,
  Identifier,
  IdentifierScheme,
  Name,
  OrganisationStatus,
  OrganisationType,
  ProposedChange,
  RelationKind,
} from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import type { OrganisationClaim, PersonClaim } from '../domain/claim.ts';

/** Written through `insertRows`, which turns whole rows into JSON. */
type Json<T extends object> = ColumnType<T, T, never>;

export type PartyKind = 'organisation' | 'person';

interface NameTable {
  id: Generated<number>;
  party_id: string;
  record_id: string;
  position: number;
  text: string;
  script: Name['script'];
  language: string | null;
  kind: Name['kind'];
  name_order: 'family-first' | 'given-first' | null;
  sort_key: string;
  folded: string;
  terms: string[];
  spelt: string;
  solid: string;
  initials: string[];
  match_keys: string[];
}

/** The tables of this module, as its handle names them. */
export interface PartiesTables {
  'parties.party': {
    id: Generated<string>;
    kind: PartyKind;
    side: string | null;
    display_name: string;
    names: Json<Multilingual>;
    sort_key: string;
    is_invented: boolean;
    merged_into: string | null;
    version: Generated<number>;
    created_at: Generated<Date>;
    changed_at: Generated<Date>;
  };
  'parties.told': {
    party_id: string;
    kind: PartyKind;
    is_told: boolean;
    first_told_at: Date;
    changed_at: Date;
  };
  'parties.source_record': {
    id: Generated<string>;
    party_id: string;
    source: string;
    key: string;
    rank: number;
    title: string;
    href: string | null;
    read_on: string | null;
    digest: string;
    claim: Json<OrganisationClaim | PersonClaim>;
    party_kind: Generated<PartyKind>;
    taken_at: Generated<Date>;
  };
  'parties.organisation': {
    party_id: string;
    type: OrganisationType;
    status: OrganisationStatus;
    website: string | null;
    website_host: string | null;
    city: string | null;
    region: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
  };
  'parties.name': NameTable;
  'parties.person_name': NameTable;
  'parties.identifier': {
    party_id: string;
    scheme: IdentifierScheme;
    value: string;
    certainty: Identifier['certainty'];
    record_id: string;
    party_kind: Generated<PartyKind>;
  };
  'parties.location': {
    party_id: string;
    position: number;
    city: string | null;
    region: string | null;
    country: string;
    latitude: number | null;
    longitude: number | null;
    record_id: string;
  };
  'parties.relation': {
    party_id: string;
    position: number;
    kind: RelationKind;
    target_scheme: string;
    target_value: string;
    target_name: string;
    record_id: string;
  };
  'parties.status_interval': {
    party_id: string;
    position: number;
    status: OrganisationStatus;
    from_date: string | null;
    until_date: string | null;
  };
  'parties.field': { party_id: string; code: string; party_kind: Generated<PartyKind> };
  'parties.fact': {
    party_id: string;
    position: number;
    texts: Json<Multilingual>;
    source_title: string;
    source_href: string | null;
    read_on: string | null;
  };
  'parties.affiliation': {
    person_id: string;
    position: number;
    organisation_scheme: string;
    organisation_value: string;
    organisation_name: string;
    role: string | null;
    from_date: string | null;
    until_date: string | null;
    record_id: string;
  };
  'parties.merge': {
    id: Generated<string>;
    survivor_id: string;
    absorbed_id: string;
    moved_records: string[];
    moved_merges: string[];
    reason: string;
    merged_by: string;
    merged_at: Generated<Date>;
    undone_by: string | null;
    undone_at: Date | null;
  };
  'parties.duplicate_proposal': {
    id: Generated<string>;
    one_id: string;
    other_id: string;
    verdict: 'likely' | 'possible';
    reasons: Json<DuplicateReason[]>;
    state: Generated<'open' | 'merged' | 'dismissed'>;
    proposed_at: Generated<Date>;
    decided_by: string | null;
    decided_at: Date | null;
  };
  'parties.change_proposal': {
    id: Generated<string>;
    party_id: string;
    change: ColumnType<ProposedChange, string, never>;
    reason: string;
    proposed_by: Generated<string>;
    proposed_at: Generated<Date>;
    state: Generated<'open' | 'accepted' | 'refused'>;
    decided_by: string | null;
    decided_at: Date | null;
    remark: string | null;
  };
  /** A view: what relations name, and whom it means. */
  'parties.reference': { scheme: string; value: string; party_id: string };
}

/** For the doors that other modules call with their own handle: the same database, our tables. */
export const ownTables = <Tables>(db: Database<Tables>): Database<PartiesTables> =>
  db as unknown as Database<PartiesTables>;
