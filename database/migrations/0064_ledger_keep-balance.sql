-- The reciprocity ledger: what went which way, and what was promised, each with its source.
create schema ledger;

create table ledger.entry (
  id uuid primary key default uuidv7(),
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('agreement', 'licence', 'money', 'visit', 'hire')),
  giving_side text,
  receiving_side text check (receiving_side <> giving_side),
  programme text check (programme ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  texts jsonb not null check (jsonb_typeof(texts) = 'object' and texts <> '{}' and length(texts::text) <= 8000),
  number integer not null check (number between 0 and 1000000),
  amount numeric(17, 2) check (amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  confidence text not null check (confidence in ('documented', 'stated', 'estimated')),
  sources jsonb not null check (jsonb_typeof(sources) = 'array' and jsonb_array_length(sources) between 1 and 10
    and length(sources::text) <= 8000),
  is_invented boolean not null default false,
  recorded_by uuid references access.account (id) default access.my_account(),
  recorded_side text default access.my_side(),
  recorded_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  withdrawn_why text check (length(withdrawn_why) between 1 and 2000),
  check ((amount is null) = (currency is null)),
  check (kind <> 'money' or amount is not null),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index entry_recent on ledger.entry (until_day desc, id desc) where withdrawn_at is null;
create index entry_of_programme on ledger.entry (programme, until_day) where withdrawn_at is null;
comment on table ledger.entry is 'something that went from one side to the other, as a source says; what is wrong is withdrawn with a reason, never changed';
comment on column ledger.entry.giving_side is 'null: a purse or a table that both fill';
comment on column ledger.entry.receiving_side is 'null: both ways';
comment on column ledger.entry.programme is 'a fund or a call whose promises it counts for';
comment on column ledger.entry.number is 'how many: of agreements, visits, hires; 0 where only money is meant';
comment on column ledger.entry.from_day is 'what it covers; an amount of nothing over a year is a statement too';
comment on column ledger.entry.precision is 'how exactly the source gives the last day';
comment on column ledger.entry.confidence is 'documented: the paper itself can be read; stated: somebody says so; estimated: it follows from what is said';

create table ledger.promise (
  id uuid primary key default uuidv7(),
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  promiser jsonb not null check (jsonb_typeof(promiser) = 'object' and promiser <> '{}' and length(promiser::text) <= 2000),
  texts jsonb not null check (jsonb_typeof(texts) = 'object' and texts <> '{}' and length(texts::text) <= 8000),
  towards_side text not null,
  programme text,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['case', 'agreement', 'licence', 'money', 'visit', 'hire']),
  measure text not null check (measure in ('amount', 'number')),
  currency text check (currency ~ '^[A-Z]{3}$'),
  least numeric(17, 2) check (least > 0),
  share numeric(5, 4) check (share > 0 and share <= 1),
  base numeric(17, 2) check (base > 0),
  from_day date not null,
  until_day date not null check (until_day > from_day),
  every text not null check (every in ('month', 'quarter', 'year')),
  confidence text not null check (confidence in ('documented', 'stated', 'estimated')),
  sources jsonb not null check (jsonb_typeof(sources) = 'array' and jsonb_array_length(sources) between 1 and 10
    and length(sources::text) <= 8000),
  is_invented boolean not null default false,
  recorded_by uuid references access.account (id) default access.my_account(),
  recorded_side text default access.my_side(),
  recorded_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  withdrawn_why text check (length(withdrawn_why) between 1 and 2000),
  check ((least is null) <> (share is null)),
  check (base is null or share is not null),
  check ((measure = 'amount') = (currency is not null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on table ledger.promise is 'what somebody undertook: at least so much towards a side, from a day until a day';
comment on column ledger.promise.share is 'of the base where one was stated, else of all that is recorded under the same clause';
comment on column ledger.promise.base is 'such as the capital of a fund; an amount, or a number of what is counted';
comment on column ledger.promise.every is 'how often its pace is judged: at the end of each such stretch, counted from the first day';

create table ledger.check (
  promise_id uuid not null references ledger.promise (id) on delete cascade,
  checked_on date not null,
  state text not null check (state in ('not-begun', 'not-known', 'on-course', 'at-risk', 'kept', 'broken', 'unproven')),
  reached numeric(17, 2) not null,
  expected numeric(17, 2),
  target numeric(17, 2),
  total numeric(17, 2),
  known_until date,
  entries uuid[] not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (promise_id, checked_on)
);
comment on table ledger.check is 'what a promise looked like on a day, on which figures; kept when it differs from the one before, or when a stretch ended';
comment on column ledger.check.checked_on is 'with the figures up to that day; of a promise that was recorded late, earlier days were worked out afterwards (made_at)';
comment on column ledger.check.expected is 'what an even pace would have reached by then';
comment on column ledger.check.known_until is 'the last day that the figures cover; null: there are none, which is not zero';
comment on column ledger.check.entries is 'the entries behind it, besides what is counted of cases';

select database.protect('ledger.entry'), database.protect('ledger.promise'), database.protect('ledger.check');
grant usage on schema ledger to green_channel_app;

create policy seen on ledger.entry for select to green_channel_app using (true);
create policy seen on ledger.promise for select to green_channel_app using (true);
create policy seen on ledger.check for select to green_channel_app using (true);
grant select (id, slug, kind, giving_side, receiving_side, programme, texts, number, amount, currency, from_day, until_day, precision,
  confidence, sources, is_invented, recorded_side, recorded_at, withdrawn_at, withdrawn_why) on ledger.entry to green_channel_app;
grant select (id, slug, promiser, texts, towards_side, programme, kinds, measure, currency, least, share, base, from_day, until_day,
  every, confidence, sources, is_invented, recorded_side, recorded_at, withdrawn_at, withdrawn_why) on ledger.promise to green_channel_app;
grant select on ledger.check to green_channel_app;

create function ledger.may_record() returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select access.has_role('administrator') or access.has_role('adviser') and access.my_side() is not null
$$;
comment on function ledger.may_record() is 'advisers of either side and administrators; of the policy table of the module once more';

create policy recorded on ledger.entry for insert to green_channel_app
  with check ((select ledger.may_record()) and recorded_by = access.my_account() and withdrawn_at is null);
create policy recorded on ledger.promise for insert to green_channel_app
  with check ((select ledger.may_record()) and recorded_by = access.my_account() and withdrawn_at is null);
create policy withdrawn on ledger.entry for update to green_channel_app
  using ((select ledger.may_record()) and withdrawn_at is null
    and (recorded_side = access.my_side() or (select access.has_role('administrator'))))
  with check (withdrawn_at is not null);
create policy withdrawn on ledger.promise for update to green_channel_app
  using ((select ledger.may_record()) and withdrawn_at is null
    and (recorded_side = access.my_side() or (select access.has_role('administrator'))))
  with check (withdrawn_at is not null);
grant insert (kind, giving_side, receiving_side, programme, texts, number, amount, currency, from_day, until_day, precision, confidence,
  sources), update (withdrawn_at, withdrawn_why) on ledger.entry to green_channel_app;
grant insert (promiser, texts, towards_side, programme, kinds, measure, currency, least, share, base, from_day, until_day, every,
  confidence, sources), update (withdrawn_at, withdrawn_why) on ledger.promise to green_channel_app;
