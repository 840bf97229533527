create schema opportunities;

create table opportunities.opportunity (
  id uuid primary key default uuidv7(),
  reference text not null unique check (reference ~ '^[A-Z0-9-]{4,40}$'),
  direction text not null check (direction in ('offer', 'request')),
  kind text not null check (kind in ('technology', 'investment', 'industry', 'market-access', 'joint-research')),
  state text not null default 'draft' check (state in
    ('draft', 'internal-review', 'external-review', 'published', 'paused', 'expiring', 'expired', 'withdrawn', 'fulfilled')),
  state_since date not null,
  published_on date,
  valid_until date,
  side text,
  owner_id uuid references parties.party (id),
  is_owner_named boolean not null default false,
  stated_owner_name text,
  stated_owner_type text,
  stated_owner_country text check (stated_owner_country ~ '^[A-Z]{2}$'),
  fields text[] not null default '{}',
  languages text[] not null default '{}',
  keywords jsonb not null default '{}',
  trl smallint check (trl between 1 and 9),
  trl_until smallint check (trl_until between trl and 9),
  stage_note jsonb,
  rights text not null default 'not-stated',
  rights_note jsonb,
  partner_types text[] not null default '{}',
  partner_role text,
  partner_size text,
  partner_area text,
  partner_note jsonb,
  cooperation text[] not null default '{}',
  investment_least numeric(17, 2),
  investment_most numeric(17, 2) check (investment_most >= investment_least),
  investment_currency text check (investment_currency ~ '^[A-Z]{3}$'),
  investment_instrument text,
  product_class text,
  source_title text,
  source_id text,
  source_href text,
  source_licence text,
  imported_digest text,
  imported_line integer,
  is_invented boolean not null default false,
  check ((investment_currency is null) = (investment_instrument is null)),
  check (published_on is not null or state not in ('published', 'paused', 'expiring', 'expired', 'fulfilled')),
  check ((source_title is null) = (source_id is null))
);
create unique index opportunity_of_source on opportunities.opportunity (source_title, source_id);
create index opportunity_newest on opportunities.opportunity (published_on desc, id desc)
  where state in ('published', 'expiring');
create index opportunity_by_field on opportunities.opportunity using gin (fields)
  where state in ('published', 'expiring');
create index opportunity_matchable on opportunities.opportunity (id) where state in ('published', 'expiring');
create index opportunity_ending on opportunities.opportunity (valid_until)
  where state in ('published', 'expiring', 'paused') and valid_until is not null;
create index opportunity_of_owner on opportunities.opportunity (owner_id) where owner_id is not null;

comment on table opportunities.opportunity is 'an offer or a request with its facts and its place in life; its texts stand in opportunities.text';
comment on column opportunities.opportunity.reference is 'kind and direction, side, first field, number: TO-BE-ENER-01; read aloud, never changed';
comment on column opportunities.opportunity.state_since is 'day on the side of the listing';
comment on column opportunities.opportunity.valid_until is 'the last day on which it is open; null: taken from a register that sets none';
comment on column opportunities.opportunity.side is 'a side of the corridor; null for a third country';
comment on column opportunities.opportunity.is_owner_named is 'the owner allowed the public to read the name';
comment on column opportunities.opportunity.stated_owner_name is 'as the source spells it, where the owner is no organisation of the centre';
comment on column opportunities.opportunity.languages is 'the languages of its texts, repeated here so that a page of listings filters by one table';
comment on column opportunities.opportunity.keywords is 'by language: {"zh": ["…"]}';
comment on column opportunities.opportunity.source_id is 'the record''s id in its source: reading the source again finds the same listing';
comment on column opportunities.opportunity.imported_digest is 'SHA-256 of the file it was last read from, and the line there: a second record with the same id in one file is refused';
comment on column opportunities.opportunity.is_invented is 'written for the demonstration centre; no such offer or request exists';

create table opportunities.text (
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  title text not null,
  summary text not null,
  description text not null,
  advantages text,
  is_original boolean not null,
  is_machine_made boolean not null default false,
  digest text generated always as (md5(title || E'\x1f' || summary || E'\x1f' || description || E'\x1f' || coalesce(advantages, ''))) stored,
  made_from text check (is_original = (made_from is null)),
  changed_on date not null,
  primary key (opportunity_id, language)
);
create unique index text_original on opportunities.text (opportunity_id) where is_original;

comment on table opportunities.text is 'a listing in one language: one original, and translations of it';
comment on column opportunities.text.summary is 'empty where the source gave one text only';
comment on column opportunities.text.digest is 'tells versions apart';
comment on column opportunities.text.made_from is 'digest of the original that a translation renders; another one than the original''s today means: older than the original';

create table opportunities.earlier_text (
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  digest text not null,
  language text not null,
  title text not null,
  summary text not null,
  description text not null,
  advantages text,
  changed_on date not null,
  replaced_on date not null,
  primary key (opportunity_id, language, digest)
);
comment on table opportunities.earlier_text is 'what a text said before it was changed: shows a reader which passages are newer than a translation';

create table opportunities.step (
  id uuid primary key default uuidv7(),
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  verb text not null,
  from_state text not null,
  to_state text not null,
  taken_on date not null,
  remark text
);
create index step_of_opportunity on opportunities.step (opportunity_id, id);
comment on table opportunities.step is 'every step of a listing through its life; the remark says what a reviewer wants mended, or why it ended';

create table opportunities.reference_number (
  prefix text primary key,
  last integer not null
);
comment on table opportunities.reference_number is 'the last number given out under a prefix such as TO-BE-ENER; numbers are not used twice, even after a removal';

create view opportunities.published_opportunity as
select id, reference, direction, kind, state, side, fields, languages, cooperation, trl, trl_until, published_on, valid_until,
  case when is_owner_named then owner_id end as owner_id, is_invented
from opportunities.opportunity
where state in ('published', 'expiring');
comment on view opportunities.published_opportunity is 'what other modules may read: open listings, the owner only where the owner is named';
