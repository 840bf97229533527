-- Desks among a hundred thousand cases: each seat repeats whether its adviser has the ball and until when, so that a desk is read
-- from one index instead of being looked for among all cases.

create or replace function cases.my_adviser_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return access.adviser_side();
end
$$;

create or replace function cases.my_parts(wanted uuid) returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  mine text := access.adviser_side();
  organisations uuid[] := access.my_organisations();
  parts text[] := '{}';
begin
  if mine is not null then
    parts := array(select side || '/adviser' from cases.seat where case_id = wanted and side = mine);
  end if;
  if organisations <> '{}' then
    parts := parts || array(select distinct side || '/client' from cases.party
      where case_id = wanted and organisation_id = any (organisations) and side = coalesce(access.my_side(), side));
  end if;
  return parts;
end
$$;

create or replace function cases.my_compartments(wanted uuid) returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  mine text := access.adviser_side();
  organisations uuid[] := access.my_organisations();
  entered text[] := '{}';
begin
  if mine is not null then
    entered := array(select side from cases.seat where case_id = wanted and side = mine);
  end if;
  if organisations <> '{}' then
    entered := array(select unnest(entered) union select unnest(array[side, side || '/' || organisation_id]) from cases.party
      where case_id = wanted and organisation_id = any (organisations) and side = coalesce(access.my_side(), side));
  end if;
  return case when entered = '{}' then entered else array['shared'] || entered end;
end
$$;

create or replace function cases.may_enter(wanted uuid, compartment text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
declare mine text := access.adviser_side();
begin
  -- Most who ask are advisers in their own compartments: found without asking for whom else they may speak.
  return compartment in ('shared', mine) and exists (select from cases.seat where case_id = wanted and side = mine)
    or compartment = any (cases.my_compartments(wanted));
end
$$;

alter table cases.seat
  add column is_holding boolean not null default false,
  add column due date not null default 'infinity';
comment on column cases.seat.is_holding is 'the ball lies with the adviser of this seat: repeats the case';
comment on column cases.seat.due is 'last day of whoever has the ball, infinity once the case is closed: repeats the case';

create function cases.repeat_ball() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update cases.seat s set is_holding = coalesce(new.ball_part = 'adviser' and new.ball_side = s.side, false),
    due = coalesce(new.ball_due, 'infinity') where s.case_id = new.id;
  return null;
end
$$;
create trigger ball_repeated after update of ball_side, ball_part, ball_due on cases.cooperation
  for each row when ((old.ball_side, old.ball_part, old.ball_due) is distinct from (new.ball_side, new.ball_part, new.ball_due))
  execute function cases.repeat_ball();

create function cases.take_ball() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  select coalesce(c.ball_part = 'adviser' and c.ball_side = new.side, false), coalesce(c.ball_due, 'infinity')
    into new.is_holding, new.due from cases.cooperation c where c.id = new.case_id;
  return new;
end
$$;
create trigger ball_taken before insert on cases.seat for each row execute function cases.take_ball();

update cases.seat s set is_holding = coalesce(c.ball_part = 'adviser' and c.ball_side = s.side, false),
  due = coalesce(c.ball_due, 'infinity') from cases.cooperation c where c.id = s.case_id;

drop index cases.seat_of_adviser;
create index seat_of_adviser on cases.seat (adviser_id, due, case_id) include (side);
create index seat_with_ball on cases.seat (adviser_id, due, case_id) include (side) where is_holding;
drop index cases.cooperation_ball;
create index cooperation_ball on cases.cooperation (ball_side, (coalesce(ball_due, 'infinity'::date)), id)
  include (giving_side, receiving_side);

alter policy seen on cases.cooperation
  using ((select cases.my_adviser_side()) in (giving_side, receiving_side)
    or id = any ((select cases.cases_of_my_organisations())::uuid[]));
alter policy seen on cases.party
  using (exists (select from cases.cooperation c where c.id = case_id)
    and (cases.is_disclosed(case_id) or cases.may_enter(case_id, side)));
-- The own side first: a desk then needs no look at the case.
alter policy seen on cases.seat
  using (side = (select cases.my_adviser_side()) or exists (select from cases.cooperation c where c.id = case_id));
