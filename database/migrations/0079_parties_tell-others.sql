-- What other systems were told of organisations and people, and since when it is so. The moment stands in the order of commits.
create table parties.told (
  party_id uuid primary key,
  kind text not null check (kind in ('organisation', 'person')),
  is_told boolean not null,
  first_told_at timestamptz not null,
  changed_at timestamptz not null
);
create index told_in_order on parties.told (changed_at, party_id);
comment on table parties.told is 'parties that everybody may be told of, and those that others were told of before: these stay, and nothing is said of them';
comment on column parties.told.party_id is 'no foreign key: what others were told outlives a person who was forgotten';
comment on column parties.told.is_told is 'false: merged into another one, invented, forgotten, or no longer agreed to';
comment on column parties.told.changed_at is 'in the order of commits: whoever reads everything up to a moment misses nothing later';

create function parties.tell(wanted uuid) returns void
language plpgsql security definer set search_path = pg_catalog, parties as $$
declare
  said parties.party;
  is_open boolean;
begin
  -- Taken at the end of a transaction, and so held for a moment only.
  perform pg_advisory_xact_lock(hashtext('parties.told'));
  select * into said from parties.party where id = wanted;
  is_open := coalesce(said.merged_into is null and not said.is_invented
    and (said.kind = 'organisation' or wanted in (select parties.people_shown_to_all())), false);
  -- Whole milliseconds, as moments travel to other systems and back.
  if is_open then
    insert into parties.told (party_id, kind, is_told, first_told_at, changed_at)
      values (wanted, said.kind, true, date_trunc('milliseconds', clock_timestamp()), date_trunc('milliseconds', clock_timestamp()))
      on conflict (party_id) do update set is_told = true, changed_at = excluded.changed_at;
  else
    update parties.told set is_told = false, changed_at = date_trunc('milliseconds', clock_timestamp()) where party_id = wanted;
  end if;
end $$;
comment on function parties.tell(uuid) is 'notes that a party changed, appeared or went, for whoever tells others';
revoke execute on function parties.tell(uuid) from public;

create function parties.tell_of_party() returns trigger
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  perform parties.tell(coalesce(new.id, old.id));
  return null;
end $$;
comment on function parties.tell_of_party() is 'a party was written';
create constraint trigger tell after insert or update or delete on parties.party
  deferrable initially deferred for each row execute function parties.tell_of_party();

create function parties.tell_of_identifier() returns trigger
language plpgsql security definer set search_path = pg_catalog, parties as $$
begin
  perform parties.tell(new.party_id);
  return null;
end $$;
comment on function parties.tell_of_identifier() is 'another party claimed the same identifier, or no longer does';
create constraint trigger tell after update on parties.identifier
  deferrable initially deferred for each row when (old.certainty is distinct from new.certainty)
  execute function parties.tell_of_identifier();

create function parties.tell_of_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, parties as $$
declare
  concerned uuid;
begin
  for concerned in select p.id from access.account a join parties.party own on own.id = a.person_id
    join parties.party p on p.id in (own.id, own.merged_into)
    where a.id = case tg_table_name when 'consent' then (to_jsonb(new) ->> 'account_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end
  loop
    perform parties.tell(concerned);
  end loop;
  return null;
end $$;
comment on function parties.tell_of_consent() is 'somebody agreed to be shown to everybody, took it back, or left';
create constraint trigger tell after insert or update on access.consent
  deferrable initially deferred for each row when (new.subject = 'page-to-everybody')
  execute function parties.tell_of_consent();
create constraint trigger tell after update on access.account
  deferrable initially deferred for each row
  when (old.person_id is distinct from new.person_id or old.closed_at is distinct from new.closed_at)
  execute function parties.tell_of_consent();

insert into parties.told (party_id, kind, is_told, first_told_at, changed_at)
  select p.id, p.kind, true, date_trunc('milliseconds', now()), date_trunc('milliseconds', now()) from parties.party p
  where p.merged_into is null and not p.is_invented
    and (p.kind = 'organisation' or p.id in (select parties.people_shown_to_all()));

select database.protect('parties.told');
create policy seen on parties.told for select to green_channel_app using (true);
grant select on parties.told to green_channel_app;
