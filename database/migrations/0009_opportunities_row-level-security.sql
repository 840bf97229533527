-- Who sees which listing. Whoever is behind a listing stands in a table of its own, so that the database itself keeps the secret.
create table opportunities.owner (
  opportunity_id uuid primary key references opportunities.opportunity (id) on delete cascade,
  organisation_id uuid references parties.party (id),
  is_named boolean not null default false,
  stated_name text,
  source_title text,
  source_id text,
  source_href text,
  unique (source_title, source_id),
  check ((source_title is null) = (source_id is null))
);
create index owner_of_organisation on opportunities.owner (organisation_id) where organisation_id is not null;
comment on table opportunities.owner is 'who is behind a listing, and the record it was taken from: both name the owner; seen by all only where the owner said so';
comment on column opportunities.owner.is_named is 'the owner agreed that the public reads the name';
comment on column opportunities.owner.stated_name is 'as the source spells it, where the owner is no organisation of the centre';
comment on column opportunities.owner.source_title is 'repeats that of the listing: one record of a source is one listing';
comment on column opportunities.owner.source_id is 'the record''s id in its source: reading the source again finds the same listing';

insert into opportunities.owner
  select id, owner_id, is_owner_named, stated_owner_name, source_title, source_id, source_href from opportunities.opportunity;

drop view opportunities.published_opportunity;
alter table opportunities.opportunity
  drop column owner_id, drop column is_owner_named, drop column stated_owner_name, drop column source_id, drop column source_href,
  add unique (id, source_title);
alter table opportunities.owner add foreign key (opportunity_id, source_title)
  references opportunities.opportunity (id, source_title) on update cascade on delete cascade deferrable initially deferred;

create function opportunities.is_of_own_side(listing uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select access.my_account() is not null and exists (
    select from opportunity o left join owner w on w.opportunity_id = o.id
    where o.id = listing and (
      access.has_role('administrator')
      or w.organisation_id = any (access.my_organisations())
      or access.is_adviser_of(o.side) and (o.state <> 'draft' or exists (select from step where opportunity_id = o.id))))
$$;
comment on function opportunities.is_of_own_side(uuid) is
  'those who speak for the owner; advisers of its side once it was handed in; administrators';

create function opportunities.concerns_me(listing uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select opportunities.is_of_own_side(listing) or access.has_role('adviser') and exists (
    select from opportunity where id = listing and state = 'external-review' and side <> access.my_side())
$$;
comment on function opportunities.concerns_me(uuid) is 'the own side, and advisers of the other one while they read it';

create function opportunities.was_withdrawn(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunity where reference = wanted and state = 'withdrawn' and published_on is not null)
$$;
comment on function opportunities.was_withdrawn(text) is 'all that anybody learns of a listing that was public once';

select database.protect(protected::regclass) from unnest(array[
  'opportunities.opportunity', 'opportunities.owner', 'opportunities.text', 'opportunities.earlier_text',
  'opportunities.step']) as protected;

grant select on opportunities.opportunity, opportunities.owner, opportunities.text, opportunities.earlier_text, opportunities.step
  to green_channel_app;
create policy seen on opportunities.opportunity for select to green_channel_app using (
  state in ('published', 'expiring', 'paused', 'expired', 'fulfilled')
  or (select access.my_account() is not null) and opportunities.concerns_me(id));
-- `offset 0` keeps PostgreSQL from gathering all listings first. What stands in `(select …)` is asked once a query.
create policy seen on opportunities.owner for select to green_channel_app using (
  is_named and exists (select from opportunities.opportunity o where o.id = opportunity_id offset 0)
  or organisation_id = any ((select access.my_organisations())::uuid[])
  or (select access.has_role('administrator'))
  or (select access.has_role('adviser')) and exists (
    select from opportunities.opportunity o where o.id = opportunity_id and o.side = (select access.my_side())
      and (o.state <> 'draft' or opportunities.is_of_own_side(o.id)) offset 0));
create policy seen on opportunities.text for select to green_channel_app using (
  exists (select from opportunities.opportunity o where o.id = opportunity_id offset 0));
create policy seen on opportunities.earlier_text for select to green_channel_app using (
  exists (select from opportunities.opportunity o where o.id = opportunity_id offset 0));
create policy seen on opportunities.step for select to green_channel_app using (
  (select access.my_account() is not null) and opportunities.concerns_me(opportunity_id));

create view opportunities.published_opportunity with (security_invoker) as
select o.id, o.reference, o.direction, o.kind, o.state, o.side, o.fields, o.languages, o.cooperation, o.trl, o.trl_until,
  o.published_on, o.valid_until, w.organisation_id as owner_id, o.is_invented
from opportunities.opportunity o left join opportunities.owner w on w.opportunity_id = o.id and w.is_named
where o.state in ('published', 'expiring');
comment on view opportunities.published_opportunity is 'what other modules may read: open listings, the owner only where the owner is named';

create function opportunities.owner_kind(listing uuid, out type text, out country text, out is_invented boolean)
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select p.type, p.country, p.is_invented
  from owner w join opportunity o on o.id = w.opportunity_id join parties.published_party p on p.id = w.organisation_id
  where w.opportunity_id = listing
    and (o.state in ('published', 'expiring', 'paused', 'expired', 'fulfilled') or opportunities.concerns_me(listing))
$$;
comment on function opportunities.owner_kind(uuid) is
  'what kind of organisation is behind a listing is public, which one is not: type and country, named or not, of every listing that one may read';

grant select on opportunities.published_opportunity to green_channel_app;
