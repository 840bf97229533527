-- The whole schema, drawn by `npm run db:picture` from the migrations. Do not edit.

table imports.refusal  -- the first thousand faults of a run, for its report
  kind text not null
  digest text not null
  number bigint not null
  line bigint not null
  code text not null
  message text not null
  path text  -- where inside the record
  constraint refusal_kind_digest_fkey FOREIGN KEY (kind, digest) REFERENCES imports.run(kind, digest) ON DELETE CASCADE
  constraint refusal_pkey PRIMARY KEY (kind, digest, number)

table imports.run  -- how far the import of a file has come, written with each batch: a killed import goes on from here
  kind text not null  -- what is imported, such as organisations
  digest text not null  -- SHA-256 of the file: the same file again is the same run
  attempt uuid not null  -- the process at work; another one that took over makes the first one stop
  name text not null
  format text not null
  line bigint not null default 0  -- the last line whose outcome is in the database
  created bigint not null default 0
  changed bigint not null default 0
  unchanged bigint not null default 0
  refused bigint not null default 0
  faults bigint not null default 0  -- one refused row may have several
  started_at timestamp with time zone not null default now()
  ended_at timestamp with time zone  -- absent while under way or after a kill; an ended file starts over when it is imported again
  is_complete boolean not null default false  -- false when the file could not be read to its end
  constraint run_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
  constraint run_pkey PRIMARY KEY (kind, digest)

table journal.entry  -- what happened, written in the transaction of the change; entries are never changed
  number bigint not null
  transaction xid8 not null default pg_current_xact_id()  -- with the number the order in which readers see entries: complete once older transactions have ended
  kind text not null
  facts jsonb not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  constraint entry_kind_check CHECK ((kind ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'::text))
  constraint entry_pkey PRIMARY KEY (number)
  CREATE INDEX entry_in_order ON journal.entry USING btree (transaction, number)

table lexicon.added_list  -- lists of words that an operator added at run time, beside the packs
  name text not null
  revision bigint not null default 1  -- grows with every change of the list: a lexicon compiled from another revision is out of date
  licence text  -- as the operator states it
  added_at timestamp with time zone not null default now()
  constraint added_list_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
  constraint added_list_pkey PRIMARY KEY (name)

table lexicon.added_word  -- pairs of words that translate each other, one row per pair
  list text not null
  source_language text not null
  word text not null
  target_language text not null
  translation text not null
  weight real not null  -- trust as the list states it; compared only within its list
  constraint added_word_check CHECK ((source_language <> target_language))
  constraint added_word_list_fkey FOREIGN KEY (list) REFERENCES lexicon.added_list(name) ON DELETE CASCADE
  constraint added_word_pkey PRIMARY KEY (list, source_language, target_language, word, translation)
  constraint added_word_source_language_check CHECK ((source_language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint added_word_target_language_check CHECK ((target_language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint added_word_translation_check CHECK (((length(translation) >= 1) AND (length(translation) <= 200)))
  constraint added_word_weight_check CHECK ((weight > (0)::double precision))
  constraint added_word_word_check CHECK (((length(word) >= 1) AND (length(word) <= 200)))

table opportunities.earlier_text  -- what a text said before it was changed: shows a reader which passages are newer than a translation
  opportunity_id uuid not null
  digest text not null
  language text not null
  title text not null
  summary text not null
  description text not null
  advantages text
  changed_on date not null
  replaced_on date not null
  constraint earlier_text_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint earlier_text_pkey PRIMARY KEY (opportunity_id, language, digest)

table opportunities.opportunity  -- an offer or a request with its facts and its place in life; its texts stand in opportunities.text
  id uuid not null default uuidv7()
  reference text not null  -- kind and direction, side, first field, number: TO-BE-ENER-01; read aloud, never changed
  direction text not null
  kind text not null
  state text not null default 'draft'::text
  state_since date not null  -- day on the side of the listing
  published_on date
  valid_until date  -- the last day on which it is open; null: taken from a register that sets none
  side text  -- a side of the corridor; null for a third country
  owner_id uuid
  is_owner_named boolean not null default false  -- the owner allowed the public to read the name
  stated_owner_name text  -- as the source spells it, where the owner is no organisation of the centre
  stated_owner_type text
  stated_owner_country text
  fields text[] not null default '{}'::text[]
  languages text[] not null default '{}'::text[]  -- the languages of its texts, repeated here so that a page of listings filters by one table
  keywords jsonb not null default '{}'::jsonb  -- by language: {"zh": ["…"]}
  trl smallint
  trl_until smallint
  stage_note jsonb
  rights text not null default 'not-stated'::text
  rights_note jsonb
  partner_types text[] not null default '{}'::text[]
  partner_role text
  partner_size text
  partner_area text
  partner_note jsonb
  cooperation text[] not null default '{}'::text[]
  investment_least numeric(17,2)
  investment_most numeric(17,2)
  investment_currency text
  investment_instrument text
  product_class text
  source_title text
  source_id text  -- the record's id in its source: reading the source again finds the same listing
  source_href text
  source_licence text
  imported_digest text  -- SHA-256 of the file it was last read from, and the line there: a second record with the same id in one file is refused
  imported_line integer
  is_invented boolean not null default false  -- written for the demonstration centre; no such offer or request exists
  constraint opportunity_check CHECK (((trl_until >= trl) AND (trl_until <= 9)))
  constraint opportunity_check1 CHECK ((investment_most >= investment_least))
  constraint opportunity_check2 CHECK (((investment_currency IS NULL) = (investment_instrument IS NULL)))
  constraint opportunity_check3 CHECK (((published_on IS NOT NULL) OR (state <> ALL (ARRAY['published'::text, 'paused'::text, 'expiring'::text, 'expired'::text, 'fulfilled'::text]))))
  constraint opportunity_check4 CHECK (((source_title IS NULL) = (source_id IS NULL)))
  constraint opportunity_direction_check CHECK ((direction = ANY (ARRAY['offer'::text, 'request'::text])))
  constraint opportunity_investment_currency_check CHECK ((investment_currency ~ '^[A-Z]{3}$'::text))
  constraint opportunity_kind_check CHECK ((kind = ANY (ARRAY['technology'::text, 'investment'::text, 'industry'::text, 'market-access'::text, 'joint-research'::text])))
  constraint opportunity_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES parties.party(id)
  constraint opportunity_pkey PRIMARY KEY (id)
  constraint opportunity_reference_check CHECK ((reference ~ '^[A-Z0-9-]{4,40}$'::text))
  constraint opportunity_reference_key UNIQUE (reference)
  constraint opportunity_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'internal-review'::text, 'external-review'::text, 'published'::text, 'paused'::text, 'expiring'::text, 'expired'::text, 'withdrawn'::text, 'fulfilled'::text])))
  constraint opportunity_stated_owner_country_check CHECK ((stated_owner_country ~ '^[A-Z]{2}$'::text))
  constraint opportunity_trl_check CHECK (((trl >= 1) AND (trl <= 9)))
  CREATE INDEX opportunity_by_field ON opportunities.opportunity USING gin (fields) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_ending ON opportunities.opportunity USING btree (valid_until) WHERE ((state = ANY (ARRAY['published'::text, 'expiring'::text, 'paused'::text])) AND (valid_until IS NOT NULL))
  CREATE INDEX opportunity_matchable ON opportunities.opportunity USING btree (id) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_newest ON opportunities.opportunity USING btree (published_on DESC, id DESC) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_of_owner ON opportunities.opportunity USING btree (owner_id) WHERE (owner_id IS NOT NULL)
  CREATE UNIQUE INDEX opportunity_of_source ON opportunities.opportunity USING btree (source_title, source_id)

view opportunities.published_opportunity  -- what other modules may read: open listings, the owner only where the owner is named
  id uuid
  reference text
  direction text
  kind text
  state text
  side text
  fields text[]
  languages text[]
  cooperation text[]
  trl smallint
  trl_until smallint
  published_on date
  valid_until date
  owner_id uuid
  is_invented boolean

table opportunities.reference_number  -- the last number given out under a prefix such as TO-BE-ENER; numbers are not used twice, even after a removal
  prefix text not null
  last integer not null
  constraint reference_number_pkey PRIMARY KEY (prefix)

table opportunities.step  -- every step of a listing through its life; the remark says what a reviewer wants mended, or why it ended
  id uuid not null default uuidv7()
  opportunity_id uuid not null
  verb text not null
  from_state text not null
  to_state text not null
  taken_on date not null
  remark text
  constraint step_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint step_pkey PRIMARY KEY (id)
  CREATE INDEX step_of_opportunity ON opportunities.step USING btree (opportunity_id, id)

table opportunities.text  -- a listing in one language: one original, and translations of it
  opportunity_id uuid not null
  language text not null
  title text not null
  summary text not null  -- empty where the source gave one text only
  description text not null
  advantages text
  is_original boolean not null
  is_machine_made boolean not null default false
  digest text default md5(((((((title || ''::text) || summary) || ''::text) || description) || ''::text) || COALESCE(advantages, ''::text)))  -- tells versions apart
  made_from text  -- digest of the original that a translation renders; another one than the original's today means: older than the original
  changed_on date not null
  constraint text_check CHECK ((is_original = (made_from IS NULL)))
  constraint text_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint text_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint text_pkey PRIMARY KEY (opportunity_id, language)
  CREATE UNIQUE INDEX text_original ON opportunities.text USING btree (opportunity_id) WHERE is_original

table parties.affiliation  -- where a person works or worked, as a source says
  person_id uuid not null
  position smallint not null
  organisation_scheme text not null
  organisation_value text not null
  organisation_name text not null
  role text
  from_date text
  until_date text
  record_id uuid not null
  constraint affiliation_from_date_check CHECK ((from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  constraint affiliation_person_id_fkey FOREIGN KEY (person_id) REFERENCES parties.party(id)
  constraint affiliation_pkey PRIMARY KEY (person_id, "position")
  constraint affiliation_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint affiliation_until_date_check CHECK ((until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  CREATE INDEX affiliation_to ON parties.affiliation USING btree (organisation_scheme, organisation_value)

table parties.duplicate_proposal  -- pairs that may be the same, with every reason for and against; a person decides, and a dismissed pair stays dismissed
  id uuid not null default uuidv7()
  one_id uuid not null
  other_id uuid not null
  verdict text not null
  reasons jsonb not null
  state text not null default 'open'::text
  proposed_at timestamp with time zone not null default now()
  decided_by text
  decided_at timestamp with time zone
  constraint duplicate_proposal_check CHECK ((one_id < other_id))
  constraint duplicate_proposal_one_id_fkey FOREIGN KEY (one_id) REFERENCES parties.party(id)
  constraint duplicate_proposal_one_id_other_id_key UNIQUE (one_id, other_id)
  constraint duplicate_proposal_other_id_fkey FOREIGN KEY (other_id) REFERENCES parties.party(id)
  constraint duplicate_proposal_pkey PRIMARY KEY (id)
  constraint duplicate_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'merged'::text, 'dismissed'::text])))
  constraint duplicate_proposal_verdict_check CHECK ((verdict = ANY (ARRAY['likely'::text, 'possible'::text])))
  CREATE INDEX duplicate_proposal_other ON parties.duplicate_proposal USING btree (other_id)

table parties.fact  -- public statements about a party, each with its source
  party_id uuid not null
  position smallint not null
  texts jsonb not null
  source_title text not null
  source_href text
  read_on date
  constraint fact_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint fact_pkey PRIMARY KEY (party_id, "position")

table parties.field  -- fields of the corridor that a party is active in
  party_id uuid not null
  code text not null
  constraint field_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint field_pkey PRIMARY KEY (party_id, code)
  CREATE INDEX field_by_code ON parties.field USING btree (code)

table parties.identifier  -- identifiers in bare form; alternative: plausible, unsound by its own rule, or claimed by another party too
  party_id uuid not null
  scheme text not null
  value text not null
  certainty text not null
  record_id uuid not null
  constraint identifier_certainty_check CHECK ((certainty = ANY (ARRAY['certain'::text, 'alternative'::text])))
  constraint identifier_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint identifier_pkey PRIMARY KEY (scheme, value, party_id)
  constraint identifier_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint one_certain_holder EXCLUDE USING gist (scheme WITH =, value WITH =, party_id WITH <>) WHERE (((certainty = 'certain'::text) AND (scheme <> ALL (ARRAY['vat'::text, 'fundref'::text])))) DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX identifier_of_party ON parties.identifier USING btree (party_id)
  CREATE INDEX identifier_value ON parties.identifier USING btree (value)

table parties.location  -- where an organisation is, the main place first
  party_id uuid not null
  position smallint not null
  city text
  region text
  country character(2) not null
  latitude double precision
  longitude double precision
  record_id uuid not null
  constraint location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
  constraint location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
  constraint location_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint location_pkey PRIMARY KEY (party_id, "position")
  constraint location_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)

table parties.merge  -- merges made by a person, with all that is needed to undo them
  id uuid not null default uuidv7()
  survivor_id uuid not null
  absorbed_id uuid not null
  moved_records uuid[] not null  -- source records that went to the survivor
  moved_merges uuid[] not null  -- parties merged into the absorbed one before, now pointing to the survivor
  reason text not null
  merged_by text not null
  merged_at timestamp with time zone not null default now()
  undone_by text
  undone_at timestamp with time zone
  constraint merge_absorbed_id_fkey FOREIGN KEY (absorbed_id) REFERENCES parties.party(id)
  constraint merge_check CHECK ((survivor_id <> absorbed_id))
  constraint merge_check1 CHECK (((undone_by IS NULL) = (undone_at IS NULL)))
  constraint merge_merged_by_check CHECK ((merged_by <> ''::text))
  constraint merge_pkey PRIMARY KEY (id)
  constraint merge_survivor_id_fkey FOREIGN KEY (survivor_id) REFERENCES parties.party(id)
  constraint merge_undone_by_check CHECK ((undone_by <> ''::text))
  CREATE INDEX merge_of_survivor ON parties.merge USING btree (survivor_id)
  CREATE UNIQUE INDEX merge_standing ON parties.merge USING btree (absorbed_id) WHERE (undone_at IS NULL)

table parties.name  -- whole names with their search keys; a name is never cut into family and given name
  id bigint not null
  party_id uuid not null
  record_id uuid not null
  position smallint not null
  text text not null
  script text not null
  language text  -- BCP 47, as far as the source or the words of the name say
  kind text not null
  name_order text  -- for people: which end the family name stands at, where known
  sort_key text not null
  folded text not null  -- simplified, lower case, no accents, between two spaces so that words can be found by their beginning
  terms text[] not null  -- characters, pairs of neighbouring characters and words: finds 2-character names
  spelt text not null  -- pinyin syllables or words, between two spaces
  solid text not null  -- the same without spaces
  initials text[] not null
  match_keys text[] not null  -- what two names of the same party would share; candidates for duplicates, never proof
  constraint name_kind_check CHECK ((kind = ANY (ARRAY['official'::text, 'short'::text, 'former'::text, 'romanised'::text, 'translated'::text, 'variant'::text])))
  constraint name_name_order_check CHECK ((name_order = ANY (ARRAY['family-first'::text, 'given-first'::text])))
  constraint name_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint name_party_id_position_key UNIQUE (party_id, "position")
  constraint name_pkey PRIMARY KEY (id)
  constraint name_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint name_script_check CHECK ((script = ANY (ARRAY['hans'::text, 'hant'::text, 'latin'::text, 'other'::text])))
  constraint name_text_check CHECK ((text <> ''::text))
  CREATE INDEX name_folded ON parties.name USING gin (folded gin_trgm_ops)
  CREATE INDEX name_initials ON parties.name USING gin (initials)
  CREATE INDEX name_match_keys ON parties.name USING gin (match_keys)
  CREATE INDEX name_solid ON parties.name USING gin (solid gin_trgm_ops)
  CREATE INDEX name_terms ON parties.name USING gin (terms)

table parties.organisation  -- the facets of an organisation: type, present status, first place
  party_id uuid not null
  kind text not null default 'organisation'::text
  type text not null
  status text not null
  website text
  website_host text  -- without www., for finding duplicates
  city text
  region text
  country character(2)
  latitude double precision
  longitude double precision
  constraint organisation_kind_check CHECK ((kind = 'organisation'::text))
  constraint organisation_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
  constraint organisation_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
  constraint organisation_party_id_kind_fkey FOREIGN KEY (party_id, kind) REFERENCES parties.party(id, kind)
  constraint organisation_pkey PRIMARY KEY (party_id)
  constraint organisation_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'withdrawn'::text])))
  CREATE INDEX organisation_by_host ON parties.organisation USING btree (website_host) WHERE (website_host IS NOT NULL)
  CREATE INDEX organisation_by_type ON parties.organisation USING btree (type)

table parties.party  -- an organisation or a person; everything but id and merged_into is gathered from its source records
  id uuid not null default uuidv7()
  kind text not null
  side text  -- code of a side of the corridor; null for a third country
  display_name text not null  -- the official name in its own language
  names jsonb not null default '{}'::jsonb  -- one name for readers of each language, as far as there is one
  sort_key text not null
  is_invented boolean not null default false
  merged_into uuid  -- the party that a person merged this one into; never a party that was merged itself
  created_at timestamp with time zone not null default now()
  changed_at timestamp with time zone not null default now()
  constraint party_check CHECK ((merged_into <> id))
  constraint party_display_name_check CHECK ((display_name <> ''::text))
  constraint party_id_kind_key UNIQUE (id, kind)
  constraint party_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'person'::text])))
  constraint party_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES parties.party(id)
  constraint party_names_check CHECK ((jsonb_typeof(names) = 'object'::text))
  constraint party_pkey PRIMARY KEY (id)
  CREATE INDEX party_in_order ON parties.party USING btree (sort_key, id) WHERE ((kind = 'organisation'::text) AND (merged_into IS NULL))
  CREATE INDEX party_merged ON parties.party USING btree (merged_into) WHERE (merged_into IS NOT NULL)

view parties.published_party  -- organisations for other modules to join; a merged one answers with the party it went into
  id uuid
  current_id uuid
  slug text
  side text
  display_name text
  names jsonb
  type text
  country character(2)
  is_invented boolean

view parties.reference  -- how relations and affiliations name their other end: by a certain identifier, or by a source and its key
  scheme text
  value text
  party_id uuid

table parties.relation  -- relations as claimed; the other end is named by identifier or slug, so that it may arrive later or never
  party_id uuid not null
  position smallint not null
  kind text not null  -- what the other one is to this party: parent means the other one is the parent
  target_scheme text not null
  target_value text not null
  target_name text not null
  record_id uuid not null
  constraint relation_kind_check CHECK ((kind = ANY (ARRAY['parent'::text, 'child'::text, 'related'::text, 'successor'::text, 'predecessor'::text])))
  constraint relation_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint relation_pkey PRIMARY KEY (party_id, "position")
  constraint relation_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  CREATE INDEX relation_to ON parties.relation USING btree (target_scheme, target_value)

table parties.source_record  -- what one source says of one party, whole; sources that disagree stand side by side
  id uuid not null default uuidv7()
  party_id uuid not null
  source text not null  -- ror, csv:<list>, centre
  key text not null  -- what the source calls the party; for the source centre the slug it is addressed by
  rank smallint not null  -- lower ranks decide the display name, the type and the website
  title text not null
  href text
  read_on date
  digest text not null  -- of the row as it came: the same digest again means unchanged
  claim jsonb not null  -- the whole claim, from which the tables below are gathered
  taken_at timestamp with time zone not null default now()
  constraint source_record_id_party_id_key UNIQUE (id, party_id)
  constraint source_record_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint source_record_pkey PRIMARY KEY (id)
  constraint source_record_source_check CHECK ((source ~ '^[a-z0-9]+([:-][a-z0-9]+)*$'::text))
  constraint source_record_source_key_key UNIQUE (source, key)
  CREATE INDEX source_record_of_party ON parties.source_record USING btree (party_id)

table parties.status_interval  -- status over time, oldest first; dates are as exact as the source: year, month or day
  party_id uuid not null
  position smallint not null
  status text not null
  from_date text
  until_date text
  constraint status_interval_from_date_check CHECK ((from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  constraint status_interval_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint status_interval_pkey PRIMARY KEY (party_id, "position")
  constraint status_interval_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'withdrawn'::text])))
  constraint status_interval_until_date_check CHECK ((until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
