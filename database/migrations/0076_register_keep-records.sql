-- The register: what is said of agreements, bodies, projects and results, each statement with its source.
create schema register;

-- One row of numbers for all kinds, so that a reference is unique without its kind.
create sequence register.record_number;

create table register.record (
  id uuid primary key default uuidv7(),
  reference text not null unique default '' check (reference ~ '^[a-z]+-[0-9]{1,12}$'),
  kind text not null check (kind in ('agreement', 'body', 'session', 'commitment', 'programme', 'call', 'project', 'laboratory',
    'funding', 'result', 'event', 'statement')),
  origin text unique check (length(origin) between 1 and 300),
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz not null default clock_timestamp(),
  content jsonb,
  type text,
  titles jsonb not null default '{}',
  began_on date,
  ended_on date,
  fields text[] not null default '{}',
  sides text[] not null default '{}',
  giving text[] not null default '{}',
  words tsvector not null default '',
  is_disputed boolean not null default false,
  is_invented boolean not null default false,
  check (content is null or content ->> 'kind' = kind)
);
create index record_changed on register.record (changed_at, id);
create index record_listed on register.record (coalesce(began_on, '0001-01-01'::date) desc, id desc) where content is not null;
create index record_of_kind on register.record (kind, coalesce(began_on, '0001-01-01'::date) desc, id desc) where content is not null;
create index record_words on register.record using gin (words) where content is not null;
create index record_fields on register.record using gin (fields) where content is not null;
comment on table register.record is 'one thing that the register speaks of, as its last revision says it; what can be worked out from the content stands in columns beside it';
comment on column register.record.reference is 'its address for ever, such as agreement-12: never given twice, whatever it is called';
comment on column register.record.origin is 'where an import found it, such as cordis:101000000, so that the next one changes the same record';
comment on column register.record.changed_at is 'in the order of commits: whoever reads everything up to a moment misses nothing later';
comment on column register.record.content is 'null: withdrawn; the reference stays and says so';
comment on column register.record.began_on is 'the first day that its date may mean; null: no source says when';

create table register.revision (
  record_id uuid not null references register.record (id) deferrable initially deferred,
  number integer not null check (number > 0),
  content jsonb,
  why text not null check (length(why) between 1 and 2000),
  made_at timestamptz not null default clock_timestamp(),
  made_side text,
  made_by uuid references access.account (id),
  approved_by uuid references access.account (id),
  primary key (record_id, number),
  check (made_by is null or made_by <> approved_by)
);
comment on table register.revision is 'what a record said, from then until the next one; never changed';
comment on column register.revision.content is 'null: the record was withdrawn';
comment on column register.revision.made_by is 'null: the centre itself, from an import; told to advisers alone';

create table register.link (
  record_id uuid not null references register.record (id) on delete cascade,
  position integer not null,
  relation text not null check (relation in ('under', 'renews', 'amends', 'succeeds', 'session-of', 'agreed-in', 'founded-by',
    'answers-call', 'funded-by', 'funds', 'came-from', 'used-in', 'related')),
  to_record uuid references register.record (id),
  to_opportunity text,
  primary key (record_id, position),
  check (num_nonnulls(to_record, to_opportunity) = 1)
);
create index link_back on register.link (to_record, record_id);
comment on table register.link is 'what a record came from, read from its content';

create table register.amount (
  record_id uuid not null references register.record (id) on delete cascade,
  position integer not null,
  side text,
  sector text check (sector in ('public', 'private')),
  amount numeric(17, 2) not null check (amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  primary key (record_id, position)
);
comment on table register.amount is 'money of a record, read from its content; currencies are never added up';

create table register.proposal (
  id uuid primary key default uuidv7(),
  record_id uuid references register.record (id),
  base_revision integer,
  content jsonb,
  why text not null check (length(why) between 1 and 2000),
  proposed_at timestamptz not null default clock_timestamp(),
  proposed_by uuid not null references access.account (id) default access.my_account(),
  proposed_side text default access.my_side(),
  decided_at timestamptz,
  decided_by uuid references access.account (id),
  decision text check (decision in ('accepted', 'refused')),
  remark text check (length(remark) between 1 and 2000),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (decision is null)),
  check (decided_by <> proposed_by),
  check ((record_id is null) = (base_revision is null)),
  check (record_id is not null or content is not null)
);
create index proposal_open on register.proposal (proposed_at, id) where decided_at is null;
comment on table register.proposal is 'a change that one pair of eyes wants and a second one decides';
comment on column register.proposal.base_revision is 'what the proposer saw: a record that went on meanwhile is not overwritten';
comment on column register.proposal.content is 'null: to be withdrawn';

create function register.stamp() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Writers stand in line until they commit, so that moments come in the order in which others see them.
  perform pg_advisory_xact_lock(hashtext('register.record'));
  -- Whole milliseconds, as moments travel to other systems and back.
  new.changed_at := date_trunc('milliseconds', clock_timestamp());
  if tg_op = 'INSERT' then
    if new.reference = '' then
      new.reference := new.kind || '-' || nextval('register.record_number');
    else
      perform setval('register.record_number', greatest(split_part(new.reference, '-', 2)::bigint, 1,
        (select last_value from register.record_number)));
    end if;
  end if;
  return new;
end $$;
comment on function register.stamp() is 'gives a record its moment and, when it has none, its reference';
create trigger stamp before insert or update on register.record for each row execute function register.stamp();

create function register.stands_as_revised() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from register.record r join register.revision v on v.record_id = r.id and v.number = r.revision
      where r.id = new.id and v.content is not distinct from r.content) then
    raise exception 'record % says what no revision of it says', new.reference using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function register.stands_as_revised() is 'nothing is told that its history does not tell';
create constraint trigger stands_as_revised after insert or update on register.record
  deferrable initially deferred for each row execute function register.stands_as_revised();

create function register.may_edit() returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select access.has_role('administrator') or access.has_role('adviser') and access.my_side() is not null
$$;
comment on function register.may_edit() is 'advisers of either side and administrators propose and decide; nobody both';

create function register.is_agreed(wanted uuid, wanted_number integer, said jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from register.proposal p where p.decision = 'accepted' and p.decided_by = access.my_account()
    and p.content is not distinct from said
    and (p.record_id = wanted and p.base_revision = wanted_number - 1 or p.record_id is null and wanted_number = 1))
$$;
comment on function register.is_agreed(uuid, integer, jsonb) is 'two people wanted exactly this';

select database.protect('register.record'), database.protect('register.revision'), database.protect('register.link'),
  database.protect('register.amount'), database.protect('register.proposal');
grant usage on schema register to green_channel_app;

create policy seen on register.record for select to green_channel_app using (true);
create policy seen on register.revision for select to green_channel_app using (true);
create policy seen on register.link for select to green_channel_app using (true);
create policy seen on register.amount for select to green_channel_app using (true);
create policy seen on register.proposal for select to green_channel_app using ((select register.may_edit()));
grant select on register.record, register.link, register.amount, register.proposal to green_channel_app;
grant select (record_id, number, content, why, made_at, made_side) on register.revision to green_channel_app;

create policy proposed on register.proposal for insert to green_channel_app
  with check ((select register.may_edit()) and proposed_by = access.my_account() and decided_at is null);
create policy decided on register.proposal for update to green_channel_app
  using ((select register.may_edit()) and decided_at is null and proposed_by <> access.my_account())
  with check (decided_by = access.my_account());
grant insert (record_id, base_revision, content, why), update (decided_at, decided_by, decision, remark)
  on register.proposal to green_channel_app;

create policy revised on register.revision for insert to green_channel_app
  with check (approved_by = access.my_account() and register.is_agreed(record_id, number, content));
grant insert (record_id, number, content, why, made_side, made_by, approved_by) on register.revision to green_channel_app;
create policy begun on register.record for insert to green_channel_app with check ((select register.may_edit()));
create policy changed on register.record for update to green_channel_app
  using ((select register.may_edit())) with check ((select register.may_edit()));
grant insert (reference, kind, content, type, titles, began_on, ended_on, fields, sides, giving, words, is_disputed, is_invented),
  update (revision, content, type, titles, began_on, ended_on, fields, sides, giving, words, is_disputed, is_invented)
  on register.record to green_channel_app;
create policy kept on register.link for all to green_channel_app
  using ((select register.may_edit())) with check ((select register.may_edit()));
create policy kept on register.amount for all to green_channel_app
  using ((select register.may_edit())) with check ((select register.may_edit()));
grant insert, delete on register.link, register.amount to green_channel_app;
