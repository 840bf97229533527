-- Who asks is asked by every request and by most policies: fewer questions for the same answers.

create function access.adviser_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  me uuid := access.my_account();
  mine text;
begin
  if me is null then
    return null;
  end if;
  select side into mine from access.account where id = me;
  if mine is null or exists (select from access.role_grant where account_id = me and role = 'adviser') then
    return mine;
  end if;
  -- Whoever stands in for an adviser.
  return case when 'adviser' = any (access.my_roles()) then mine end;
end
$$;
comment on function access.adviser_side() is 'the side whose adviser asks; null for everybody else';

-- Whom somebody acts for is asked once for all that a request is told of its caller.
create function access.organisations_for(acting uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return array(select distinct organisation_id from access.membership where state = 'confirmed' and account_id = any (acting));
end
$$;

create function access.roles_for(acting uuid[], is_member boolean) returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return array(
    select role from access.role_grant where account_id = acting[1]
    union
    select role from access.role_grant theirs join access.account on account.id = theirs.account_id
    where theirs.account_id = any (acting[2:]) and role <> 'administrator'
      and side is not distinct from (select mine.side from access.account mine where mine.id = acting[1])
    union
    select 'member' where is_member);
end
$$;
comment on function access.roles_for(uuid[], boolean) is 'roles of the first account, and what it may do for those it stands in for';
revoke execute on function access.organisations_for(uuid[]), access.roles_for(uuid[], boolean) from public;

create or replace function access.my_roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare acting uuid[] := access.acting_accounts();
begin
  return case when acting = '{}' then '{}'
    else access.roles_for(acting, exists (select from access.membership where state = 'confirmed' and account_id = any (acting))) end;
end
$$;

create or replace function access.caller(out account uuid, out side text, out roles text[], out organisations uuid[])
language plpgsql stable security definer set search_path = pg_catalog as $$
declare acting uuid[] := access.acting_accounts();
begin
  account := acting[1];
  roles := '{}';
  organisations := '{}';
  if account is not null then
    select a.side into caller.side from access.account a where a.id = account;
    organisations := access.organisations_for(acting);
    roles := access.roles_for(acting, organisations <> '{}');
  end if;
end
$$;
