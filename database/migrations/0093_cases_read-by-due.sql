-- Cases in the order of their days: an expression with coalesce bounds no index under row-level security, as PostgreSQL does not hold it
-- to be leakproof; a column does. Whoever counts or finds overdue cases then reads one index and no case.
alter table cases.cooperation
  add column due_or_never date not null generated always as (coalesce(ball_due, 'infinity'::date)) stored;
comment on column cases.cooperation.due_or_never is 'last day of whoever has the ball, infinity once the case is closed: what desks are ordered by';

drop index cases.cooperation_by_due;
create index cooperation_by_due on cases.cooperation (due_or_never, id) include (ball_side, giving_side, receiving_side);
drop index cases.cooperation_ball;
create index cooperation_ball on cases.cooperation (ball_side, due_or_never, id) include (giving_side, receiving_side);

-- The cheap questions first, each with a plan that is kept: as one statement it was planned anew for every list of people.
create or replace function access.known_people(wanted uuid[]) returns table (id uuid, name text, side text)
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  me uuid := access.my_account();
begin
  if me is null then
    return;
  end if;
  for known_people.id, known_people.name, known_people.side in
    select account.id, account.name, account.side from access.account where account.id = any (wanted)
  loop
    if known_people.id = me
      or exists (select from access.role_grant where account_id = known_people.id and role = 'adviser')
      or access.may_see_account(known_people.id)
      or exists (select from access.delegation where known_people.id in (from_account_id, to_account_id)
        and ended_at is null and until_day >= current_date) then
      return next;
    end if;
  end loop;
end
$$;
