-- What 0094 left to the function was still asked of every interest that waits on the other side, and of every one for a client. An
-- interest that was not passed on yet is no adviser's of the other side, and organisations name their own ones at once.
create function cases.interests_of_my_organisations(part text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare organisations uuid[] := access.my_organisations();
begin
  return case part
    when 'interested' then array(select interest_id from cases.interested where organisation_id = any (organisations))
    -- An owner learns of an interest when its adviser puts it to the owner, not before: not even that there is one.
    when 'approached' then array(select a.interest_id from cases.approached a where a.organisation_id = any (organisations)
      and exists (select from cases.interest_step s where s.interest_id = a.interest_id and s.to_state = 'with-owner')) end;
end
$$;
comment on function cases.interests_of_my_organisations(text) is
  'interests that an organisation of the account that asks expressed, or was approached with and told of';

create function cases.went_across(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select from cases.interest_step where interest_id = wanted and to_state = 'with-other-adviser');
end
$$;
comment on function cases.went_across(uuid) is 'the adviser of the interested side passed it on once, however it ended';

alter policy seen on cases.interest
  using ((select access.my_account()) is not null and (
    (select cases.my_adviser_side()) = side
    or ((select cases.my_adviser_side()) = other_side
      and (state in ('with-other-adviser', 'with-owner', 'accepted')
        or state in ('declined', 'withdrawn') and cases.went_across(id)))
    or (id = any ((select cases.interests_of_my_organisations('interested')
      || cases.interests_of_my_organisations('approached'))::uuid[]) and cases.sees_interest(id))));
