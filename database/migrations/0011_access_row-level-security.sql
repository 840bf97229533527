-- Who sees which row of access. The requests' login is granted columns by name; secrets are not among them.

create or replace function access.my_account() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, access as $$
declare given text := nullif(current_setting('app.session', true), '');
begin
  -- A visitor is told apart without asking any table, and the plan is kept as long as the connection lives.
  return case when given is not null then (
    select account_id from access.session join access.account on account.id = account_id
    where token_hash = decode(given, 'hex')
      and ended_at is null and ends_at > now() and seen_at > now() - interval '3 days' and closed_at is null) end;
end
$$;

create function access.my_session(out id uuid, out method text, out begun_at timestamptz, out confirmed_at timestamptz, out seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, access as $$
  select id, method, begun_at, confirmed_at, seen_at from access.session
  where token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex') and account_id = access.my_account()
$$;
comment on function access.my_session() is 'the session that asks; all null for a visitor';

create function access.is_adviser_for(organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, access, parties as $$
  select exists (select from parties.published_party where id = organisation and access.is_adviser_of(side))
$$;
comment on function access.is_adviser_for(uuid) is 'whether an adviser of the organisation''s side asks';

create function access.may_see_account(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select wanted = access.my_account()
    or access.has_role('administrator')
    or exists (select from access.membership where account_id = wanted and state in ('claimed', 'confirmed')
      and (access.is_adviser_for(organisation_id)
        or state = 'confirmed' and organisation_id = any (access.my_organisations())))
$$;
comment on function access.may_see_account(uuid) is
  'oneself; an administrator everybody; an adviser those who claim or hold a membership on the own side; members each other';

create function access.known_people(wanted uuid[]) returns table (id uuid, name text, side text)
language sql stable security definer set search_path = pg_catalog, access as $$
  select account.id, account.name, account.side from access.account
  where account.id = any (wanted) and access.my_account() is not null and (
    access.may_see_account(account.id)
    or exists (select from access.role_grant where account_id = account.id and role = 'adviser')
    or exists (select from access.delegation where account.id in (from_account_id, to_account_id)
      and ended_at is null and until_day >= current_date))
$$;
comment on function access.known_people(uuid[]) is
  'names, for those who have signed in, of people they see, of advisers, and of those who act for one another';

create function access.possible_delegates() returns table (id uuid, name text, side text)
language sql stable security definer set search_path = pg_catalog, access as $$
  select distinct account.id, account.name, account.side from access.account
  where closed_at is null and account.id <> access.my_account() and account.side is not distinct from access.my_side()
    and (exists (select from access.membership where account_id = account.id and state = 'confirmed'
        and organisation_id in (select organisation_id from access.membership
          where account_id = access.my_account() and state = 'confirmed'))
      or exists (select from access.role_grant theirs join access.role_grant mine on mine.role = theirs.role
        where theirs.account_id = account.id and mine.account_id = access.my_account() and mine.role <> 'administrator'))
$$;
comment on function access.possible_delegates() is 'colleagues on the own side: of the same organisation, or with the same role';

create function access.my_ways_in(out passkeys integer, out password_since timestamptz, out code_since timestamptz, out recovery_codes integer)
language sql stable security definer set search_path = pg_catalog, access as $$
  select (select count(*) from access.passkey where account_id = access.my_account()),
    (select changed_at from access.password where account_id = access.my_account()),
    (select made_at from access.one_time_code where account_id = access.my_account()),
    (select count(*) from access.recovery_code where account_id = access.my_account() and used_at is null)
$$;
comment on function access.my_ways_in() is 'which ways in the account that asks has, without what opens them';

create function access.change_my_account(new_name text, new_language text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  update access.account set name = new_name, language = new_language where id = access.my_account()
$$;
comment on function access.change_my_account(text, text) is 'what people change of themselves; side and address are not theirs to change';

-- A centre without an administrator could never have one again; two who leave at once wait for each other here.
create function access.keep_an_administrator() returns trigger
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  if tg_table_name = 'account' then
    if not exists (select from access.role_grant where account_id = new.id and role = 'administrator') then
      return null;
    end if;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('access.administrators', 0));
  if not exists (select from access.role_grant join access.account on account.id = account_id
      where role = 'administrator' and closed_at is null and not is_demonstration)
    and exists (select from access.account where closed_at is null and not is_demonstration) then
    raise exception 'the last administrator cannot go' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return null;
end
$$;
create trigger keep_an_administrator after delete on access.role_grant
  for each row when (old.role = 'administrator') execute function access.keep_an_administrator();
create trigger keep_an_administrator after update of closed_at on access.account
  for each row when (old.closed_at is null and new.closed_at is not null and not old.is_demonstration)
  execute function access.keep_an_administrator();

select database.protect(protected::regclass) from unnest(array[
  'access.account', 'access.role_grant', 'access.membership', 'access.delegation', 'access.session', 'access.passkey',
  'access.password', 'access.one_time_code', 'access.recovery_code', 'access.identity', 'access.question', 'access.tries',
  'access.link', 'access.link_token', 'access.consent']) as protected;

grant select on access.account to green_channel_app;
create policy seen on access.account for select to green_channel_app using (access.may_see_account(id));

grant select, insert, delete on access.role_grant to green_channel_app;
create policy seen on access.role_grant for select to green_channel_app using (access.may_see_account(account_id));
create policy given on access.role_grant for insert to green_channel_app
  with check (access.has_role('administrator') and account_id <> access.my_account() and granted_by = access.my_account());
create policy taken on access.role_grant for delete to green_channel_app using (access.has_role('administrator'));

grant select on access.membership to green_channel_app;
grant insert (account_id, organisation_id, function_title) on access.membership to green_channel_app;
grant update (state, decided_at, decided_by, decided_how) on access.membership to green_channel_app;
create policy seen on access.membership for select to green_channel_app using (
  account_id = access.my_account() or access.has_role('administrator') or access.is_adviser_for(organisation_id)
  or state = 'confirmed' and organisation_id = any (access.my_organisations()));
create policy claimed on access.membership for insert to green_channel_app
  with check (account_id = access.my_account() and state = 'claimed');
create policy decided on access.membership for update to green_channel_app
  using (access.is_adviser_for(organisation_id) and account_id <> access.my_account())
  -- Said again: of several policies any `using` goes with any `with check`, and nobody may pass by one half of each.
  with check (access.is_adviser_for(organisation_id) and account_id <> access.my_account()
    and (state = 'ended' or decided_by = access.my_account() and decided_how = 'adviser'));
create policy left_by_oneself on access.membership for update to green_channel_app
  using (account_id = access.my_account() and state in ('claimed', 'confirmed')) with check (state = 'ended');

grant select on access.delegation to green_channel_app;
grant insert (from_account_id, to_account_id, from_day, until_day, reason) on access.delegation to green_channel_app;
grant update (ended_at) on access.delegation to green_channel_app;
create policy seen on access.delegation for select to green_channel_app using (
  access.my_account() in (from_account_id, to_account_id) or access.has_role('administrator')
  or access.my_account() is not null and ended_at is null and until_day >= current_date);
create policy given on access.delegation for insert to green_channel_app with check (
  from_account_id = access.my_account() and to_account_id in (select id from access.possible_delegates()));
create policy ended on access.delegation for update to green_channel_app
  using (access.my_account() in (from_account_id, to_account_id) or access.has_role('administrator'))
  with check (ended_at is not null);

grant select (id, account_id, begun_at, seen_at, ends_at, ended_at, method, confirmed_at, device) on access.session to green_channel_app;
grant update (ended_at) on access.session to green_channel_app;
create policy own on access.session to green_channel_app
  using (account_id = access.my_account()) with check (account_id = access.my_account() and ended_at is not null);

grant select (id, account_id, name, is_synced, made_at, used_at) on access.passkey to green_channel_app;
grant update (name) on access.passkey to green_channel_app;
create policy own on access.passkey to green_channel_app
  using (account_id = access.my_account()) with check (account_id = access.my_account());

grant select on access.identity to green_channel_app;
create policy own on access.identity for select to green_channel_app using (account_id = access.my_account());

grant select on access.link to green_channel_app;
grant insert (purpose, email, name, side, language, roles, organisation_id, made_by, ends_at) on access.link to green_channel_app;
grant update (withdrawn_at) on access.link to green_channel_app;
create policy seen on access.link for select to green_channel_app using (
  purpose = 'invitation' and (access.has_role('administrator') or made_by = access.my_account()
    or roles = '{}' and access.is_adviser_of(side)));
create policy made on access.link for insert to green_channel_app with check (
  purpose = 'invitation' and made_by = access.my_account()
  and (access.has_role('administrator') or roles = '{}' and access.is_adviser_of(side)));
create policy withdrawn on access.link for update to green_channel_app
  using (access.has_role('administrator') or made_by = access.my_account() or roles = '{}' and access.is_adviser_of(side))
  with check (withdrawn_at is not null);

grant select on access.consent to green_channel_app;
grant insert (account_id, subject, wording, language) on access.consent to green_channel_app;
grant update (withdrawn_at) on access.consent to green_channel_app;
create policy own on access.consent for select to green_channel_app using (account_id = access.my_account());
create policy given on access.consent for insert to green_channel_app with check (account_id = access.my_account());
create policy withdrawn on access.consent for update to green_channel_app
  using (account_id = access.my_account()) with check (withdrawn_at is not null);
