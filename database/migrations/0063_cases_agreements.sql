-- What came of a case: agreements that one side claims and the adviser of the other one validates, and their outcomes.
create table cases.agreement (
  id uuid primary key default uuidv7(),
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  kind text not null check (kind in ('licence', 'transfer', 'joint-development', 'joint-venture', 'equity-investment', 'supply',
    'service', 'research-cooperation', 'hosting')),
  giving_side text not null,
  receiving_side text not null check (receiving_side <> giving_side),
  is_mutual boolean not null default false,
  about text not null default '' check (length(about) <= 2000),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  signed_on date not null,
  begins_on date,
  ends_on date check (ends_on >= coalesce(begins_on, signed_on)),
  renewal text not null default 'none' check (renewal in ('none', 'automatic', 'by-agreement')),
  amount numeric(17, 2) check (amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  is_confidential boolean not null default true,
  state text not null default 'claimed' check (state in ('claimed', 'contested', 'validated', 'withdrawn')),
  claimed_side text not null,
  claimed_by uuid references access.account (id),
  claimed_at timestamptz not null default clock_timestamp(),
  decided_side text check (decided_side <> claimed_side),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  version integer not null default 1,
  check ((amount is null) = (currency is null)),
  check ((decided_at is null) = (decided_side is null)),
  check ((decided_at is not null) = (state in ('contested', 'validated')))
);
create index agreement_of_case on cases.agreement (case_id, id);
create index agreement_signed on cases.agreement (signed_on) where state = 'validated';
comment on table cases.agreement is 'an agreement that came of a case: claimed by one side, validated by the adviser of the other one';
comment on column cases.agreement.giving_side is 'gives the right, the capital, the goods or the place; of a mutual one the side that claimed it first stands here';
comment on column cases.agreement.is_mutual is 'gives both ways, as two laboratories that work together';
comment on column cases.agreement.is_confidential is 'of the value: only those in the case read it; kind, direction and month of a validated agreement are counted in public';
comment on column cases.agreement.claimed_side is 'side whose word it stands on; whoever corrects a contested one claims it anew';

create table cases.agreement_step (
  agreement_id uuid not null references cases.agreement (id) on delete cascade,
  number integer not null,
  verb text not null check (verb in ('claim', 'correct', 'contest', 'validate', 'withdraw')),
  side text not null,
  taken_by uuid references access.account (id),
  taken_at timestamptz not null default clock_timestamp(),
  reason text check (length(reason) <= 2000),
  stated jsonb,
  primary key (agreement_id, number)
);
comment on table cases.agreement_step is 'how an agreement came to stand as it stands';
comment on column cases.agreement_step.stated is 'what was claimed then, word for word';

create table cases.follow_up (
  agreement_id uuid not null references cases.agreement (id) on delete cascade,
  due_on date not null,
  set_by uuid references access.account (id) default access.my_account(),
  note text not null default '' check (length(note) <= 2000),
  done_at timestamptz,
  done_by uuid references access.account (id),
  primary key (agreement_id, due_on)
);
create index follow_up_due on cases.follow_up (due_on) where done_at is null;
comment on table cases.follow_up is 'a day on which the advisers look again at a validated agreement';

create table cases.outcome (
  agreement_id uuid not null references cases.agreement (id) on delete cascade,
  months smallint not null check (months in (6, 12, 24)),
  side text not null,
  jobs integer check (jobs between 0 and 1000000),
  turnover numeric(17, 2) check (turnover >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  products integer check (products between 0 and 100000),
  publications integer check (publications between 0 and 100000),
  text text not null default '' check (length(text) <= 4000),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  reported_by uuid references access.account (id) default access.my_account(),
  reported_at timestamptz not null default clock_timestamp(),
  primary key (agreement_id, months, side),
  check ((turnover is null) = (currency is null)),
  check (num_nonnulls(jobs, turnover, products, publications) > 0 or text <> '')
);
comment on table cases.outcome is 'what a side reports of an agreement 6, 12 and 24 months after its signature; null: not stated, which is not none';

create function cases.case_of_agreement(wanted uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, cases as $$
  select case_id from cases.agreement where id = wanted
$$;

create function cases.speaks_for(of_case uuid, for_side text) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select array[for_side || '/adviser', for_side || '/client'] && cases.my_parts(of_case)
$$;
comment on function cases.speaks_for(uuid, text) is 'the account that asks is the adviser or a client of that side of the case';

create function cases.state_agreement(wanted uuid, stated jsonb) returns void
language sql security definer set search_path = pg_catalog, cases as $$
  update cases.agreement a set kind = s.kind, giving_side = s.giving_side, receiving_side = s.receiving_side, is_mutual = s.is_mutual,
    about = s.about, language = s.language, signed_on = s.signed_on, begins_on = s.begins_on, ends_on = s.ends_on, renewal = s.renewal,
    amount = s.amount, currency = s.currency, is_confidential = s.is_confidential
  from jsonb_to_record(stated) as s (kind text, giving_side text, receiving_side text, is_mutual boolean, about text, language text,
    signed_on date, begins_on date, ends_on date, renewal text, amount numeric, currency text, is_confidential boolean)
  where a.id = wanted
$$;
comment on function cases.state_agreement(uuid, jsonb) is 'for the functions below only';

create function cases.note_agreement_step(wanted uuid, taken text, for_side text, why text, said jsonb) returns void
language sql security definer set search_path = pg_catalog, cases as $$
  insert into cases.agreement_step (agreement_id, number, verb, side, taken_by, reason, stated)
    select wanted, coalesce(max(number), 0) + 1, taken, for_side, access.my_account(), why, said
    from cases.agreement_step where agreement_id = wanted
$$;
comment on function cases.note_agreement_step(uuid, text, text, text, jsonb) is 'for the functions below only';

create function cases.claim_agreement(of_case uuid, for_side text, stated jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.cooperation;
  made uuid;
begin
  -- The case is held, so that nobody closes it in between.
  select * into held from cases.cooperation where id = of_case for share;
  if held.id is null or held.state = 'closed'
    or array[stated ->> 'giving_side', stated ->> 'receiving_side'] <@ array[held.giving_side, held.receiving_side] is not true
    or for_side not in (held.giving_side, held.receiving_side) then
    return null;
  end if;
  if session_user = 'green_channel_app' and not cases.speaks_for(of_case, for_side) then
    raise exception 'an agreement is claimed by whoever takes part for that side' using errcode = 'insufficient_privilege';
  end if;
  insert into cases.agreement (case_id, kind, giving_side, receiving_side, language, signed_on, claimed_side, claimed_by)
    values (of_case, stated ->> 'kind', stated ->> 'giving_side', stated ->> 'receiving_side', stated ->> 'language',
      (stated ->> 'signed_on')::date, for_side, access.my_account()) returning id into made;
  perform cases.state_agreement(made, stated);
  perform cases.note_agreement_step(made, 'claim', for_side, null, stated);
  return made;
end
$$;
comment on function cases.claim_agreement(uuid, text, jsonb) is
  'what one side says was signed; null when the case is closed or the direction is not one of its own';

create function cases.correct_agreement(wanted uuid, expected_version integer, for_side text, stated jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.agreement;
begin
  select * into held from cases.agreement where id = wanted for update;
  -- What stands unanswered is corrected by its own side; what was contested, by either one, on whose word it then stands.
  if held.id is null or held.version <> expected_version
    or not (held.state = 'contested' or held.state = 'claimed' and held.claimed_side = for_side)
    or array[held.giving_side, held.receiving_side] <@ array[stated ->> 'giving_side', stated ->> 'receiving_side'] is not true
    or for_side not in (held.giving_side, held.receiving_side) then
    return false;
  end if;
  if session_user = 'green_channel_app' and not cases.speaks_for(held.case_id, for_side) then
    raise exception 'an agreement is corrected by whoever takes part for that side' using errcode = 'insufficient_privilege';
  end if;
  update cases.agreement set state = 'claimed', claimed_side = for_side, claimed_by = access.my_account(),
    claimed_at = clock_timestamp(), decided_side = null, decided_by = null, decided_at = null, version = held.version + 1
    where id = wanted;
  perform cases.state_agreement(wanted, stated);
  perform cases.note_agreement_step(wanted, 'correct', for_side, null, stated);
  return true;
end
$$;
comment on function cases.correct_agreement(uuid, integer, text, jsonb) is
  'claims an agreement anew with other words; what was validated is not corrected any more';

create function cases.decide_agreement(wanted uuid, expected_version integer, verdict text, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.agreement;
  other text;
begin
  select * into held from cases.agreement where id = wanted for update;
  if held.id is null or held.version <> expected_version or held.state <> 'claimed' or verdict not in ('validated', 'contested') then
    return false;
  end if;
  other := case held.claimed_side when held.giving_side then held.receiving_side else held.giving_side end;
  -- Never the side that claims, nor the person, whatever side the account has moved to since.
  if session_user = 'green_channel_app' and not coalesce(cases.my_adviser_side() = other
    and (held.claimed_by is null or held.claimed_by <> access.my_account()), false) then
    raise exception 'an agreement is answered by the adviser of the other side' using errcode = 'insufficient_privilege';
  end if;
  if verdict = 'contested' and coalesce(why, '') = '' then
    raise exception 'whoever contests says why' using errcode = 'check_violation';
  end if;
  update cases.agreement set state = verdict, decided_side = other, decided_by = access.my_account(), decided_at = clock_timestamp(),
    version = held.version + 1 where id = wanted;
  perform cases.note_agreement_step(wanted, case verdict when 'validated' then 'validate' else 'contest' end, other, why, null);
  return true;
end
$$;
comment on function cases.decide_agreement(uuid, integer, text, text) is
  'the only way in which an agreement becomes valid; false when it is no longer as the asker saw it, so that of two clicks only the first counts';

create function cases.withdraw_agreement(wanted uuid, expected_version integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare
  held cases.agreement;
begin
  select * into held from cases.agreement where id = wanted for update;
  if held.id is null or held.version <> expected_version or held.state not in ('claimed', 'contested') then
    return false;
  end if;
  if session_user = 'green_channel_app' and not cases.speaks_for(held.case_id, held.claimed_side) then
    raise exception 'an agreement is withdrawn by the side that claimed it' using errcode = 'insufficient_privilege';
  end if;
  update cases.agreement set state = 'withdrawn', decided_side = null, decided_by = null, decided_at = null, version = held.version + 1
    where id = wanted;
  perform cases.note_agreement_step(wanted, 'withdraw', held.claimed_side, null, null);
  return true;
end
$$;

revoke execute on function cases.state_agreement(uuid, jsonb), cases.note_agreement_step(uuid, text, text, text, jsonb),
  cases.claim_agreement(uuid, text, jsonb), cases.correct_agreement(uuid, integer, text, jsonb),
  cases.decide_agreement(uuid, integer, text, text), cases.withdraw_agreement(uuid, integer) from public;
grant execute on function cases.claim_agreement(uuid, text, jsonb), cases.correct_agreement(uuid, integer, text, jsonb),
  cases.decide_agreement(uuid, integer, text, text), cases.withdraw_agreement(uuid, integer)
  to green_channel_app, green_channel_centre;

create function cases.is_validated(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select exists (select from cases.agreement where id = wanted and state = 'validated')
$$;

select database.protect(protected::regclass) from unnest(array['cases.agreement', 'cases.agreement_step', 'cases.follow_up',
  'cases.outcome']) as protected;
grant select on cases.agreement, cases.agreement_step, cases.follow_up, cases.outcome to green_channel_app;

create policy seen on cases.agreement for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.agreement_step for select to green_channel_app
  using (exists (select from cases.agreement a where a.id = agreement_id));
create policy seen on cases.follow_up for select to green_channel_app
  using (exists (select from cases.agreement a where a.id = agreement_id));
create policy seen on cases.outcome for select to green_channel_app
  using (exists (select from cases.agreement a where a.id = agreement_id));

-- The advisers set and close the days of follow-up; either side reports for itself, and may correct its own report.
create function cases.advises_agreement(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select exists (select from cases.agreement where id = wanted and state = 'validated'
    and cases.my_adviser_side() in (giving_side, receiving_side))
$$;
create policy set on cases.follow_up for insert to green_channel_app
  with check (cases.advises_agreement(agreement_id) and set_by = access.my_account() and done_at is null and done_by is null);
create policy done on cases.follow_up for update to green_channel_app
  using (cases.advises_agreement(agreement_id) and done_at is null)
  with check (done_at is not null and done_by = access.my_account());
grant insert (agreement_id, due_on, note), update (done_at, done_by, note) on cases.follow_up to green_channel_app;

create policy reported on cases.outcome for insert to green_channel_app
  with check (cases.is_validated(agreement_id) and reported_by = access.my_account()
    and cases.speaks_for(cases.case_of_agreement(agreement_id), side));
create policy corrected on cases.outcome for update to green_channel_app
  using (cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  with check (reported_by = access.my_account() and cases.speaks_for(cases.case_of_agreement(agreement_id), side));
grant insert (agreement_id, months, side, jobs, turnover, currency, products, publications, text, language),
  update (jobs, turnover, currency, products, publications, text, language, reported_by, reported_at) on cases.outcome to green_channel_app;

create view cases.published_flow with (security_barrier) as
  select 'case' as what, c.kind as case_kind, null::text as agreement_kind, c.giving_side, c.receiving_side,
    c.kind = 'joint-research' as is_mutual, date_trunc('month', c.opened_on)::date as month,
    null::numeric(17, 2) as amount, null::text as currency, c.is_invented
  from cases.cooperation c
  where not exists (select from cases.turn t where t.case_id = c.id and t.ended_at is null and t.reason = 'opened-by-mistake')
  union all
  select 'agreement', c.kind, a.kind, a.giving_side, a.receiving_side, a.is_mutual, date_trunc('month', a.signed_on)::date,
    case when not a.is_confidential then a.amount end, case when not a.is_confidential then a.currency end, c.is_invented
  from cases.agreement a join cases.cooperation c on c.id = a.case_id
  where a.state = 'validated';
comment on view cases.published_flow is
  'every case and every validated agreement with its direction and month, and no name, id or day; a value only where it is not confidential';
grant select on cases.published_flow to green_channel_app;
