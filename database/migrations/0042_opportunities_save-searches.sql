-- A question that somebody keeps asking: new answers to it are told once, by a digest.
create table opportunities.saved_search (
  id uuid primary key default uuidv7(),
  account_id uuid not null default access.my_account() references access.account (id),
  name text not null check (length(name) between 1 and 120),
  words text not null default '' check (length(words) <= 2000),
  filters jsonb not null check (jsonb_typeof(filters) = 'object'),
  reader text not null check (reader in ('zh', 'en', 'fr', 'nl')),
  side text default access.my_side(),
  rhythm text not null check (rhythm in ('never', 'daily', 'weekly')),
  since date not null,
  looked_on date not null,
  saved_at timestamptz not null default now()
);
create index saved_search_of_account on opportunities.saved_search (account_id, id);
create index saved_search_looked_on on opportunities.saved_search (side, looked_on) where rhythm <> 'never';
comment on table opportunities.saved_search is 'belongs to an account; nobody else sees what somebody looks for';
comment on column opportunities.saved_search.words is 'what was typed, in any language; empty: the list with its filters';
comment on column opportunities.saved_search.reader is 'language of the page it was saved on: decides how words of no certain language are read';
comment on column opportunities.saved_search.side is 'whose days and mornings count; null: UTC';
comment on column opportunities.saved_search.since is 'what was published before is not new; a day before messages began, since days turn earlier in the east';
comment on column opportunities.saved_search.looked_on is 'day of the last look for new listings, with or without a digest';

create table opportunities.digest (
  id uuid primary key default uuidv7(),
  saved_search_id uuid not null references opportunities.saved_search (id) on delete cascade,
  made_on date not null
);
create index digest_of_search on opportunities.digest (saved_search_id);
comment on table opportunities.digest is 'one message about new listings; who writes messages reads it when the message leaves';

create table opportunities.told (
  saved_search_id uuid not null references opportunities.saved_search (id) on delete cascade,
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  digest_id uuid not null references opportunities.digest (id) on delete cascade,
  place integer not null,
  primary key (saved_search_id, opportunity_id)
);
create index told_of_digest on opportunities.told (digest_id, place);
create index told_of_opportunity on opportunities.told (opportunity_id);
comment on table opportunities.told is 'which listing was told for which search: none is told twice';
comment on column opportunities.told.place is 'best or newest first';

create table opportunities.stop_key (
  hash bytea primary key check (length(hash) = 32),
  saved_search_id uuid not null references opportunities.saved_search (id) on delete cascade,
  made_at timestamptz not null default now()
);
create index stop_key_of_search on opportunities.stop_key (saved_search_id);
comment on table opportunities.stop_key is 'SHA-256 of what stands in the link of a message that ends such messages without signing in';

select database.protect('opportunities.saved_search'), database.protect('opportunities.digest'),
  database.protect('opportunities.told'), database.protect('opportunities.stop_key');

create policy own on opportunities.saved_search for all to green_channel_app
  using (account_id = (select access.my_account())) with check (account_id = access.my_account());
grant select, delete on opportunities.saved_search to green_channel_app;
grant insert (name, words, filters, reader, rhythm, since, looked_on) on opportunities.saved_search to green_channel_app;
grant update (name, rhythm, since, looked_on) on opportunities.saved_search to green_channel_app;

-- Which message came last, and of how many listings it told.
create policy own on opportunities.digest for select to green_channel_app
  using (exists (select from opportunities.saved_search where id = saved_search_id));
create policy own on opportunities.told for select to green_channel_app
  using (exists (select from opportunities.saved_search where id = saved_search_id));
grant select on opportunities.digest, opportunities.told to green_channel_app;

create function opportunities.stop_search(key bytea, out stopped uuid, out called text)
language sql security definer set search_path = pg_catalog, opportunities as $$
  update saved_search set rhythm = 'never' from stop_key
    where stop_key.hash = sha256(key) and saved_search.id = stop_key.saved_search_id
    returning saved_search.id, saved_search.name
$$;
comment on function opportunities.stop_search(bytea) is 'ends the messages of a search for whoever has the link of one; which one, or nothing';
revoke execute on function opportunities.stop_search(bytea) from public;
grant execute on function opportunities.stop_search(bytea) to green_channel_app, green_channel_centre;

-- As a foreign key would if accounts were deleted: what somebody looked for goes with them.
create function opportunities.forget_searches() returns trigger
language plpgsql security definer set search_path = pg_catalog, opportunities as $$
begin
  delete from opportunities.saved_search where account_id = new.id;
  return null;
end
$$;
comment on function opportunities.forget_searches() is 'a closed account looks for nothing';
create trigger forget_searches after update of closed_at on access.account
  for each row when (new.closed_at is not null) execute function opportunities.forget_searches();
