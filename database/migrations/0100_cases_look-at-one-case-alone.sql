-- Reading one case took longer the more cases there were: whoever asks was asked for again at each of their cases, and where nothing
-- had been analysed yet PostgreSQL first gathered all cases that somebody sees. `offset 0` keeps it from that, as in 0009.

create or replace function cases.cases_of_my_organisations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  organisations uuid[] := access.my_organisations();
  mine text := access.my_side();
begin
  if organisations = '{}' then
    return '{}';
  end if;
  return array(select case_id from cases.party
    where organisation_id = any (organisations) and side = coalesce(mine, side));
end
$$;

alter policy seen on cases.interest_step
  using (exists (select from cases.interest i where i.id = interest_id offset 0)
    -- What one side said to itself before the interest went across.
    and (taken_as not in ('interested', 'own-adviser') or remark is null or verb in ('pass-on', 'withdraw')
      or cases.my_interest_part(interest_id) in ('interested', 'own-adviser')));
alter policy seen on cases.interested
  using (exists (select from cases.interest i where i.id = interest_id offset 0)
    and (cases.my_interest_part(interest_id) in ('interested', 'own-adviser')
      or cases.names_are_told(interest_id)));
alter policy seen on cases.approached
  using (exists (select from cases.interest i where i.id = interest_id offset 0)
    and (cases.my_interest_part(interest_id) in ('owner', 'other-adviser')
      or cases.names_are_told(interest_id)));

alter policy seen on cases.party
  using (exists (select from cases.cooperation c where c.id = case_id offset 0)
    and (cases.is_disclosed(case_id) or cases.may_enter(case_id, side)));
alter policy seen on cases.seat
  using (side = (select cases.my_adviser_side())
    or exists (select from cases.cooperation c where c.id = case_id offset 0));

do $$
declare name text;
begin
  foreach name in array array['turn', 'agreement', 'clearance', 'fact', 'landing', 'landing_report', 'plan', 'procedure_task'] loop
    execute format('alter policy seen on cases.%I using (exists (select from cases.cooperation c where c.id = case_id offset 0))', name);
  end loop;
end
$$;
alter policy changed on cases.procedure_task
  using (exists (select from cases.cooperation c where c.id = case_id offset 0));
