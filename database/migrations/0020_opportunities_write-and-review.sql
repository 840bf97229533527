-- Who wrote a listing, who read it, and what was said about it; and who may change which row.

alter table opportunities.opportunity
  add column version integer not null default 1,
  add column changed_at timestamptz not null default now(),
  add column approved_by uuid references access.account (id);
comment on column opportunities.opportunity.version is 'counts every change and step: whoever saves names the version that was changed, so that two tabs cannot overwrite each other';
comment on column opportunities.opportunity.approved_by is 'who approved it in the first reading under way; the second reading is another person''s';

alter table opportunities.opportunity drop constraint opportunity_state_check;
alter table opportunities.opportunity add constraint opportunity_state_check check (state in
  ('draft', 'internal-review', 'external-review', 'refused', 'published', 'paused', 'expiring', 'expired', 'withdrawn', 'fulfilled'));

create index opportunity_under_review on opportunities.opportunity (side, state, state_since)
  where state in ('internal-review', 'external-review');

create table opportunities.writer (
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  account_id uuid not null references access.account (id),
  since timestamptz not null default now(),
  primary key (opportunity_id, account_id)
);
create index writer_account on opportunities.writer (account_id);
comment on table opportunities.writer is 'accounts that ever wrote in a listing: they do not review it';

alter table opportunities.step
  add column taken_by uuid references access.account (id),
  add column taken_as text check (taken_as in ('owner', 'own-adviser', 'other-adviser', 'administrator', 'clock')),
  add column reason text;
comment on column opportunities.step.taken_by is 'null: the centre itself, by the clock or an import';
comment on column opportunities.step.reason is 'code of a reason of the step, such as comparison-missing';

create table opportunities.comment (
  id uuid primary key default uuidv7(),
  opportunity_id uuid not null references opportunities.opportunity (id) on delete cascade,
  answers uuid references opportunities.comment (id) on delete cascade,
  path text not null default '',
  text text not null check (length(text) between 1 and 4000),
  written_by uuid not null references access.account (id),
  written_as text not null check (written_as in ('owner', 'own-adviser', 'other-adviser')),
  written_at timestamptz not null default clock_timestamp(),
  is_private boolean not null,
  settled_at timestamptz,
  settled_by uuid references access.account (id),
  check ((settled_at is null) = (settled_by is null)),
  check (answers is null or settled_at is null)
);
create index comment_of_opportunity on opportunities.comment (opportunity_id, id);
create index comment_answers on opportunities.comment (answers) where answers is not null;
comment on table opportunities.comment is 'what reviewers and writers say about a listing or one of its fields; an answer belongs to the comment that opened the thread';
comment on column opportunities.comment.path is 'the field it is about, texts.zh.title; empty for the whole listing';
comment on column opportunities.comment.is_private is 'read by the own side only: it may name the owner';

-- Who stands where. Definer's rights, so that the answer does not depend on what the asker may see.

create function opportunities.wrote(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunities.writer where opportunity_id = wanted and account_id = access.my_account())
$$;
comment on function opportunities.wrote(uuid) is 'whether the account that asks ever wrote in the listing';

create function opportunities.is_owner(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunities.owner
    where opportunity_id = wanted and organisation_id = any (access.my_organisations()))
$$;
comment on function opportunities.is_owner(uuid) is 'whether the account that asks acts for the owner of the listing';

create function opportunities.is_other_adviser(side text) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select coalesce(access.has_role('adviser') and access.my_side() <> side, false)
$$;
comment on function opportunities.is_other_adviser(text) is 'whether an adviser of the other side asks; false for things of no side';

create or replace function opportunities.is_of_own_side(listing uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select access.my_account() is not null and exists (
    select from opportunity o where o.id = listing and (
      access.has_role('administrator')
      or opportunities.is_owner(o.id)
      or access.is_adviser_of(o.side) and (o.state <> 'draft' or opportunities.wrote(o.id)
        or exists (select from step where opportunity_id = o.id))))
$$;
comment on function opportunities.is_of_own_side(uuid) is
  'those who speak for the owner; an adviser who writes for it; advisers of its side once it was handed in; administrators';

create function opportunities.may_take(wanted opportunities.opportunity, verb text) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select case
    when verb = 'approve' or verb in ('return', 'refuse') and wanted.state = 'internal-review' then
      access.is_adviser_of(wanted.side) and not opportunities.wrote(wanted.id) and not opportunities.is_owner(wanted.id)
    when verb in ('publish', 'return', 'refuse') then
      wanted.state = 'external-review' and opportunities.is_other_adviser(wanted.side)
        and not opportunities.wrote(wanted.id) and not opportunities.is_owner(wanted.id)
        and wanted.approved_by is distinct from access.my_account()
    when verb in ('submit', 'recall') then
      opportunities.is_owner(wanted.id) or access.is_adviser_of(wanted.side) and opportunities.wrote(wanted.id)
    when verb in ('pause', 'resume', 'revise', 'renew', 'withdraw', 'fulfil') then
      opportunities.is_of_own_side(wanted.id)
    else false
  end
$$;
comment on function opportunities.may_take(opportunities.opportunity, text) is 'the policy table of the module once more, for the database: four eyes hold for whatever asks';

create function opportunities.part_in(wanted opportunities.opportunity) returns text
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select case
    when access.my_account() is null then 'clock'
    when opportunities.is_owner(wanted.id) then 'owner'
    when access.is_adviser_of(wanted.side) then 'own-adviser'
    when opportunities.is_other_adviser(wanted.side) then 'other-adviser'
    else 'administrator'
  end
$$;
comment on function opportunities.part_in(opportunities.opportunity) is 'as whom the account that asks takes part in a listing';

create function opportunities.leads(verb text, from_state text, to_state text) returns boolean
language sql immutable as $$
  select exists (select from (values
    ('submit', '{draft}'::text[], 'internal-review'),
    ('recall', '{internal-review,external-review}', 'draft'),
    ('approve', '{internal-review}', 'external-review'),
    ('return', '{internal-review,external-review}', 'draft'),
    ('refuse', '{internal-review,external-review}', 'refused'),
    ('publish', '{external-review}', 'published'),
    ('pause', '{published,expiring}', 'paused'),
    ('resume', '{paused}', 'published'),
    ('revise', '{published,paused,expiring}', 'draft'),
    ('announce-expiry', '{published}', 'expiring'),
    ('renew', '{published,expiring,expired}', 'published'),
    ('expire', '{published,expiring,paused}', 'expired'),
    ('withdraw', '{draft,internal-review,external-review,published,paused,expiring}', 'withdrawn'),
    ('fulfil', '{published,paused,expiring}', 'fulfilled')) as life (step, starts, ends)
    where step = verb and from_state = any (starts) and to_state = ends)
$$;
comment on function opportunities.leads(text, text, text) is 'the life of a listing (domain/life/life.ts) once more; a test holds the two together';

drop function opportunities.was_withdrawn(text);
create function opportunities.was_public(wanted text) returns text
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select case state when 'withdrawn' then 'withdrawn' else 'in-revision' end from opportunity
  where reference = wanted and published_on is not null
    and state in ('withdrawn', 'refused', 'draft', 'internal-review', 'external-review')
$$;
comment on function opportunities.was_public(text) is 'all that anybody learns of a listing that was public once and is not now';

-- Requests never write state, approval or dates of a listing: this does, and only for whom the table lets.
create function opportunities.take_step(
  wanted uuid, verb text, expected_version integer, expected_state text, next_state text, step_day date,
  reason text, remark text, new_validity date) returns boolean
language plpgsql security definer set search_path = pg_catalog, opportunities as $$
declare
  held opportunities.opportunity;
begin
  select * into held from opportunities.opportunity where id = wanted for update;
  if held.id is null or held.version <> expected_version or held.state <> expected_state then
    return false;
  end if;
  if session_user = 'green_channel_app' and not opportunities.may_take(held, verb) then
    raise exception 'the step % is not for the account that asks', verb using errcode = 'insufficient_privilege';
  end if;
  if not opportunities.leads(verb, expected_state, next_state) then
    raise exception 'the step % does not lead from % to %', verb, expected_state, next_state;
  end if;
  update opportunities.opportunity set
    state = next_state,
    state_since = step_day,
    version = held.version + 1,
    approved_by = case when verb = 'approve' then access.my_account() when next_state = 'draft' then null else held.approved_by end,
    published_on = case when next_state = 'published' then coalesce(held.published_on, step_day) else held.published_on end,
    valid_until = coalesce(new_validity, held.valid_until)
    where id = wanted;
  insert into opportunities.step (opportunity_id, verb, from_state, to_state, taken_on, taken_by, taken_as, reason, remark)
    values (wanted, verb, held.state, next_state, step_day, access.my_account(), opportunities.part_in(held), reason, remark);
  return true;
end
$$;
comment on function opportunities.take_step(uuid, text, integer, text, text, date, text, text, date) is
  'moves a listing; false when it is no longer as the asker saw it, so that of two clicks only the first counts';

revoke execute on function opportunities.take_step(uuid, text, integer, text, text, date, text, text, date) from public;
grant execute on function opportunities.take_step(uuid, text, integer, text, text, date, text, text, date)
  to green_channel_app, green_channel_centre;

select database.protect('opportunities.writer');
select database.protect('opportunities.comment');
select database.protect('opportunities.reference_number');

create policy written on opportunities.opportunity for insert to green_channel_app
  with check (state = 'draft' and version = 1 and approved_by is null and published_on is null and not is_invented
    and side = access.my_side() and (access.has_role('adviser') or access.has_role('member')));
create policy rewritten on opportunities.opportunity for update to green_channel_app
  using (state = 'draft' and (opportunities.is_owner(id) or access.is_adviser_of(side) and opportunities.wrote(id))
    or state in ('published', 'paused', 'expiring') and access.is_adviser_of(side));
create policy removed on opportunities.opportunity for delete to green_channel_app
  using (access.has_role('administrator'));

grant insert, delete on opportunities.opportunity to green_channel_app;
grant update (direction, kind, valid_until, fields, languages, keywords, trl, trl_until, stage_note,
  rights, rights_note, partner_types, partner_role, partner_size, partner_area, partner_note, cooperation, investment_least,
  investment_most, investment_currency, investment_instrument, product_class, version, changed_at)
  on opportunities.opportunity to green_channel_app;

-- Texts follow their listing: who sees it sees them, who may rewrite it may rewrite them.
create function opportunities.may_rewrite(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunities.opportunity o where o.id = wanted and (
    o.state = 'draft' and (opportunities.is_owner(o.id) or access.is_adviser_of(o.side) and opportunities.wrote(o.id))
    or o.state in ('published', 'paused', 'expiring') and access.is_adviser_of(o.side)))
$$;
comment on function opportunities.may_rewrite(uuid) is 'whether the account that asks may change what a listing says';

create function opportunities.may_own(wanted uuid, organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunities.opportunity o where o.id = wanted and o.state = 'draft' and o.version = 1
      and not exists (select from opportunities.owner where opportunity_id = o.id)
      and o.side = (select p.side from parties.published_party p where p.id = organisation))
    and (organisation = any (access.my_organisations()) or access.is_adviser_for(organisation))
$$;
comment on function opportunities.may_own(uuid, uuid) is
  'whether the account that asks may begin a listing for an organisation: one it acts for, or as an adviser one of its side';

create function opportunities.may_begin(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, opportunities as $$
  select exists (select from opportunities.opportunity o join opportunities.owner w on w.opportunity_id = o.id
    where o.id = wanted and o.state = 'draft' and o.version = 1
      and not exists (select from opportunities.writer where opportunity_id = o.id)
      and (w.organisation_id = any (access.my_organisations()) or access.is_adviser_of(o.side)))
$$;
comment on function opportunities.may_begin(uuid) is 'whether the account that asks may name itself as the first writer of a new listing';

create policy written on opportunities.owner for insert to green_channel_app
  with check (opportunities.may_own(opportunity_id, organisation_id));
create policy rewritten on opportunities.owner for update to green_channel_app
  using (opportunities.may_rewrite(opportunity_id)) with check (opportunities.may_rewrite(opportunity_id));
grant insert on opportunities.owner to green_channel_app;
grant update (is_named) on opportunities.owner to green_channel_app;

-- Not `for all`: whoever only reads would be asked the same for every text.
create policy written on opportunities.text for insert to green_channel_app
  with check (opportunities.may_rewrite(opportunity_id));
create policy rewritten on opportunities.text for update to green_channel_app
  using (opportunities.may_rewrite(opportunity_id)) with check (opportunities.may_rewrite(opportunity_id));
create policy removed on opportunities.text for delete to green_channel_app
  using (opportunities.may_rewrite(opportunity_id));
create policy kept on opportunities.earlier_text for insert to green_channel_app
  with check (opportunities.may_rewrite(opportunity_id));
grant insert, update, delete on opportunities.text to green_channel_app;
grant insert on opportunities.earlier_text to green_channel_app;

create policy seen on opportunities.writer for select to green_channel_app
  using ((select access.my_account() is not null) and opportunities.concerns_me(opportunity_id));
create policy oneself on opportunities.writer for insert to green_channel_app
  with check (account_id = access.my_account()
    and (opportunities.may_rewrite(opportunity_id) or opportunities.may_begin(opportunity_id)));
grant select, insert on opportunities.writer to green_channel_app;

-- What the own side said to itself on the way may name the owner.
drop policy seen on opportunities.step;
create policy seen on opportunities.step for select to green_channel_app using (
  (select access.my_account() is not null) and (opportunities.is_of_own_side(opportunity_id)
    or (remark is null or taken_as = 'other-adviser') and opportunities.concerns_me(opportunity_id)));

create policy seen on opportunities.comment for select to green_channel_app
  using (exists (select from opportunities.opportunity o where o.id = opportunity_id
    and (not is_private or opportunities.is_of_own_side(o.id))));
create policy said on opportunities.comment for insert to green_channel_app
  with check (written_by = access.my_account() and settled_at is null
    and exists (select from opportunities.opportunity o where o.id = opportunity_id
      and written_as = opportunities.part_in(o)));
create policy settled on opportunities.comment for update to green_channel_app
  using (exists (select from opportunities.opportunity o where o.id = opportunity_id))
  with check (settled_by is null or settled_by = access.my_account());
grant select, insert on opportunities.comment to green_channel_app;
grant update (settled_at, settled_by) on opportunities.comment to green_channel_app;

create policy numbered on opportunities.reference_number for all to green_channel_app
  using (access.my_account() is not null) with check (access.my_account() is not null);
grant select, insert, update on opportunities.reference_number to green_channel_app;
