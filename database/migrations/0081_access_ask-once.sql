-- Who asks is asked by every request and by most policies: in one statement instead of up to six.

create view access.asking with (security_invoker = true) as
  select account.id, account.side from access.session join access.account on account.id = account_id
  where token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
    and ended_at is null and ends_at > now() and closed_at is null;
comment on view access.asking is 'the account whose session this transaction carries, no row for a visitor; read by the functions of this schema alone';

create or replace function access.my_account() returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select id from access.asking
$$;

create or replace function access.my_side() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select side from access.asking
$$;

create or replace function access.adviser_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  mine text;
  is_adviser boolean;
begin
  select side, exists (select from access.role_grant where account_id = asking.id and role = 'adviser')
    into mine, is_adviser from access.asking;
  if mine is null or is_adviser then
    return mine;
  end if;
  -- Whoever stands in for an adviser.
  return case when 'adviser' = any (access.my_roles()) then mine end;
end
$$;

create or replace function access.caller(out account uuid, out side text, out roles text[], out organisations uuid[])
language plpgsql stable security definer set search_path = pg_catalog as $$
declare others uuid[];
begin
  select asking.id, asking.side,
      array(select role from access.role_grant where account_id = asking.id order by role),
      array(select distinct organisation_id from access.membership where state = 'confirmed' and account_id = asking.id),
      array(select distinct from_account_id from access.delegation join access.account on account.id = from_account_id
        where to_account_id = asking.id and ended_at is null and closed_at is null
          and from_day <= current_date and until_day >= current_date)
    into caller.account, caller.side, caller.roles, caller.organisations, others
    from access.asking;
  if account is null then
    roles := '{}';
    organisations := '{}';
  elsif others <> '{}' then
    organisations := access.organisations_for(account || others);
    roles := access.roles_for(account || others, organisations <> '{}');
  elsif organisations <> '{}' and not 'member' = any (roles) then
    roles := roles || 'member'::text;
  end if;
end
$$;

-- Asked once for the two sides of a case: `in` would ask for each of them.
alter policy seen on cases.cooperation
  using ((select cases.my_adviser_side()) = any (array[giving_side, receiving_side])
    or id = any ((select cases.cases_of_my_organisations())::uuid[]));
