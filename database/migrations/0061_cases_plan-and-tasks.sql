-- The clearance plan of a case, the procedures and tasks that follow, and calendars that show their days.

create table cases.clearance (
  case_id uuid primary key references cases.cooperation (id) on delete cascade,
  version integer not null default 0,
  begins_on date not null,
  plan_number integer not null default 0,
  looked_on date,
  looked_edition text
);
create index clearance_looked_on on cases.clearance (looked_on, looked_edition);
comment on table cases.clearance is 'the facts of a case as a whole; without a row nobody has answered anything yet';
comment on column cases.clearance.version is 'counts answers: whoever answers says which version was seen';
comment on column cases.clearance.begins_on is 'first day of work, from which the plan counts';
comment on column cases.clearance.looked_on is 'day whose law the plan was last held against, with or without a change';
comment on column cases.clearance.looked_edition is 'edition of the packs that it was last held against';

create table cases.fact (
  case_id uuid not null references cases.clearance (case_id) on delete cascade,
  fact text not null check (length(fact) between 1 and 100),
  answer jsonb not null,
  answered_as text not null,
  answered_by uuid references access.account (id),
  answered_at timestamptz not null default clock_timestamp(),
  primary key (case_id, fact)
);
comment on table cases.fact is 'what is known of a case, for the clearance packs; both sides answer and see who did';
comment on column cases.fact.answer is 'JSON null: asked, and whoever answered does not know';

create table cases.plan (
  case_id uuid not null references cases.clearance (case_id) on delete cascade,
  number integer not null check (number > 0),
  because text not null check (because in ('facts', 'rules', 'dates')),
  as_of date not null,
  begins_on date not null,
  edition text not null,
  reviewed date not null,
  facts_version integer not null,
  summary jsonb not null,
  change jsonb not null,
  made_by uuid references access.account (id),
  made_at timestamptz not null default clock_timestamp(),
  primary key (case_id, number)
);
comment on table cases.plan is 'versions of the plan of a case, only where something differs; never changed afterwards';
comment on column cases.plan.because is 'facts: somebody answered; rules: another edition of the packs; dates: a rule began or ended, or days off became known';
comment on column cases.plan.change is 'what makes this version out of the one before';
comment on column cases.plan.made_by is 'null: the centre itself';

create table cases.procedure_task (
  case_id uuid not null references cases.clearance (case_id) on delete cascade,
  procedure text not null check (length(procedure) between 1 and 100),
  verdict text not null check (verdict in ('required', 'undetermined', 'gone')),
  side text not null,
  part text not null check (part in ('adviser', 'client')),
  starts_on date not null,
  ends_on date not null,
  file_by date,
  filed_on date,
  complete_on date,
  decision text check (decision in ('granted', 'refused', 'carried-out')),
  decided_on date,
  reference text check (length(reference) between 1 and 200),
  version integer not null default 1,
  primary key (case_id, procedure),
  foreign key (case_id, side) references cases.seat (case_id, side),
  check ((decision is null) = (decided_on is null)),
  check (decision is null or decision = 'carried-out' or filed_on is not null),
  check (complete_on is null or filed_on is not null),
  check (filed_on <= complete_on),
  check (coalesce(complete_on, filed_on) <= decided_on)
);
create index procedure_task_owner on cases.procedure_task (side, part) where decision is null and verdict = 'required';
create index procedure_task_granted on cases.procedure_task (procedure) where decision = 'granted';
comment on table cases.procedure_task is 'a procedure of the plan as a task: who owns it, and what became of it; common to both sides';
comment on column cases.procedure_task.verdict is 'gone: the plan of today does not ask for it any more; what was done of it stays';
comment on column cases.procedure_task.complete_on is 'day on which the authority took the file as complete';
comment on column cases.procedure_task.decision is 'carried-out: what nobody decides on, such as a self-assessment or a filing';
comment on column cases.procedure_task.reference is 'number under which the authority knows it';

create table cases.task (
  id uuid primary key default uuidv7(),
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  compartment text not null,
  title text not null check (length(title) between 1 and 200),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  note text not null default '' check (length(note) <= 4000),
  side text not null,
  part text not null check (part in ('adviser', 'client')),
  due_on date,
  checklist jsonb not null default '[]' check (jsonb_typeof(checklist) = 'array' and jsonb_array_length(checklist) <= 50),
  written_by uuid not null references access.account (id),
  written_as text not null,
  written_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  done_by uuid references access.account (id),
  version integer not null default 1,
  shared_at timestamptz,
  shared_by uuid references access.account (id),
  shared_from text,
  foreign key (case_id, side) references cases.seat (case_id, side),
  check ((done_at is null) = (done_by is null)),
  check (compartment = 'shared' or side = split_part(compartment, '/', 1))
);
create index task_of_case on cases.task (case_id, id);
create index task_owner on cases.task (side, part) where done_at is null;
comment on table cases.task is 'a task that somebody wrote down in one compartment; nobody is given what only the other side can see';
comment on column cases.task.side is 'whose task it is, with part; the due day is counted by the calendar of this side';
comment on column cases.task.checklist is 'positions: [{"text", "isDone"}]';

create table cases.calendar_feed (
  account_id uuid primary key default access.my_account() references access.account (id),
  hash bytea not null unique check (length(hash) = 32),
  made_at timestamptz not null default now()
);
comment on table cases.calendar_feed is 'SHA-256 of the secret in the address under which a calendar program reads the due days of an account';

create function cases.answer_facts(
  wanted uuid, expected_version integer, answers jsonb, first_day date, law_day date, edition_of text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare held cases.clearance;
begin
  if session_user = 'green_channel_app' and cardinality(cases.my_parts(wanted)) = 0 then
    raise exception 'facts are answered by whoever takes part in the case' using errcode = 'insufficient_privilege';
  end if;
  insert into cases.clearance (case_id, begins_on) values (wanted, first_day) on conflict do nothing;
  -- Holds the facts until the transaction ends: of two answers to the same version only the first counts.
  select * into held from cases.clearance where case_id = wanted for update;
  if held.version <> expected_version then
    return false;
  end if;
  insert into cases.fact (case_id, fact, answer, answered_as, answered_by)
    select wanted, key, value, cases.my_part_for(wanted, ''), access.my_account() from jsonb_each(answers)
    on conflict (case_id, fact) do update set answer = excluded.answer, answered_as = excluded.answered_as,
      answered_by = excluded.answered_by, answered_at = excluded.answered_at
      where fact.answer is distinct from excluded.answer;
  -- Whoever answers makes the plan anew in the same transaction.
  update cases.clearance set version = held.version + 1, begins_on = first_day, looked_on = law_day, looked_edition = edition_of
    where case_id = wanted;
  return true;
end
$$;
comment on function cases.answer_facts(uuid, integer, jsonb, date, date, text) is 'false when the facts are no longer as the asker saw them';

create function cases.keep_plan(
  wanted uuid, expected_version integer, number_before integer, made_because text, law_day date, edition_of text, packs_reviewed date, as_summary jsonb,
  as_change jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare held cases.clearance;
begin
  if session_user = 'green_channel_app' and cardinality(cases.my_parts(wanted)) = 0 then
    raise exception 'a plan is kept by whoever takes part in the case' using errcode = 'insufficient_privilege';
  end if;
  select * into held from cases.clearance where case_id = wanted for update;
  if (held.version, held.plan_number) is distinct from (expected_version, number_before) then
    return null;
  end if;
  insert into cases.plan (case_id, number, because, as_of, begins_on, edition, reviewed, facts_version, summary, change, made_by)
    values (wanted, held.plan_number + 1, made_because, law_day, held.begins_on, edition_of, packs_reviewed, held.version,
      as_summary, as_change, access.my_account());
  update cases.clearance set plan_number = held.plan_number + 1, looked_on = law_day, looked_edition = edition_of where case_id = wanted;
  -- Only what differs is written: of a hundred procedures a rule changes few, and each write costs.
  insert into cases.procedure_task (case_id, procedure, verdict, side, part, starts_on, ends_on, file_by)
    select wanted, procedure, state, step.side, 'client', "startsOn", "endsOn", "fileBy"
    from jsonb_to_recordset(as_summary -> 'steps')
      as step (procedure text, state text, side text, "startsOn" date, "endsOn" date, "fileBy" date)
      left join (select procedure, verdict, starts_on, ends_on, file_by from cases.procedure_task where case_id = wanted) kept
        using (procedure)
    where (state, "startsOn", "endsOn", "fileBy") is distinct from (verdict, starts_on, ends_on, file_by)
    on conflict (case_id, procedure) do update set verdict = excluded.verdict, starts_on = excluded.starts_on,
      ends_on = excluded.ends_on, file_by = excluded.file_by;
  update cases.procedure_task set verdict = 'gone'
    where case_id = wanted and verdict <> 'gone'
      and procedure <> all (array(select step ->> 'procedure' from jsonb_array_elements(as_summary -> 'steps') step));
  return held.plan_number + 1;
end
$$;
comment on function cases.keep_plan(uuid, integer, integer, text, date, text, date, jsonb, jsonb) is
  'keeps a version of the plan and makes its procedures tasks; null when the facts or the plan have changed meanwhile';

create function cases.finish_task(wanted uuid, expected_version integer, is_done boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare held cases.task;
begin
  select * into held from cases.task where id = wanted for update;
  if held.id is null or not cases.may_enter(held.case_id, held.compartment) or held.version <> expected_version
    or (held.done_at is not null) = is_done then
    return false;
  end if;
  update cases.task set done_at = case when is_done then clock_timestamp() end,
    done_by = case when is_done then access.my_account() end, version = held.version + 1 where id = wanted;
  return true;
end
$$;
comment on function cases.finish_task(uuid, integer, boolean) is 'marks a task as done by whoever asks, or takes it up again';

create function cases.share_task(wanted uuid, into_compartment text) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
declare held cases.task;
begin
  select * into held from cases.task where id = wanted for update;
  if held.id is null or not cases.may_enter(held.case_id, held.compartment) or held.compartment = 'shared'
    or into_compartment not in ('shared', split_part(held.compartment, '/', 1)) or into_compartment = held.compartment then
    return false;
  end if;
  update cases.task set compartment = into_compartment, shared_at = clock_timestamp(), shared_by = access.my_account(),
    shared_from = held.compartment, version = held.version + 1 where id = wanted;
  return true;
end
$$;
comment on function cases.share_task(uuid, text) is 'moves a task into a wider compartment, never back; requests cannot write the column themselves';

create function cases.observed_durations(procedures text[])
returns table (procedure text, cases integer, median_days real, is_own_only boolean)
language sql stable security definer set search_path = pg_catalog, cases as $$
  with counted as (
    select t.procedure, t.decided_on - t.filed_on as days,
      t.case_id = any ((select cases.cases_of_my_organisations())::uuid[])
        or exists (select from cases.seat s where s.case_id = t.case_id and s.side = (select cases.my_adviser_side())) as is_own
    from cases.procedure_task t where t.decision = 'granted' and t.procedure = any (procedures)),
  told as (select *, count(*) filter (where not is_own) over (partition by counted.procedure) as others from counted)
  select procedure, count(*)::integer, (percentile_cont(0.5) within group (order by days))::real, others between 1 and 2
  from told where is_own or others >= 3 group by procedure, others
$$;
comment on function cases.observed_durations(text[]) is
  'days from filing to grant over all cases; those of fewer than three cases that the asker has no part in are left out, else one of them could be guessed';

create function cases.days_of_feed(key bytea)
returns table (kind text, id text, case_id uuid, tracking_code text, case_title text, title text, day date)
language sql stable security definer set search_path = pg_catalog, cases as $$
  with reader as (
    select a.id, a.side,
      exists (select from access.role_grant r where r.account_id = a.id and r.role = 'adviser') as is_adviser,
      array(select m.organisation_id from access.membership m where m.account_id = a.id and m.state = 'confirmed') as organisations
    from cases.calendar_feed f join access.account a on a.id = f.account_id and a.closed_at is null
    where f.hash = sha256(key)),
  parts as (
    select s.case_id, s.side, 'adviser' as part, array['shared', s.side] as compartments from reader r join cases.seat s
      on r.is_adviser and s.side = r.side and coalesce(s.adviser_id, r.id) = r.id
    union all
    select p.case_id, p.side, 'client', array['shared', p.side, p.side || '/' || p.organisation_id] from reader r join cases.party p
      on p.organisation_id = any (r.organisations) and p.side = coalesce(r.side, p.side)),
  days as (
    select 'ball' as kind, c.id::text as id, c.id as case_id, '' as title, c.ball_due as day
    from parts p join cases.cooperation c on c.id = p.case_id and c.ball_side = p.side and c.ball_part = p.part
    union
    select 'task', t.id::text, t.case_id, t.title, t.due_on
    from parts p join cases.task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part
      and t.compartment = any (p.compartments) and t.done_at is null and t.due_on is not null
    union
    select 'procedure', t.case_id || '/' || t.procedure, t.case_id, t.procedure, coalesce(t.file_by, t.starts_on)
    from parts p join cases.procedure_task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part
      and t.verdict = 'required' and t.filed_on is null and t.decision is null)
  select d.kind, d.id, d.case_id, c.tracking_code, c.title, d.title, d.day
  from days d join cases.cooperation c on c.id = d.case_id and c.state <> 'closed'
  order by d.day, d.kind, d.id limit 2000
$$;
comment on function cases.days_of_feed(bytea) is
  'due days of the account that a feed belongs to, for a calendar program that cannot sign in; delegations are left out';

create function cases.language_of_feed(key bytea) returns text
language sql stable security definer set search_path = pg_catalog, cases as $$
  select a.language from cases.calendar_feed f join access.account a on a.id = f.account_id and a.closed_at is null
  where f.hash = sha256(key)
$$;
comment on function cases.language_of_feed(bytea) is 'null when no account has a feed with this secret';

create function cases.forget_feed() returns trigger
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  delete from cases.calendar_feed where account_id = new.id;
  return null;
end
$$;
comment on function cases.forget_feed() is 'the calendar of a closed account ends with it';
create trigger forget_feed after update of closed_at on access.account
  for each row when (new.closed_at is not null) execute function cases.forget_feed();

revoke execute on function cases.answer_facts(uuid, integer, jsonb, date, date, text),
  cases.keep_plan(uuid, integer, integer, text, date, text, date, jsonb, jsonb), cases.finish_task(uuid, integer, boolean),
  cases.share_task(uuid, text), cases.observed_durations(text[]), cases.days_of_feed(bytea), cases.language_of_feed(bytea) from public;
grant execute on function cases.answer_facts(uuid, integer, jsonb, date, date, text),
  cases.keep_plan(uuid, integer, integer, text, date, text, date, jsonb, jsonb), cases.finish_task(uuid, integer, boolean),
  cases.share_task(uuid, text), cases.observed_durations(text[]), cases.days_of_feed(bytea), cases.language_of_feed(bytea)
  to green_channel_app, green_channel_centre;

select database.protect(protected::regclass) from unnest(array['cases.clearance', 'cases.fact', 'cases.plan',
  'cases.procedure_task', 'cases.task', 'cases.calendar_feed']) as protected;

grant select on cases.clearance, cases.fact, cases.plan, cases.procedure_task, cases.task to green_channel_app;

-- A plan is common to both sides: whoever sees the case sees it.
create policy seen on cases.clearance for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.fact for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.plan for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy seen on cases.procedure_task for select to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
create policy changed on cases.procedure_task for update to green_channel_app
  using (exists (select from cases.cooperation c where c.id = case_id));
grant update (side, part, filed_on, complete_on, decision, decided_on, reference, version) on cases.procedure_task to green_channel_app;

create policy seen on cases.task for select to green_channel_app using (cases.may_enter(case_id, compartment));
create policy written on cases.task for insert to green_channel_app
  with check (written_by = access.my_account() and cases.may_enter(case_id, compartment)
    and written_as = any (cases.my_parts(case_id)));
create policy changed on cases.task for update to green_channel_app
  using (cases.may_enter(case_id, compartment)) with check (cases.may_enter(case_id, compartment));
grant insert (case_id, compartment, title, language, note, side, part, due_on, checklist, written_by, written_as) on cases.task
  to green_channel_app;
grant update (title, language, note, side, part, due_on, checklist, version) on cases.task to green_channel_app;

create policy own on cases.calendar_feed for all to green_channel_app
  using (account_id = (select access.my_account())) with check (account_id = access.my_account());
grant select (account_id, made_at), insert (hash), delete on cases.calendar_feed to green_channel_app;
