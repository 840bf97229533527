-- Policies ask many times within one statement who asks: a case asked it eight times, which was half of what it cost. A request that
-- only reads now carries the answer with it, under a seal that only functions of this schema can make; whatever does not bear it is
-- asked as before. Nothing else in a session could hold the answer: its login may set any setting of its own.

create table access.seal (
  is_only boolean primary key default true check (is_only),
  secret bytea not null check (length(secret) = 32)
);
comment on table access.seal is 'what the seal of a standing is made with; read by the functions of this schema alone';
select database.protect('access.seal');
insert into access.seal (secret) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- Called immutable so that a connection reads it once, when it plans whatever calls it. An update of the secret would leave older
-- connections with the former one: they then ask as before.
create function access.seal_secret() returns bytea
language sql immutable security definer set search_path = pg_catalog as $$
  select secret from access.seal
$$;
comment on function access.seal_secret() is 'the secret of seals; for the functions of this schema alone';

-- HMAC in its nested form, so that no seal can be prolonged. It holds for one session in one transaction of one connection.
create function access.seal_of(standing text) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return encode(sha256(access.seal_secret() || sha256(access.seal_secret() || convert_to(
    pg_backend_pid() || '|' || extract(epoch from now()) || '|' || current_setting('app.session', true) || '|' || standing,
    'UTF8'))), 'hex');
end
$$;
comment on function access.seal_of(text) is 'what shows that a standing was written by access.caller() in this transaction';

revoke execute on function access.seal_secret(), access.seal_of(text) from public;

create function access.sealed_standing() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare told text := current_setting('app.standing', true);
begin
  return case when told <> '' and left(told, 64) = access.seal_of(substr(told, 65)) then substr(told, 65) end;
end
$$;
comment on function access.sealed_standing() is
  'account|side|roles|organisations of whoever asks, once access.caller() has said it in a transaction that only reads; otherwise null';

create or replace function access.my_account() returns uuid
language plpgsql stable security definer set search_path = pg_catalog as $$
declare standing text := access.sealed_standing();
begin
  if standing is not null then
    return split_part(standing, '|', 1);
  end if;
  return (select id from access.asking);
end
$$;

create or replace function access.my_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare standing text := access.sealed_standing();
begin
  if standing is not null then
    return nullif(split_part(standing, '|', 2), '');
  end if;
  return (select side from access.asking);
end
$$;

create or replace function access.my_roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  standing text := access.sealed_standing();
  acting uuid[];
begin
  if standing is not null then
    return split_part(standing, '|', 3);
  end if;
  acting := access.acting_accounts();
  return case when acting = '{}' then '{}'
    else access.roles_for(acting, exists (select from access.membership where state = 'confirmed' and account_id = any (acting))) end;
end
$$;

create or replace function access.my_organisations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  standing text := access.sealed_standing();
  acting uuid[];
begin
  if standing is not null then
    return split_part(standing, '|', 4);
  end if;
  acting := access.acting_accounts();
  if acting = '{}' then
    return '{}';
  end if;
  return access.organisations_for(acting);
end
$$;

create or replace function access.adviser_side() returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  standing text := access.sealed_standing();
  mine text;
  is_adviser boolean;
begin
  if standing is not null then
    return case when 'adviser' = any (split_part(standing, '|', 3)::text[]) then nullif(split_part(standing, '|', 2), '') end;
  end if;
  select side, exists (select from access.role_grant where account_id = asking.id and role = 'adviser')
    into mine, is_adviser from access.asking;
  if mine is null or is_adviser then
    return mine;
  end if;
  -- Whoever stands in for an adviser.
  return case when 'adviser' = any (access.my_roles()) then mine end;
end
$$;

-- As it was, but volatile: it leaves the standing behind where nothing of it can change before the transaction ends.
create or replace function access.caller(out account uuid, out side text, out roles text[], out organisations uuid[])
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  others uuid[];
  standing text;
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
    return;
  elsif others <> '{}' then
    organisations := access.organisations_for(account || others);
    roles := access.roles_for(account || others, organisations <> '{}');
  elsif organisations <> '{}' and not 'member' = any (roles) then
    roles := roles || 'member'::text;
  end if;
  if current_setting('transaction_read_only') = 'on' then
    standing := concat_ws('|', account, coalesce(side, ''), roles, organisations);
    perform set_config('app.standing', access.seal_of(standing) || standing, true);
  end if;
end
$$;
