-- Who may act, and the functions by which row-level security asks who is asking.
create schema access;

create table access.account (
  id uuid primary key default uuidv7(),
  email text not null check (length(email) between 3 and 254 and email = lower(email)),
  email_verified_at timestamptz,
  name text not null check (length(name) between 1 and 200),
  side text,
  language text not null default 'en' check (language in ('zh', 'en', 'fr', 'nl')),
  person_id uuid references parties.party (id),
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  is_demonstration boolean not null default false
);
create unique index account_of_email on access.account (email) where closed_at is null;
comment on table access.account is 'a person who can sign in';
comment on column access.account.side is 'code of a side of the corridor; null for an account of neither';
comment on column access.account.closed_at is 'ended or erased: it signs in no more; its id stays, so that the journal keeps its meaning';
comment on column access.account.is_demonstration is 'comes with the demonstration centre; such an account signs in on loopback only';

create table access.role_grant (
  account_id uuid not null references access.account (id),
  role text not null check (role in ('adviser', 'agency-officer', 'reviewer', 'administrator')),
  granted_at timestamptz not null default now(),
  granted_by uuid references access.account (id),
  primary key (account_id, role)
);
comment on table access.role_grant is 'roles that are given; being a member follows from a membership, being a visitor from having no account';

create table access.membership (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account (id),
  organisation_id uuid not null references parties.party (id),
  state text not null default 'claimed' check (state in ('claimed', 'confirmed', 'refused', 'ended')),
  function_title text,
  claimed_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references access.account (id),
  decided_how text check (decided_how in ('adviser', 'verified-domain')),
  check ((state in ('confirmed', 'refused')) <= (decided_at is not null and decided_how is not null))
);
create unique index membership_alive on access.membership (account_id, organisation_id)
  where state in ('claimed', 'confirmed');
create index membership_of_organisation on access.membership (organisation_id);
comment on table access.membership is 'an account speaks for an organisation, once an adviser of that side or a verified domain has confirmed it';

create table access.delegation (
  id uuid primary key default uuidv7(),
  from_account_id uuid not null references access.account (id),
  to_account_id uuid not null references access.account (id) check (to_account_id <> from_account_id),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  reason text,
  given_at timestamptz not null default now(),
  ended_at timestamptz
);
create index delegation_to on access.delegation (to_account_id) where ended_at is null;
comment on table access.delegation is 'one account acts for another until a day, that day included: its memberships, and its roles but administrator; not passed on further';

create table access.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references access.account (id),
  begun_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  method text not null check (method in ('passkey', 'password', 'single-sign-on', 'link')),
  confirmed_at timestamptz not null default now(),
  device text
);
create index session_of_account on access.session (account_id) where ended_at is null;
comment on table access.session is 'a browser that is signed in; only the SHA-256 of its token is kept';
comment on column access.session.confirmed_at is 'when the person last proved who they are; what is grave asks for it again';
comment on column access.session.device is 'browser and system in words, for the list of one''s own sessions';

-- The one setting a request carries is the hash of its session's token (app.session, hexadecimal). Nobody can guess it and
-- the requests' login cannot read it, so nothing sent by a request, not even foreign SQL, can pretend to be another account.

create function access.my_account() returns uuid
language sql stable security definer set search_path = pg_catalog, access as $$
  select account_id from access.session join access.account on account.id = account_id
  where token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
    and ended_at is null and ends_at > now() and closed_at is null
$$;
comment on function access.my_account() is 'the account that asks; null for a visitor';

create function access.my_side() returns text
language sql stable security definer set search_path = pg_catalog, access as $$
  select side from access.account where id = access.my_account()
$$;
comment on function access.my_side() is 'the side of the account that asks; null for none';

create function access.acting_accounts() returns uuid[]
language sql stable security definer set search_path = pg_catalog, access as $$
  select array(
    select access.my_account() where access.my_account() is not null
    union
    select from_account_id from access.delegation join access.account on account.id = from_account_id
    where to_account_id = access.my_account() and ended_at is null and closed_at is null
      and from_day <= current_date and until_day >= current_date)
$$;
comment on function access.acting_accounts() is 'the account that asks, and those it acts for today';

create function access.my_organisations() returns uuid[]
language sql stable security definer set search_path = pg_catalog, access as $$
  select array(
    select distinct organisation_id from access.membership
    where state = 'confirmed' and account_id = any (access.acting_accounts()))
$$;
comment on function access.my_organisations() is 'organisations that the account that asks may speak for today';

create function access.my_roles() returns text[]
language sql stable security definer set search_path = pg_catalog, access as $$
  select array(
    select role from access.role_grant where account_id = access.my_account()
    union
    select role from access.role_grant join access.account on account.id = account_id
    where account_id = any (access.acting_accounts()) and role <> 'administrator' and side is not distinct from access.my_side()
    union
    select 'member' where cardinality(access.my_organisations()) > 0)
$$;
comment on function access.my_roles() is 'roles of the account that asks; a delegation carries roles within one side only, and never administrator';

create function access.has_role(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select wanted = any (access.my_roles())
$$;

create function access.is_adviser_of(wanted_side text) returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select coalesce(access.my_side() = wanted_side, false) and 'adviser' = any (access.my_roles())
$$;
comment on function access.is_adviser_of(text) is 'false for things of no side';

create function access.caller(out account uuid, out side text, out roles text[], out organisations uuid[])
language sql stable security definer set search_path = pg_catalog, access as $$
  select access.my_account(), access.my_side(), access.my_roles(), access.my_organisations()
$$;
comment on function access.caller() is 'all of it in one question, for the server';
