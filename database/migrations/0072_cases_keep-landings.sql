-- What a soft landing stands on: the link with the other country, a host that approves, a space with its permit, the landing
-- day, and what is reported 3, 6 and 12 months after it.

create table cases.landing (
  case_id uuid primary key references cases.cooperation (id) on delete cascade,
  version integer not null default 0,
  link text check (length(link) between 1 and 2000),
  link_language text check (link_language in ('zh', 'en', 'fr', 'nl')),
  link_evidence text check (length(link_evidence) between 1 and 500),
  host_id uuid references parties.party (id),
  host_decision text check (host_decision in ('approved', 'refused')),
  host_note text not null default '' check (length(host_note) <= 2000),
  host_decided_by uuid references access.account (id),
  host_decided_at timestamptz,
  address text check (length(address) between 1 and 300),
  space_kind text check (space_kind in ('desk', 'office', 'laboratory', 'workshop')),
  area_m2 numeric(8, 1) check (area_m2 > 0),
  permit_kind text check (permit_kind in ('none', 'environmental', 'building', 'biosafety', 'other')),
  permit_reference text not null default '' check (length(permit_reference) <= 200),
  permit_on date,
  is_permit_granted boolean not null default false,
  ready_on date,
  landed_on date,
  tasks_added_at timestamptz,
  check (num_nulls(link, link_language, link_evidence) in (0, 3)),
  check (host_decision is null or host_id is not null),
  check ((host_decision is null) = (host_decided_at is null)),
  check (num_nulls(address, space_kind, area_m2, permit_kind, ready_on) in (0, 5)),
  check ((permit_on is not null) = (coalesce(permit_kind, 'none') <> 'none')),
  check (not is_permit_granted or permit_on is not null)
);
create index landing_host on cases.landing (host_id);
comment on table cases.landing is 'what a soft landing stands on; the arriving firm is a party of the giving side, the host one of the receiving side';
comment on column cases.landing.version is 'counts changes: whoever changes says which version was seen; 0 before the first';
comment on column cases.landing.link is 'the link of the firm with the other country, in words';
comment on column cases.landing.link_evidence is 'what proves it: a document of the room, a contract number, an address';
comment on column cases.landing.host_decided_by is 'null with a decision: the centre itself, as in an example';
comment on column cases.landing.permit_on is 'day on which the permit was granted, or is expected';
comment on column cases.landing.ready_on is 'first day on which the firm can use the space';

create table cases.landing_report (
  case_id uuid not null references cases.landing (case_id) on delete cascade,
  months smallint not null check (months in (3, 6, 12)),
  side text not null,
  presence text not null check (presence in ('on-site', 'at-times', 'left')),
  jobs integer check (jobs between 0 and 1000000),
  turnover numeric(17, 2) check (turnover >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  text text not null default '' check (length(text) <= 4000),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  reported_by uuid references access.account (id),
  reported_at timestamptz not null default clock_timestamp(),
  confirmed_by uuid references access.account (id),
  confirmed_at timestamptz,
  version integer not null default 1,
  primary key (case_id, months),
  check ((turnover is null) = (currency is null))
);
comment on table cases.landing_report is 'what is said of a firm 3, 6 and 12 months after its landing day; what the side of the host has confirmed stays';
comment on column cases.landing_report.side is 'side whose word it stands on; what the side of the host reports is confirmed with it';
comment on column cases.landing_report.jobs is 'null: not stated, which is not none; so with turnover';

-- domain/landing/lacking.ts once more; a test holds the two together.
create function cases.landing_lacks(wanted uuid, verb text) returns text[]
language sql stable security definer set search_path = pg_catalog, cases as $$
  select array_remove(array[
    case when verb = 'show-link' and l.link is null then 'link-not-shown' end,
    case when verb = 'approve-host' and l.host_id is null then 'host-not-named' end,
    case when verb = 'approve-host' and l.host_id is not null and l.host_decision is distinct from 'approved' then 'host-not-approved' end,
    case when verb in ('offer-space', 'land') and l.address is null then 'space-not-offered' end,
    case when verb = 'land' and l.permit_kind <> 'none' and not l.is_permit_granted then 'permit-not-granted' end,
    case when verb = 'land' and l.landed_on is null then 'landing-day-missing' end,
    case when verb = 'land' and l.ready_on > l.landed_on then 'space-not-ready' end], null)
  from (select wanted as case_id) asked left join cases.landing l using (case_id)
$$;
comment on function cases.landing_lacks(uuid, text) is 'everything that a step of a soft landing still wants of its record';

create function cases.demand_landing() returns trigger
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  if cardinality(cases.landing_lacks(new.case_id, new.verb)) > 0 then
    raise exception 'the landing does not stand on what this step says' using errcode = 'check_violation', constraint = 'landing_stands',
      detail = array_to_string(cases.landing_lacks(new.case_id, new.verb), ', ');
  end if;
  return new;
end
$$;
create trigger demand_landing before insert on cases.turn
  for each row when (new.verb in ('show-link', 'approve-host', 'offer-space', 'land')) execute function cases.demand_landing();

create function cases.may_keep_landing(held cases.cooperation, part text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case
    when part = 'host' then held.receiving_side || '/adviser' = any (cases.my_parts(held.id))
    when part in ('decision', 'space', 'confirmation') then cases.speaks_for(held.id, held.receiving_side)
    else cardinality(cases.my_parts(held.id)) > 0
  end
$$;
comment on function cases.may_keep_landing(cases.cooperation, text) is
  'domain/landing/permissions.ts once more: the side of the host decides for the host, never the side that arrives';

create function cases.keep_landing(wanted uuid, expected_version integer, part text, stated jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.cooperation;
  kept cases.landing;
begin
  select * into held from cases.cooperation where id = wanted for share;
  if held.id is null or held.kind <> 'soft-landing' or held.state = 'closed' then
    return false;
  end if;
  if session_user = 'green_channel_app' and not coalesce(cases.may_keep_landing(held, part), false) then
    raise exception 'this part of a landing is not for the account that asks' using errcode = 'insufficient_privilege';
  end if;
  insert into cases.landing (case_id) values (wanted) on conflict do nothing;
  select * into kept from cases.landing where case_id = wanted for update;
  -- An approved host is settled once its approval has led on, and a landing day once days are counted from it.
  if kept.version <> expected_version or part = 'decision' and kept.host_id is null
    or part = 'tasks' and kept.tasks_added_at is not null
    or part in ('host', 'decision') and kept.host_decision = 'approved' and held.state not in ('opened', 'linked')
    or part = 'day' and kept.landed_on is not null and held.state in ('landed', 'following') then
    return false;
  end if;
  case part
    when 'link' then
      update cases.landing set link = stated ->> 'text', link_language = stated ->> 'language', link_evidence = stated ->> 'evidence'
        where case_id = wanted;
    when 'host' then
      insert into cases.party (case_id, organisation_id, side)
        select wanted, p.id, p.side from parties.published_party p
        where p.id = (stated ->> 'organisationId')::uuid and p.side = held.receiving_side on conflict do nothing;
      if not exists (select from cases.party where case_id = wanted and organisation_id = (stated ->> 'organisationId')::uuid
          and side = held.receiving_side) then
        return false;
      end if;
      update cases.landing set host_id = (stated ->> 'organisationId')::uuid, host_decision = null, host_note = '',
        host_decided_by = null, host_decided_at = null where case_id = wanted;
    when 'decision' then
      update cases.landing set host_decision = stated ->> 'decision', host_note = stated ->> 'note',
        host_decided_by = access.my_account(), host_decided_at = clock_timestamp() where case_id = wanted;
    when 'space' then
      update cases.landing set address = stated ->> 'address', space_kind = stated ->> 'kind', area_m2 = (stated ->> 'areaM2')::numeric,
        permit_kind = stated ->> 'permitKind', permit_reference = stated ->> 'permitReference', permit_on = (stated ->> 'permitOn')::date,
        is_permit_granted = (stated ->> 'isPermitGranted')::boolean, ready_on = (stated ->> 'readyOn')::date where case_id = wanted;
    when 'day' then
      update cases.landing set landed_on = (stated ->> 'landedOn')::date where case_id = wanted;
    when 'tasks' then
      update cases.landing set tasks_added_at = clock_timestamp() where case_id = wanted;
  end case;
  update cases.landing set version = kept.version + 1 where case_id = wanted;
  return true;
end
$$;
comment on function cases.keep_landing(uuid, integer, text, jsonb) is
  'the only way in which the record of a soft landing changes, a part at a time; naming a host makes it a party of the case; false when it is no longer as the asker saw it';

create function cases.report_landing(wanted uuid, after_months integer, for_side text, stated jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.cooperation;
  is_host boolean;
begin
  select * into held from cases.cooperation where id = wanted for share;
  if held.id is null or held.state not in ('landed', 'following') or for_side not in (held.giving_side, held.receiving_side)
    or not exists (select from cases.landing where case_id = wanted and landed_on is not null) then
    return false;
  end if;
  if session_user = 'green_channel_app' and not cases.speaks_for(wanted, for_side) then
    raise exception 'a side reports for itself' using errcode = 'insufficient_privilege';
  end if;
  is_host := for_side = held.receiving_side;
  insert into cases.landing_report as r (case_id, months, side, presence, jobs, turnover, currency, text, language, reported_by,
      confirmed_by, confirmed_at)
    values (wanted, after_months, for_side, stated ->> 'presence', (stated ->> 'jobs')::integer, (stated ->> 'amount')::numeric,
      stated ->> 'currency', stated ->> 'text', stated ->> 'language', access.my_account(),
      case when is_host then access.my_account() end, case when is_host then clock_timestamp() end)
    on conflict (case_id, months) do update set side = excluded.side, presence = excluded.presence, jobs = excluded.jobs,
      turnover = excluded.turnover, currency = excluded.currency, text = excluded.text, language = excluded.language,
      reported_by = excluded.reported_by, reported_at = excluded.reported_at, confirmed_by = excluded.confirmed_by,
      confirmed_at = excluded.confirmed_at, version = r.version + 1
      where r.confirmed_at is null;
  return found;
end
$$;
comment on function cases.report_landing(uuid, integer, text, jsonb) is
  'what a side says of a landed firm, in place of what stood there unconfirmed; false once it is confirmed, or before the firm has landed';

create function cases.confirm_landing_report(wanted uuid, after_months integer, expected_version integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.cooperation;
begin
  select * into held from cases.cooperation where id = wanted for share;
  if held.id is null or held.state = 'closed' then
    return false;
  end if;
  if session_user = 'green_channel_app' and not coalesce(cases.may_keep_landing(held, 'confirmation'), false) then
    raise exception 'a report is confirmed by the side of the host' using errcode = 'insufficient_privilege';
  end if;
  update cases.landing_report set confirmed_by = access.my_account(), confirmed_at = clock_timestamp(), version = version + 1
    where case_id = wanted and months = after_months and version = expected_version and confirmed_at is null;
  return found;
end
$$;

revoke execute on function cases.landing_lacks(uuid, text), cases.may_keep_landing(cases.cooperation, text),
  cases.keep_landing(uuid, integer, text, jsonb), cases.report_landing(uuid, integer, text, jsonb),
  cases.confirm_landing_report(uuid, integer, integer) from public;
grant execute on function cases.keep_landing(uuid, integer, text, jsonb), cases.report_landing(uuid, integer, text, jsonb),
  cases.confirm_landing_report(uuid, integer, integer) to green_channel_app, green_channel_centre;
-- The doctor asks what a landing stands on.
grant execute on function cases.landing_lacks(uuid, text) to green_channel_centre;

select database.protect(protected::regclass) from unnest(array['cases.landing', 'cases.landing_report']) as protected;
grant select on cases.landing, cases.landing_report to green_channel_app;
create policy seen on cases.landing for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.landing_report for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
