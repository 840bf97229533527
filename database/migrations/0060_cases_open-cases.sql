-- Cooperations on their way: interests, cases, whose turn it is, and what is said in each compartment.
create schema cases;

create table cases.interest (
  id uuid primary key default uuidv7(),
  opportunity_id uuid not null references opportunities.opportunity (id),
  side text not null,
  other_side text not null check (other_side <> side),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  about text not null check (length(about) between 1 and 2000),
  wish text not null check (length(wish) between 1 and 2000),
  questions text not null default '' check (length(questions) <= 2000),
  state text not null default 'with-own-adviser' check (state in
    ('with-own-adviser', 'returned', 'with-other-adviser', 'with-owner', 'accepted', 'declined', 'withdrawn')),
  state_since timestamptz not null default now(),
  due_on date,
  escalated_at timestamptz,
  reopens_at_trl smallint check (reopens_at_trl between 1 and 9),
  version integer not null default 1,
  handed_in_at timestamptz not null default now(),
  is_invented boolean not null default false,
  check ((due_on is null) = (state in ('accepted', 'declined', 'withdrawn')))
);
create index interest_of_side on cases.interest (side, id);
create index interest_to_side on cases.interest (other_side, id);
create index interest_of_opportunity on cases.interest (opportunity_id);
create index interest_due on cases.interest (due_on) where due_on is not null and escalated_at is null;
comment on table cases.interest is 'an expression of interest in a listing, from the own adviser across to the owner; who is behind it stands in tables of their own';
comment on column cases.interest.side is 'side of whoever is interested';
comment on column cases.interest.due_on is 'last day of whoever it waits for, in working days of that side';
comment on column cases.interest.reopens_at_trl is 'a declined interest comes back when the listing reaches this readiness level';

create table cases.interested (
  interest_id uuid primary key references cases.interest (id) on delete cascade,
  organisation_id uuid not null references parties.party (id),
  written_by uuid references access.account (id),
  agreed_at timestamptz
);
create index interested_organisation on cases.interested (organisation_id);
comment on table cases.interested is 'who is interested: known to the own side, to the other one when both have agreed';
comment on column cases.interested.agreed_at is 'agreed that its name is told, once the owner agrees too';

create table cases.approached (
  interest_id uuid primary key references cases.interest (id) on delete cascade,
  organisation_id uuid not null references parties.party (id),
  agreed_at timestamptz
);
create index approached_organisation on cases.approached (organisation_id);
comment on table cases.approached is 'the owner of the listing when the interest was handed in: known to its own side, to the other one when both have agreed';

create table cases.interest_step (
  id uuid primary key default uuidv7(),
  interest_id uuid not null references cases.interest (id) on delete cascade,
  verb text not null,
  from_state text,
  to_state text not null,
  taken_at timestamptz not null default clock_timestamp(),
  taken_on date not null,
  taken_by uuid references access.account (id),
  taken_as text not null check (taken_as in ('interested', 'own-adviser', 'other-adviser', 'owner', 'clock')),
  reason text,
  remark text check (length(remark) <= 4000)
);
create index interest_step_of on cases.interest_step (interest_id, id);
comment on table cases.interest_step is 'every step of an interest; taken_by null: the centre itself';
comment on column cases.interest_step.reason is 'code of a structured no, such as too-early';

-- "case" is a word of SQL itself; the glossary calls a case "one cooperation on its way through the channel".
create table cases.cooperation (
  id uuid primary key default uuidv7(),
  tracking_code text not null unique check (tracking_code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  kind text not null check (kind in ('technology-transfer', 'investment', 'industry-cooperation', 'market-access',
    'joint-research', 'soft-landing')),
  giving_side text not null,
  receiving_side text not null check (receiving_side <> giving_side),
  title text not null check (length(title) between 1 and 200),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  interest_id uuid unique references cases.interest (id),
  opportunity_id uuid references opportunities.opportunity (id),
  state text not null,
  state_since timestamptz not null default now(),
  ball_side text,
  ball_part text check (ball_part in ('adviser', 'client')),
  ball_since timestamptz not null default now(),
  ball_due date,
  escalated_at timestamptz,
  opened_on date not null,
  version integer not null default 1,
  is_invented boolean not null default false,
  check (ball_side in (giving_side, receiving_side)),
  check ((ball_side is null) = (state = 'closed') and (ball_part is null) = (state = 'closed') and (ball_due is null) = (state = 'closed'))
);
-- Desks read in the order of the last day, closed cases last.
create index cooperation_ball on cases.cooperation (ball_side, ball_part, (coalesce(ball_due, 'infinity'::date)), id);
create index cooperation_by_due on cases.cooperation ((coalesce(ball_due, 'infinity'::date)), id);
create index cooperation_due on cases.cooperation (ball_due) where ball_due is not null and escalated_at is null;
comment on table cases.cooperation is 'a case: one cooperation on its way through the channel';
comment on column cases.cooperation.giving_side is 'gives the technology, the capital, the market or the people; a joint research gives both ways, the side that asked first stands here';
comment on column cases.cooperation.ball_side is 'the ball: the one party that owes the next move; repeats the open turn, so that desks need not look for it';

create table cases.seat (
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  side text not null,
  adviser_id uuid references access.account (id),
  agreed_at timestamptz,
  agreed_by uuid references access.account (id),
  primary key (case_id, side)
);
create index seat_of_adviser on cases.seat (adviser_id);
comment on table cases.seat is 'each side of a case: its adviser, and whether it agreed that its parties are named to the other side';

create table cases.party (
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  organisation_id uuid not null references parties.party (id),
  side text not null,
  primary key (case_id, organisation_id)
);
create index party_organisation on cases.party (organisation_id);
comment on table cases.party is 'organisations of a case: seen by their own side, by the other one when both sides agreed';

create table cases.turn (
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  number integer not null check (number > 0),
  verb text not null,
  state text not null,
  side text,
  part text check (part in ('adviser', 'client')),
  began_at timestamptz not null default clock_timestamp(),
  began_on date not null,
  due_on date,
  ended_at timestamptz,
  taken_by uuid references access.account (id),
  taken_as text not null,
  note text check (length(note) <= 4000),
  reason text,
  primary key (case_id, number),
  check ((side is null) = (state = 'closed') and (part is null) = (state = 'closed'))
);
create unique index turn_open on cases.turn (case_id) where ended_at is null;
comment on table cases.turn is 'a stretch of time in which one state and one holder of the ball did not change; each begins when the one before ended, so ages add up by construction';
comment on column cases.turn.began_on is 'the day of it in the time zone of the side that the ball went to';
comment on column cases.turn.taken_as is 'cn/adviser, be/client, or clock: who made the move that began it';

create table cases.message (
  id uuid primary key default uuidv7(),
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  compartment text not null,
  text text not null check (length(text) between 1 and 8000),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  written_by uuid not null references access.account (id),
  written_as text not null,
  written_at timestamptz not null default clock_timestamp(),
  mentions uuid[] not null default '{}' check (cardinality(mentions) <= 20),
  shared_at timestamptz,
  shared_by uuid references access.account (id),
  shared_from text
);
create index message_of_case on cases.message (case_id, compartment, id);
comment on table cases.message is 'what somebody wrote in one compartment, in the language it was written in; moving it to the shared one is an act of its own';
comment on column cases.message.compartment is 'shared; a side (cn); or one organisation of a side (cn/<id>)';

-- Who stands where. Definer's rights, so that the answer does not depend on what the asker may see.

create function cases.my_adviser_side() returns text
language sql stable security definer set search_path = pg_catalog, access as $$
  select case when access.has_role('adviser') then access.my_side() end
$$;
comment on function cases.my_adviser_side() is 'the side whose adviser asks; null for everybody else';

create function cases.cases_of_my_organisations() returns uuid[]
language sql stable security definer set search_path = pg_catalog, cases as $$
  select array(select case_id from cases.party
    where organisation_id = any (access.my_organisations()) and side = coalesce(access.my_side(), side))
$$;
comment on function cases.cases_of_my_organisations() is 'cases of organisations that the account speaks for; an account of one side is no client of the other';

create function cases.my_parts(wanted uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, cases as $$
  select array(
    select side || '/adviser' from cases.seat where case_id = wanted and side = cases.my_adviser_side()
    union
    select side || '/client' from cases.party where case_id = wanted
      and organisation_id = any (access.my_organisations()) and side = coalesce(access.my_side(), side))
$$;
comment on function cases.my_parts(uuid) is 'as what the account that asks takes part in a case: cn/adviser, be/client';

create function cases.my_compartments(wanted uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, cases as $$
  select array(
    select side from cases.seat where case_id = wanted and side = cases.my_adviser_side()
    union
    select unnest(array[side, side || '/' || organisation_id]) from cases.party where case_id = wanted
      and organisation_id = any (access.my_organisations()) and side = coalesce(access.my_side(), side)
    union
    select 'shared' where cardinality(cases.my_parts(wanted)) > 0)
$$;
comment on function cases.my_compartments(uuid) is 'compartments that the account that asks may enter: those of its side, of its organisation, and the shared one';

create function cases.may_enter(wanted uuid, compartment text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select compartment = any (cases.my_compartments(wanted))
$$;
comment on function cases.may_enter(uuid, text) is 'for other modules too: whatever they keep in a compartment of a case';

create function cases.is_compartment(wanted uuid, compartment text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select compartment = 'shared'
    or exists (select from cases.seat where case_id = wanted and side = compartment)
    or exists (select from cases.party where case_id = wanted and side || '/' || organisation_id = compartment)
$$;

create function cases.is_disclosed(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select coalesce(bool_and(agreed_at is not null), false) from cases.seat where case_id = wanted
$$;
comment on function cases.is_disclosed(uuid) is 'both sides agreed that each sees who the other one is';

create function cases.party_counts(wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, cases as $$
  select coalesce(jsonb_object_agg(side, number), '{}') from (
    select p.side, count(*) as number from cases.party p
    where p.case_id = wanted and (session_user <> 'green_channel_app' or cardinality(cases.my_parts(wanted)) > 0)
    group by p.side) counted
$$;
comment on function cases.party_counts(uuid) is 'how many parties each side has, for those who take part: numbers, before names are told';

create function cases.my_interest_part(wanted uuid) returns text
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case
    when n.organisation_id = any (access.my_organisations()) and i.side = coalesce(access.my_side(), i.side) then 'interested'
    when i.side = cases.my_adviser_side() then 'own-adviser'
    when i.other_side = cases.my_adviser_side() then 'other-adviser'
    when a.organisation_id = any (access.my_organisations()) and i.other_side = coalesce(access.my_side(), i.other_side) then 'owner'
  end
  from cases.interest i
    join cases.interested n on n.interest_id = i.id join cases.approached a on a.interest_id = i.id
  where i.id = wanted
$$;
comment on function cases.my_interest_part(uuid) is 'as what the account that asks takes part in an interest; null: it has no part';

create function cases.sees_interest(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case cases.my_interest_part(wanted)
    when 'interested' then true
    when 'own-adviser' then true
    when 'other-adviser' then exists (select from cases.interest_step where interest_id = wanted and to_state = 'with-other-adviser')
    when 'owner' then exists (select from cases.interest_step where interest_id = wanted and to_state = 'with-owner')
    else false end
$$;
comment on function cases.sees_interest(uuid) is 'the other side learns of an interest when it was passed on, the owner when its adviser puts it to the owner';

create function cases.names_are_told(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select exists (select from cases.interested n join cases.approached a using (interest_id)
    where interest_id = wanted and n.agreed_at is not null and a.agreed_at is not null)
$$;
comment on function cases.names_are_told(uuid) is 'both have agreed: each side sees who the other one is';

-- The life of an interest: domain/interest/life.ts once more; a test holds the two together.
create function cases.interest_leads(verb text, from_state text, to_state text) returns boolean
language sql immutable as $$
  select exists (select from (values
    ('return', '{with-own-adviser}'::text[], 'returned'),
    ('hand-in', '{returned}', 'with-own-adviser'),
    ('pass-on', '{with-own-adviser}', 'with-other-adviser'),
    ('put-to-owner', '{with-other-adviser}', 'with-owner'),
    ('accept', '{with-owner}', 'accepted'),
    ('decline', '{with-own-adviser,with-other-adviser,with-owner}', 'declined'),
    ('reopen', '{declined}', 'with-other-adviser'),
    ('withdraw', '{with-own-adviser,returned,with-other-adviser,with-owner}', 'withdrawn')) as life (step, starts, ends)
    where step = verb and from_state = any (starts) and to_state = ends)
$$;

create function cases.may_take_interest(held cases.interest, verb text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select coalesce(case cases.my_interest_part(held.id)
    when 'interested' then verb in ('withdraw', 'hand-in')
    when 'own-adviser' then verb in ('return', 'pass-on', 'withdraw') or verb = 'decline' and held.state = 'with-own-adviser'
    -- What never came across is not the other adviser's to take up again.
    when 'other-adviser' then cases.sees_interest(held.id) and (verb in ('put-to-owner', 'accept', 'reopen')
      or verb = 'decline' and held.state in ('with-other-adviser', 'with-owner'))
    when 'owner' then verb in ('accept', 'decline') and held.state = 'with-owner'
  end, false)
$$;
comment on function cases.may_take_interest(cases.interest, text) is 'the policy table of the module once more, for the database; an adviser may answer for an owner who answered by telephone';

create function cases.begin_interest(
  opportunity uuid, organisation uuid, written_in text, about text, wish text, questions text, agrees boolean, day date, due date)
returns uuid
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  made uuid;
  mine text;
  listing record;
begin
  select p.side into mine from parties.published_party p where p.id = organisation;
  select o.side, w.organisation_id into listing
    from opportunities.opportunity o join opportunities.owner w on w.opportunity_id = o.id
    where o.id = opportunity and o.state in ('published', 'expiring');
  -- Nothing to be interested in from here: gone, of a third country, of the own side, or of nobody the centre can ask.
  if listing.side is null or listing.organisation_id is null or mine is null or listing.side = mine then
    return null;
  end if;
  if session_user = 'green_channel_app' and not coalesce(
    organisation = any (access.my_organisations()) and mine = coalesce(access.my_side(), mine)
    or mine = cases.my_adviser_side(), false) then
    raise exception 'an interest is handed in by whoever speaks for the organisation' using errcode = 'insufficient_privilege';
  end if;
  insert into cases.interest (opportunity_id, side, other_side, language, about, wish, questions, due_on)
    values (opportunity, mine, listing.side, written_in, about, wish, questions, due) returning id into made;
  insert into cases.interested (interest_id, organisation_id, written_by, agreed_at)
    values (made, organisation, access.my_account(), case when agrees then now() end);
  insert into cases.approached (interest_id, organisation_id) values (made, listing.organisation_id);
  insert into cases.interest_step (interest_id, verb, to_state, taken_on, taken_by, taken_as)
    values (made, 'hand-in', 'with-own-adviser', day, access.my_account(), coalesce(cases.my_interest_part(made), 'clock'));
  return made;
end
$$;
comment on function cases.begin_interest(uuid, uuid, text, text, text, text, boolean, date, date) is
  'the owner is looked up here: whoever is interested does not learn who it is; null when the listing is not one to be interested in';

create function cases.move_interest(
  wanted uuid, verb text, expected_version integer, next_state text, day date, due date, reason text, remark text,
  reopens integer, agrees boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.interest;
  part text;
begin
  select * into held from cases.interest where id = wanted for update;
  if held.id is null or held.version <> expected_version or not cases.interest_leads(verb, held.state, next_state) then
    return false;
  end if;
  part := cases.my_interest_part(wanted);
  if session_user = 'green_channel_app' and not cases.may_take_interest(held, verb) then
    raise exception 'the step % is not for the account that asks', verb using errcode = 'insufficient_privilege';
  end if;
  update cases.interest set state = next_state, state_since = now(), due_on = due, escalated_at = null, version = held.version + 1,
    reopens_at_trl = case when verb = 'decline' then reopens when verb = 'reopen' then null else held.reopens_at_trl end
    where id = wanted;
  insert into cases.interest_step (interest_id, verb, from_state, to_state, taken_on, taken_by, taken_as, reason, remark)
    values (wanted, verb, held.state, next_state, day, access.my_account(), coalesce(part, 'clock'), reason, remark);
  if agrees and (verb = 'accept') then
    update cases.approached set agreed_at = now() where interest_id = wanted and agreed_at is null;
  end if;
  return true;
end
$$;
comment on function cases.move_interest(uuid, text, integer, text, date, date, text, text, integer, boolean) is
  'moves an interest; false when it is no longer as the asker saw it, so that of two clicks only the first counts';

create function cases.rewrite_interest(wanted uuid, expected_version integer, new_language text, new_about text, new_wish text, new_questions text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  if session_user = 'green_channel_app' and cases.my_interest_part(wanted) is distinct from 'interested' then
    raise exception 'an interest is written by whoever is interested' using errcode = 'insufficient_privilege';
  end if;
  update cases.interest set language = new_language, about = new_about, wish = new_wish, questions = new_questions,
    version = version + 1 where id = wanted and version = expected_version and state = 'returned';
  return found;
end
$$;

-- The life of a case: domain/life/life.ts once more; a test holds the two together.
create function cases.leads(kind text, verb text, from_state text, to_state text) returns boolean
language sql immutable as $$
  select case
    when verb = 'hand-over' then from_state = to_state and from_state <> 'closed'
    when verb = 'close' then from_state <> 'closed' and to_state = 'closed'
    when verb = 'reopen' then from_state = 'closed' and to_state <> 'closed'
    else exists (select from (values
      (false, 'introduce', '{opened}'::text[], 'introduced'),
      (false, 'bind', '{introduced}', 'bound'),
      (false, 'negotiate', '{introduced,bound}', 'negotiating'),
      (false, 'conclude', '{negotiating}', 'agreed'),
      (false, 'follow', '{agreed}', 'following'),
      (true, 'show-link', '{opened}', 'linked'),
      (true, 'approve-host', '{linked}', 'hosted'),
      (true, 'offer-space', '{hosted}', 'placed'),
      (true, 'land', '{placed}', 'landed'),
      (true, 'follow', '{landed}', 'following')) as life (is_landing, step, starts, ends)
      where is_landing = (kind = 'soft-landing') and step = verb and from_state = any (starts) and to_state = ends)
  end
$$;

create function cases.may_move(held cases.cooperation, verb text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case
    when verb in ('close', 'reopen') then
      array[held.giving_side || '/adviser', held.receiving_side || '/adviser'] && cases.my_parts(held.id)
    when verb = 'hand-over' then
      array[held.ball_side || '/adviser', held.ball_side || '/' || held.ball_part] && cases.my_parts(held.id)
    else held.ball_side || '/adviser' = any (cases.my_parts(held.id))
  end
$$;
comment on function cases.may_move(cases.cooperation, text) is 'the policy table of the module once more, for the database: only the side that holds the ball moves';

create function cases.my_part_for(wanted uuid, holding text) returns text
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case when access.my_account() is null then 'clock'
    else coalesce((select part from unnest(cases.my_parts(wanted)) part order by part like holding || '/%' desc, part limit 1), 'clock') end
$$;

create function cases.take_turn(
  wanted uuid, verb text, expected_version integer, next_state text, next_side text, next_part text, day date, due date,
  note text, reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.cooperation;
  moment timestamptz;
  next_number integer;
  part_taken text;
begin
  select * into held from cases.cooperation where id = wanted for update;
  if held.id is null or held.version <> expected_version or not cases.leads(held.kind, verb, held.state, next_state) then
    return false;
  end if;
  if session_user = 'green_channel_app' and not coalesce(cases.may_move(held, verb), false) then
    raise exception 'the move % is not for the account that asks', verb using errcode = 'insufficient_privilege';
  end if;
  part_taken := cases.my_part_for(wanted, coalesce(held.ball_side, ''));
  -- One moment for both: a turn begins when the one before ended. A clock that was set back does not make a turn end before it began.
  select greatest(clock_timestamp(), t.began_at), t.number + 1 into moment, next_number
    from cases.turn t where t.case_id = wanted and t.ended_at is null;
  update cases.turn set ended_at = moment where case_id = wanted and ended_at is null;
  insert into cases.turn (case_id, number, verb, state, side, part, began_at, began_on, due_on, taken_by, taken_as, note, reason)
    values (wanted, next_number, verb, next_state, next_side, next_part, moment, day, due, access.my_account(), part_taken, note, reason);
  update cases.cooperation set state = next_state,
    state_since = case when held.state = next_state then held.state_since else moment end,
    ball_side = next_side, ball_part = next_part, ball_due = due,
    ball_since = case when (held.ball_side, held.ball_part) is not distinct from (next_side, next_part) then held.ball_since else moment end,
    escalated_at = null, version = held.version + 1
    where id = wanted;
  return true;
end
$$;
comment on function cases.take_turn(uuid, text, integer, text, text, text, date, date, text, text) is
  'the only way in which state and ball move; false when the case is no longer as the asker saw it, so that of two clicks only the first counts';

create function cases.open_case(
  code text, of_kind text, giving text, receiving text, called text, written_in text, from_interest uuid, from_opportunity uuid,
  parties_of_it uuid[], ball text, day date, due date) returns uuid
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  made uuid;
  agreed record;
begin
  if session_user = 'green_channel_app' and not coalesce(
    -- Either out of an interest that has just been accepted, or by an adviser for an organisation of the own side.
    exists (select from cases.interest where id = from_interest and state = 'accepted'
      and cases.my_interest_part(id) in ('other-adviser', 'owner'))
    or from_interest is null and cases.my_adviser_side() in (giving, receiving), false) then
    raise exception 'a case is opened by an adviser or out of an interest' using errcode = 'insufficient_privilege';
  end if;
  insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side, title, language, interest_id, opportunity_id,
      state, ball_side, ball_part, ball_due, opened_on)
    values (code, of_kind, giving, receiving, called, written_in, from_interest, from_opportunity, 'opened', ball, 'adviser', due, day)
    returning id into made;
  insert into cases.seat (case_id, side) values (made, giving), (made, receiving);
  insert into cases.party (case_id, organisation_id, side)
    select made, p.id, p.side from parties.published_party p where p.id = any (parties_of_it) and p.side in (giving, receiving);
  if from_interest is not null then
    insert into cases.party (case_id, organisation_id, side)
      select made, n.organisation_id, i.side from cases.interest i join cases.interested n on n.interest_id = i.id where i.id = from_interest
      union select made, a.organisation_id, i.other_side from cases.interest i join cases.approached a on a.interest_id = i.id where i.id = from_interest
      on conflict do nothing;
    update cases.seat s set agreed_at = n.agreed_at from cases.interest i join cases.interested n on n.interest_id = i.id
      where i.id = from_interest and s.case_id = made and s.side = i.side;
    update cases.seat s set agreed_at = a.agreed_at from cases.interest i join cases.approached a on a.interest_id = i.id
      where i.id = from_interest and s.case_id = made and s.side = i.other_side;
  end if;
  if (select count(distinct side) from cases.party where case_id = made) < 2 and of_kind <> 'soft-landing' then
    raise exception 'a case has parties on both sides' using errcode = 'check_violation', constraint = 'parties_on_both_sides';
  end if;
  insert into cases.turn (case_id, number, verb, state, side, part, began_on, due_on, taken_by, taken_as)
    values (made, 1, 'open', 'opened', ball, 'adviser', day, due, access.my_account(), cases.my_part_for(made, ball));
  -- Two clocks would show a gap of microseconds: the case and its first turn begin in one moment.
  update cases.cooperation c set ball_since = t.began_at, state_since = t.began_at from cases.turn t where c.id = made and t.case_id = made;
  return made;
end
$$;
comment on function cases.open_case(text, text, text, text, text, text, uuid, uuid, uuid[], text, date, date) is
  'opens a case with its two seats, its parties and its first turn; a soft landing may begin before its host is known';

create function cases.share_message(wanted uuid, into_compartment text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare held cases.message;
begin
  select * into held from cases.message where id = wanted for update;
  -- From an organisation to its side or to all, from a side to all; never back: what was read cannot be unread.
  if held.id is null or not cases.may_enter(held.case_id, held.compartment) or held.compartment = 'shared'
    or into_compartment not in ('shared', split_part(held.compartment, '/', 1)) or into_compartment = held.compartment then
    return false;
  end if;
  update cases.message set compartment = into_compartment, shared_at = clock_timestamp(), shared_by = access.my_account(),
    shared_from = held.compartment where id = wanted;
  return true;
end
$$;
comment on function cases.share_message(uuid, text) is 'moves a message into a wider compartment; requests cannot write the column themselves';

create function cases.agree_to_names(wanted uuid, for_side text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  if session_user = 'green_channel_app' and not array[for_side || '/adviser', for_side || '/client'] && cases.my_parts(wanted) then
    raise exception 'each side agrees for itself' using errcode = 'insufficient_privilege';
  end if;
  update cases.seat set agreed_at = now(), agreed_by = access.my_account() where case_id = wanted and side = for_side and agreed_at is null;
  return found;
end
$$;

create function cases.seat_adviser(wanted uuid, for_side text, adviser uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  if session_user = 'green_channel_app' and for_side is distinct from cases.my_adviser_side() then
    raise exception 'each side seats its own adviser' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from access.account a join access.role_grant r on r.account_id = a.id
      where a.id = adviser and a.side = for_side and a.closed_at is null and r.role = 'adviser') then
    return false;
  end if;
  update cases.seat set adviser_id = adviser where case_id = wanted and side = for_side;
  return found;
end
$$;

create function cases.track(code text, out kind text, out state text, out state_since timestamptz, out ball_side text, out ball_part text,
  out ball_due date, out opened_on date, out ball_since timestamptz)
language sql stable security definer set search_path = pg_catalog, cases as $$
  select c.kind, c.state, c.state_since, c.ball_side, c.ball_part, c.ball_due, c.opened_on, c.ball_since
  from cases.cooperation c where c.tracking_code = code
$$;
comment on function cases.track(text) is 'what whoever holds the tracking code learns: where the case stands and whose turn it is, and no name';

revoke execute on function cases.begin_interest(uuid, uuid, text, text, text, text, boolean, date, date),
  cases.move_interest(uuid, text, integer, text, date, date, text, text, integer, boolean),
  cases.rewrite_interest(uuid, integer, text, text, text, text),
  cases.take_turn(uuid, text, integer, text, text, text, date, date, text, text),
  cases.open_case(text, text, text, text, text, text, uuid, uuid, uuid[], text, date, date),
  cases.share_message(uuid, text), cases.agree_to_names(uuid, text), cases.seat_adviser(uuid, text, uuid), cases.track(text) from public;
grant execute on function cases.begin_interest(uuid, uuid, text, text, text, text, boolean, date, date),
  cases.move_interest(uuid, text, integer, text, date, date, text, text, integer, boolean),
  cases.rewrite_interest(uuid, integer, text, text, text, text),
  cases.take_turn(uuid, text, integer, text, text, text, date, date, text, text),
  cases.open_case(text, text, text, text, text, text, uuid, uuid, uuid[], text, date, date),
  cases.share_message(uuid, text), cases.agree_to_names(uuid, text), cases.seat_adviser(uuid, text, uuid), cases.track(text)
  to green_channel_app, green_channel_centre;

select database.protect(protected::regclass) from unnest(array['cases.interest', 'cases.interested', 'cases.approached',
  'cases.interest_step', 'cases.cooperation', 'cases.seat', 'cases.party', 'cases.turn', 'cases.message']) as protected;

grant usage on schema cases to green_channel_app;
grant select on all tables in schema cases to green_channel_app;

create policy seen on cases.interest for select to green_channel_app
  using ((select access.my_account() is not null) and cases.sees_interest(id));
create policy seen on cases.interest_step for select to green_channel_app
  using (exists (select from cases.interest i where i.id = interest_id)
    -- What one side said to itself before the interest went across.
    and (taken_as not in ('interested', 'own-adviser') or remark is null or verb in ('pass-on', 'withdraw')
      or cases.my_interest_part(interest_id) in ('interested', 'own-adviser')));
create policy seen on cases.interested for select to green_channel_app
  using (exists (select from cases.interest i where i.id = interest_id)
    and (cases.my_interest_part(interest_id) in ('interested', 'own-adviser')
      or cases.names_are_told(interest_id)));
create policy seen on cases.approached for select to green_channel_app
  using (exists (select from cases.interest i where i.id = interest_id)
    and (cases.my_interest_part(interest_id) in ('owner', 'other-adviser')
      or cases.names_are_told(interest_id)));

create policy seen on cases.cooperation for select to green_channel_app
  using (giving_side = (select cases.my_adviser_side()) or receiving_side = (select cases.my_adviser_side())
    or id = any ((select cases.cases_of_my_organisations())::uuid[]));
create policy seen on cases.seat for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.turn for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.party for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id)
    and (cases.may_enter(case_id, side) or cases.is_disclosed(case_id)));
create policy seen on cases.message for select to green_channel_app
  using (cases.may_enter(case_id, compartment));
create policy written on cases.message for insert to green_channel_app
  with check (written_by = access.my_account() and cases.may_enter(case_id, compartment)
    and written_as = any (cases.my_parts(case_id)) and shared_at is null and shared_by is null and shared_from is null);
grant insert on cases.message to green_channel_app;
