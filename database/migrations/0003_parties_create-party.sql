-- Trigram search of names; one holder for each certain identifier.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create schema parties;

create table parties.party (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('organisation', 'person')),
  side text,
  display_name text not null check (display_name <> ''),
  names jsonb not null default '{}' check (jsonb_typeof(names) = 'object'),
  sort_key text collate "C" not null,
  is_invented boolean not null default false,
  merged_into uuid references parties.party (id) check (merged_into <> id),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  unique (id, kind)
);
create index party_in_order on parties.party (sort_key, id) where kind = 'organisation' and merged_into is null;
create index party_merged on parties.party (merged_into) where merged_into is not null;
comment on table parties.party is 'an organisation or a person; everything but id and merged_into is gathered from its source records';
comment on column parties.party.side is 'code of a side of the corridor; null for a third country';
comment on column parties.party.display_name is 'the official name in its own language';
comment on column parties.party.names is 'one name for readers of each language, as far as there is one';
comment on column parties.party.merged_into is 'the party that a person merged this one into; never a party that was merged itself';

create table parties.source_record (
  id uuid primary key default uuidv7(),
  party_id uuid not null references parties.party (id),
  source text not null check (source ~ '^[a-z0-9]+([:-][a-z0-9]+)*$'),
  key text not null,
  rank smallint not null,
  title text not null,
  href text,
  read_on date,
  digest text not null,
  claim jsonb not null,
  taken_at timestamptz not null default now(),
  unique (source, key),
  unique (id, party_id)
);
create index source_record_of_party on parties.source_record (party_id);
comment on table parties.source_record is 'what one source says of one party, whole; sources that disagree stand side by side';
comment on column parties.source_record.source is 'ror, csv:<list>, centre';
comment on column parties.source_record.key is 'what the source calls the party; for the source centre the slug it is addressed by';
comment on column parties.source_record.rank is 'lower ranks decide the display name, the type and the website';
comment on column parties.source_record.digest is 'of the row as it came: the same digest again means unchanged';
comment on column parties.source_record.claim is 'the whole claim, from which the tables below are gathered';

create table parties.organisation (
  party_id uuid primary key,
  kind text not null default 'organisation' check (kind = 'organisation'),
  type text not null,
  status text not null check (status in ('active', 'inactive', 'withdrawn')),
  website text,
  website_host text,
  city text,
  region text,
  country char(2),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  foreign key (party_id, kind) references parties.party (id, kind)
);
create index organisation_by_type on parties.organisation (type);
create index organisation_by_host on parties.organisation (website_host) where website_host is not null;
comment on table parties.organisation is 'the facets of an organisation: type, present status, first place';
comment on column parties.organisation.website_host is 'without www., for finding duplicates';

create table parties.name (
  id bigint generated always as identity primary key,
  party_id uuid not null references parties.party (id),
  record_id uuid not null references parties.source_record (id),
  position smallint not null,
  text text not null check (text <> ''),
  script text not null check (script in ('hans', 'hant', 'latin', 'other')),
  language text,
  kind text not null check (kind in ('official', 'short', 'former', 'romanised', 'translated', 'variant')),
  name_order text check (name_order in ('family-first', 'given-first')),
  sort_key text collate "C" not null,
  folded text not null,
  terms text[] not null,
  spelt text not null,
  solid text not null,
  initials text[] not null,
  match_keys text[] not null,
  unique (party_id, position)
);
create index name_folded on parties.name using gin (folded gin_trgm_ops);
create index name_solid on parties.name using gin (solid gin_trgm_ops);
create index name_terms on parties.name using gin (terms);
create index name_initials on parties.name using gin (initials);
create index name_match_keys on parties.name using gin (match_keys);
comment on table parties.name is 'whole names with their search keys; a name is never cut into family and given name';
comment on column parties.name.language is 'BCP 47, as far as the source or the words of the name say';
comment on column parties.name.name_order is 'for people: which end the family name stands at, where known';
comment on column parties.name.folded is 'simplified, lower case, no accents, between two spaces so that words can be found by their beginning';
comment on column parties.name.terms is 'characters, pairs of neighbouring characters and words: finds 2-character names';
comment on column parties.name.spelt is 'pinyin syllables or words, between two spaces';
comment on column parties.name.solid is 'the same without spaces';
comment on column parties.name.match_keys is 'what two names of the same party would share; candidates for duplicates, never proof';

create table parties.identifier (
  party_id uuid not null references parties.party (id),
  scheme text not null,
  value text not null,
  certainty text not null check (certainty in ('certain', 'alternative')),
  record_id uuid not null references parties.source_record (id),
  primary key (scheme, value, party_id),
  constraint one_certain_holder exclude using gist (scheme with =, value with =, party_id with <>)
    where (certainty = 'certain' and scheme not in ('vat', 'fundref')) deferrable initially deferred
);
create index identifier_of_party on parties.identifier (party_id);
create index identifier_value on parties.identifier (value);
comment on table parties.identifier is 'identifiers in bare form; alternative: plausible, unsound by its own rule, or claimed by another party too';

create table parties.location (
  party_id uuid not null references parties.party (id),
  position smallint not null,
  city text,
  region text,
  country char(2) not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  record_id uuid not null references parties.source_record (id),
  primary key (party_id, position)
);
comment on table parties.location is 'where an organisation is, the main place first';

create table parties.relation (
  party_id uuid not null references parties.party (id),
  position smallint not null,
  kind text not null check (kind in ('parent', 'child', 'related', 'successor', 'predecessor')),
  target_scheme text not null,
  target_value text not null,
  target_name text not null,
  record_id uuid not null references parties.source_record (id),
  primary key (party_id, position)
);
create index relation_to on parties.relation (target_scheme, target_value);
comment on table parties.relation is 'relations as claimed; the other end is named by identifier or slug, so that it may arrive later or never';
comment on column parties.relation.kind is 'what the other one is to this party: parent means the other one is the parent';

create table parties.status_interval (
  party_id uuid not null references parties.party (id),
  position smallint not null,
  status text not null check (status in ('active', 'inactive', 'withdrawn')),
  from_date text check (from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  until_date text check (until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  primary key (party_id, position)
);
comment on table parties.status_interval is 'status over time, oldest first; dates are as exact as the source: year, month or day';

create table parties.field (
  party_id uuid not null references parties.party (id),
  code text not null,
  primary key (party_id, code)
);
create index field_by_code on parties.field (code);
comment on table parties.field is 'fields of the corridor that a party is active in';

create table parties.fact (
  party_id uuid not null references parties.party (id),
  position smallint not null,
  texts jsonb not null,
  source_title text not null,
  source_href text,
  read_on date,
  primary key (party_id, position)
);
comment on table parties.fact is 'public statements about a party, each with its source';

create table parties.affiliation (
  person_id uuid not null references parties.party (id),
  position smallint not null,
  organisation_scheme text not null,
  organisation_value text not null,
  organisation_name text not null,
  role text,
  from_date text check (from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  until_date text check (until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  record_id uuid not null references parties.source_record (id),
  primary key (person_id, position)
);
create index affiliation_to on parties.affiliation (organisation_scheme, organisation_value);
comment on table parties.affiliation is 'where a person works or worked, as a source says';

create table parties.merge (
  id uuid primary key default uuidv7(),
  survivor_id uuid not null references parties.party (id),
  absorbed_id uuid not null references parties.party (id),
  moved_records uuid[] not null,
  moved_merges uuid[] not null,
  reason text not null,
  merged_by text not null check (merged_by <> ''),
  merged_at timestamptz not null default now(),
  undone_by text check (undone_by <> ''),
  undone_at timestamptz,
  check (survivor_id <> absorbed_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index merge_standing on parties.merge (absorbed_id) where undone_at is null;
create index merge_of_survivor on parties.merge (survivor_id);
comment on table parties.merge is 'merges made by a person, with all that is needed to undo them';
comment on column parties.merge.moved_records is 'source records that went to the survivor';
comment on column parties.merge.moved_merges is 'parties merged into the absorbed one before, now pointing to the survivor';

create table parties.duplicate_proposal (
  id uuid primary key default uuidv7(),
  one_id uuid not null references parties.party (id),
  other_id uuid not null references parties.party (id),
  verdict text not null check (verdict in ('likely', 'possible')),
  reasons jsonb not null,
  state text not null default 'open' check (state in ('open', 'merged', 'dismissed')),
  proposed_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index duplicate_proposal_other on parties.duplicate_proposal (other_id);
comment on table parties.duplicate_proposal is 'pairs that may be the same, with every reason for and against; a person decides, and a dismissed pair stays dismissed';

create view parties.reference as
  select scheme, value, party_id from parties.identifier where certainty = 'certain'
  union
  select source, key, party_id from parties.source_record;
comment on view parties.reference is 'how relations and affiliations name their other end: by a certain identifier, or by a source and its key';

create view parties.published_party as
  select p.id, coalesce(p.merged_into, p.id) as current_id,
    (select min(r.key) from parties.source_record r where r.party_id = current.id and r.source = 'centre') as slug, current.side, current.display_name, current.names,
    o.type, o.country, current.is_invented
  from parties.party p
  join parties.party current on current.id = coalesce(p.merged_into, p.id)
  join parties.organisation o on o.party_id = current.id
  where p.kind = 'organisation';
comment on view parties.published_party is 'organisations for other modules to join; a merged one answers with the party it went into';
