-- Organisations are public. People are not: who is registered, how they are called and where they work is for those who handle cases.

-- Names are searched by trigrams, and PostgreSQL uses no such index behind row-level security: so names of people stand apart.
create table parties.person_name (like parties.name including all);
alter table parties.person_name
  add foreign key (party_id) references parties.party (id),
  add foreign key (record_id) references parties.source_record (id);
comment on table parties.person_name is 'whole names of people with their search keys; otherwise as parties.name';

insert into parties.person_name overriding system value
  select n.* from parties.name n join parties.party p on p.id = n.party_id where p.kind = 'person';
select setval(pg_get_serial_sequence('parties.person_name', 'id'), (select coalesce(max(id), 0) + 1 from parties.person_name), false);
delete from parties.name n using parties.party p where p.id = n.party_id and p.kind = 'person';

-- Each row says whose it is, and the foreign key keeps it true.
alter table parties.name add column party_kind text not null default 'organisation' check (party_kind = 'organisation'),
  drop constraint name_party_id_fkey, add foreign key (party_id, party_kind) references parties.party (id, kind);
alter table parties.identifier add column party_kind text not null default 'organisation',
  drop constraint identifier_party_id_fkey;
alter table parties.source_record add column party_kind text not null default 'organisation',
  drop constraint source_record_party_id_fkey;
alter table parties.field add column party_kind text not null default 'organisation',
  drop constraint field_party_id_fkey;
update parties.identifier i set party_kind = p.kind from parties.party p where p.id = i.party_id and p.kind <> i.party_kind;
update parties.source_record r set party_kind = p.kind from parties.party p where p.id = r.party_id and p.kind <> r.party_kind;
update parties.field f set party_kind = p.kind from parties.party p where p.id = f.party_id and p.kind <> f.party_kind;
alter table parties.identifier add foreign key (party_id, party_kind) references parties.party (id, kind);
alter table parties.source_record add foreign key (party_id, party_kind) references parties.party (id, kind);
alter table parties.field add foreign key (party_id, party_kind) references parties.party (id, kind);
comment on table parties.name is 'whole names of organisations with their search keys; those of people are in parties.person_name';

create function parties.handles_people() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select access.has_role('administrator') or access.has_role('adviser')
$$;
comment on function parties.handles_people() is 'who sees people and what was decided about records: advisers and administrators';

create function parties.is_myself(party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from access.account where id = access.my_account() and person_id = party)
$$;
comment on function parties.is_myself(uuid) is 'people see what is kept of themselves';

select database.protect(protected::regclass) from unnest(array[
  'parties.party', 'parties.source_record', 'parties.identifier', 'parties.field', 'parties.person_name', 'parties.affiliation',
  'parties.merge', 'parties.duplicate_proposal']) as protected;

grant select on parties.party, parties.organisation, parties.name, parties.location, parties.relation, parties.status_interval,
  parties.fact, parties.identifier, parties.field, parties.person_name, parties.affiliation, parties.merge,
  parties.duplicate_proposal, parties.reference, parties.published_party to green_channel_app;
-- What a source said word for word stays inside.
grant select (id, party_id, party_kind, source, key, rank, title, href, read_on, taken_at) on parties.source_record to green_channel_app;

create policy seen on parties.party for select to green_channel_app
  using (kind = 'organisation' or (select parties.handles_people()) or parties.is_myself(id));
create policy seen on parties.source_record for select to green_channel_app
  using (party_kind = 'organisation' or (select parties.handles_people()) or parties.is_myself(party_id));
create policy seen on parties.identifier for select to green_channel_app
  using (party_kind = 'organisation' or (select parties.handles_people()) or parties.is_myself(party_id));
create policy seen on parties.field for select to green_channel_app
  using (party_kind = 'organisation' or (select parties.handles_people()) or parties.is_myself(party_id));
create policy seen on parties.person_name for select to green_channel_app
  using ((select parties.handles_people()) or parties.is_myself(party_id));
create policy seen on parties.affiliation for select to green_channel_app
  using ((select parties.handles_people()) or parties.is_myself(person_id));
create policy seen on parties.merge for select to green_channel_app using ((select parties.handles_people()));
-- A page of an organisation names what may be the same; what was decided about a pair, and by whom, it does not.
create policy seen on parties.duplicate_proposal for select to green_channel_app
  using (state = 'open' or (select parties.handles_people()));

alter view parties.reference set (security_invoker = true);
alter view parties.published_party set (security_invoker = true);
