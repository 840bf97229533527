-- A person is shown to themselves, to advisers of their side, to administrators, and to everybody only after agreeing to it.
-- Before, advisers of the other side saw them too: that is a transfer which nobody had agreed to.
create or replace function parties.is_myself(party uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from access.account a left join parties.party p on p.id = a.person_id
    where a.id = access.my_account() and $1 in (a.person_id, p.merged_into))
$$;
comment on function parties.is_myself(uuid) is 'people see what is kept of themselves, also after two entries became one';

create function parties.people_shown_to_all() returns setof uuid
language sql stable security definer set search_path = pg_catalog, parties as $$
  select p.id from access.people_who_agreed('page-to-everybody') as agreed (id)
    join party asked on asked.id = agreed.id
    join party p on p.id in (asked.id, asked.merged_into)
$$;
comment on function parties.people_shown_to_all() is 'people who agreed that everybody sees their page';

create function parties.people_let_be_seen() returns setof uuid
language sql stable security definer set search_path = pg_catalog, parties as $$
  select parties.people_shown_to_all()
  union
  select p.id from access.account a join party own on own.id = a.person_id join party p on p.id in (own.id, own.merged_into)
    where a.id = access.my_account()
$$;
comment on function parties.people_let_be_seen() is
  'people who let whoever asks see them: all who agreed, and oneself; asked once for a question, and not for each row';

create function parties.handles_person(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, parties as $$
  select parties.is_myself(wanted) or access.has_role('administrator')
    or access.has_role('adviser') and exists (select from party p
      where p.id = wanted and p.kind = 'person' and coalesce(p.side = access.my_side(), p.side is null))
$$;
comment on function parties.handles_person(uuid) is
  'who sees a person without having been let: that person, administrators, advisers of the side, and of no side all advisers';

drop policy seen on parties.party;
create policy seen on parties.party for select to green_channel_app using (
  kind = 'organisation'
  or (select access.has_role('administrator'))
  or (select access.has_role('adviser')) and coalesce(side = (select access.my_side()), side is null)
  or id in (select parties.people_let_be_seen()));

-- What belongs to a person is seen with the person, but for where it comes from.
drop policy seen on parties.source_record;
create policy seen on parties.source_record for select to green_channel_app
  using (party_kind = 'organisation' or parties.handles_person(party_id));
drop policy seen on parties.identifier;
create policy seen on parties.identifier for select to green_channel_app
  using (party_kind = 'organisation' or exists (select from parties.party p where p.id = party_id));
drop policy seen on parties.field;
create policy seen on parties.field for select to green_channel_app
  using (party_kind = 'organisation' or exists (select from parties.party p where p.id = party_id));
drop policy seen on parties.person_name;
create policy seen on parties.person_name for select to green_channel_app
  using (exists (select from parties.party p where p.id = party_id));
drop policy seen on parties.affiliation;
create policy seen on parties.affiliation for select to green_channel_app
  using (exists (select from parties.party p where p.id = person_id));

-- Whoever sees a person may propose a change of the entry.
drop policy proposed on parties.change_proposal;
create policy proposed on parties.change_proposal for insert to green_channel_app with check (
  proposed_by = access.my_account()
  and exists (select from parties.party where id = party_id and merged_into is null));
