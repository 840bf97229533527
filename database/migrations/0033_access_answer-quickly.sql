-- Who asks is asked by every request and by most policies. The same answers as before, without planning anew for each question:
-- functions in PL/pgSQL keep their plans as long as the connection lives, and a visitor is told apart at once.

create or replace function access.my_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare me uuid := access.my_account();
begin
  return case when me is not null then (select side from access.account where id = me) end;
end
$$;

create or replace function access.acting_accounts() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare me uuid := access.my_account();
begin
  if me is null then
    return '{}';
  end if;
  return me || array(
    select distinct from_account_id from access.delegation join access.account on account.id = from_account_id
    where to_account_id = me and ended_at is null and closed_at is null
      and from_day <= current_date and until_day >= current_date);
end
$$;

create or replace function access.my_organisations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare acting uuid[] := access.acting_accounts();
begin
  if acting = '{}' then
    return '{}';
  end if;
  return array(
    select distinct organisation_id from access.membership where state = 'confirmed' and account_id = any (acting));
end
$$;

create or replace function access.my_roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  acting uuid[] := access.acting_accounts();
  mine text;
begin
  if acting = '{}' then
    return '{}';
  end if;
  select side into mine from access.account where id = acting[1];
  return array(
    select role from access.role_grant where account_id = acting[1]
    union
    select role from access.role_grant join access.account on account.id = account_id
    where account_id = any (acting[2:]) and role <> 'administrator' and side is not distinct from mine
    union
    select 'member' where exists (
      select from access.membership where state = 'confirmed' and account_id = any (acting)));
end
$$;

create or replace function access.has_role(wanted text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return wanted = any (access.my_roles());
end
$$;

create or replace function access.is_adviser_of(wanted_side text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return coalesce(access.my_side() = wanted_side, false) and 'adviser' = any (access.my_roles());
end
$$;

create or replace function access.caller(out account uuid, out side text, out roles text[], out organisations uuid[])
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  account := access.my_account();
  if account is null then
    roles := '{}';
    organisations := '{}';
    return;
  end if;
  side := access.my_side();
  roles := access.my_roles();
  organisations := access.my_organisations();
end
$$;
