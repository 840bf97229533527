-- Due days are told: each once, or together in one letter of a morning, as everybody chooses; days of follow-up move.

create table cases.reminded (
  kind text not null check (kind in ('task', 'procedure', 'outcome', 'follow-up', 'milestone')),
  subject text not null check (length(subject) between 1 and 200),
  due_on date not null,
  stage text not null check (stage in ('soon', 'due', 'late')),
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  reminded_at timestamptz not null default now(),
  primary key (kind, subject, due_on, stage)
);
create index reminded_of_case on cases.reminded (case_id);
comment on table cases.reminded is 'of what people were reminded: once of each day in each stage, also where several nodes look at once';
comment on column cases.reminded.subject is 'a task; case/procedure; agreement/months/side; agreement/side; case/months/side';

create table cases.reminder_rhythm (
  account_id uuid primary key default access.my_account() references access.account (id),
  rhythm text not null check (rhythm in ('at-once', 'morning', 'never')),
  chosen_at timestamptz not null default now()
);
comment on table cases.reminder_rhythm is 'how an account is told of due days; without a row advisers get one letter of a morning, others each reminder';

create table cases.morning (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account (id),
  day date not null,
  since timestamptz not null,
  made_at timestamptz not null default clock_timestamp(),
  unique (account_id, day)
);
comment on table cases.morning is 'on which days it was looked whether somebody gets a letter of the morning: once a day, with or without a letter';
comment on column cases.morning.since is 'what is newer than this is told as new';

create table cases.reminder_stop_key (
  hash bytea primary key check (length(hash) = 32),
  account_id uuid not null references access.account (id),
  made_at timestamptz not null default now()
);
create index reminder_stop_key_of_account on cases.reminder_stop_key (account_id);
comment on table cases.reminder_stop_key is 'SHA-256 of what stands in the link of a letter that ends such letters without signing in';

select database.protect(protected::regclass) from unnest(array['cases.reminded', 'cases.reminder_rhythm', 'cases.morning',
  'cases.reminder_stop_key']) as protected;
create policy own on cases.reminder_rhythm for all to green_channel_app
  using (account_id = (select access.my_account())) with check (account_id = access.my_account());
grant select (account_id, rhythm), insert (rhythm), update (rhythm, chosen_at) on cases.reminder_rhythm to green_channel_app;

create function cases.rhythm_of(account uuid) returns text
language sql stable security definer set search_path = pg_catalog, cases as $$
  select coalesce((select rhythm from cases.reminder_rhythm where account_id = account),
    case when exists (select from access.role_grant where account_id = account and role = 'adviser') then 'morning' else 'at-once' end)
$$;
create function cases.my_rhythm() returns text
language sql stable security definer set search_path = pg_catalog, cases as $$
  select cases.rhythm_of(access.my_account())
$$;

create function cases.stop_reminders(key bytea) returns uuid
language sql security definer set search_path = pg_catalog, cases as $$
  insert into cases.reminder_rhythm (account_id, rhythm)
    select account_id, 'never' from cases.reminder_stop_key where hash = sha256(key)
    on conflict (account_id) do update set rhythm = 'never', chosen_at = now()
    returning account_id
$$;
comment on function cases.stop_reminders(bytea) is 'ends reminders for whoever has the link of a letter; whose, or nothing';

create function cases.parts_of(reader uuid)
returns table (case_id uuid, side text, part text, compartments text[])
language sql stable security definer set search_path = pg_catalog, cases as $$
  with reader as (
    select a.id, a.side,
      exists (select from access.role_grant r where r.account_id = a.id and r.role = 'adviser') as is_adviser,
      array(select m.organisation_id from access.membership m where m.account_id = a.id and m.state = 'confirmed') as organisations
    from access.account a where a.id = parts_of.reader and a.closed_at is null)
  select s.case_id, s.side, 'adviser', array['shared', s.side] from reader r join cases.seat s
    on r.is_adviser and s.side = r.side and coalesce(s.adviser_id, r.id) = r.id
  union all
  select p.case_id, p.side, 'client', array['shared', p.side, p.side || '/' || p.organisation_id] from reader r join cases.party p
    on p.organisation_id = any (r.organisations) and p.side = coalesce(r.side, p.side)
$$;
comment on function cases.parts_of(uuid) is 'as what an account takes part in which case, for the centre itself; delegations are left out';

create function cases.owed_by(reader uuid)
returns table (kind text, id text, case_id uuid, tracking_code text, case_title text, case_language text, side text, title text, day date)
language sql stable security definer set search_path = pg_catalog, cases as $$
  with parts as materialized (select * from cases.parts_of(owed_by.reader)),
  days as (
    select 'ball' as kind, c.id::text as id, c.id as case_id, p.side, '' as title, c.ball_due as day
    from parts p join cases.cooperation c on c.id = p.case_id and c.ball_side = p.side and c.ball_part = p.part
    union
    select 'task', t.id::text, t.case_id, t.side, t.title, t.due_on
    from parts p join cases.task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part
      and t.compartment = any (p.compartments) and t.done_at is null and t.due_on is not null
    union
    select 'procedure', t.case_id || '/' || t.procedure, t.case_id, t.side, t.procedure, coalesce(t.file_by, t.starts_on)
    from parts p join cases.procedure_task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part
      and t.verdict = 'required' and t.filed_on is null and t.decision is null
    union
    select 'milestone', l.case_id || '/' || m.months, l.case_id, p.side, m.months::text, (l.landed_on + make_interval(months => m.months))::date
    from parts p join cases.cooperation c on c.id = p.case_id and c.state in ('landed', 'following')
      join cases.landing l on l.case_id = c.id and l.landed_on is not null
      cross join unnest(array[3, 6, 12]) as m (months)
      left join cases.landing_report r on r.case_id = l.case_id and r.months = m.months
    where r.case_id is null or r.confirmed_at is null and p.side = c.receiving_side),
  after_agreement as (
    select 'outcome' as kind, a.id || '/' || m.months as id, a.case_id, p.side, m.months::text as title,
      (a.signed_on + make_interval(months => m.months))::date as day
    from parts p join cases.agreement a on a.case_id = p.case_id and a.state = 'validated'
      cross join unnest(array[6, 12, 24]) as m (months)
    where not exists (select from cases.outcome o where o.agreement_id = a.id and o.months = m.months)
    union
    select 'follow-up', f.agreement_id || '/' || f.due_on, a.case_id, p.side, '', f.due_on
    from parts p join cases.agreement a on a.case_id = p.case_id and a.state = 'validated'
      join cases.follow_up f on f.agreement_id = a.id and f.done_at is null
    where p.part = 'adviser')
  select d.kind, d.id, d.case_id, c.tracking_code, c.title, c.language, d.side, d.title, d.day
  from days d join cases.cooperation c on c.id = d.case_id and c.state <> 'closed'
  union all
  -- What came of an agreement is asked for when its case has long been closed.
  select d.kind, d.id, d.case_id, c.tracking_code, c.title, c.language, d.side, d.title, d.day
  from after_agreement d join cases.cooperation c on c.id = d.case_id
$$;
comment on function cases.owed_by(uuid) is 'due days of an account, for calendars and letters';

create or replace function cases.days_of_feed(key bytea)
returns table (kind text, id text, case_id uuid, tracking_code text, case_title text, title text, day date)
language sql stable security definer set search_path = pg_catalog, cases as $$
  select o.kind, o.id, o.case_id, o.tracking_code, o.case_title, o.title, o.day
  from cases.calendar_feed f cross join lateral cases.owed_by(f.account_id) o
  where f.hash = sha256(key) order by o.day, o.kind, o.id limit 2000
$$;

create function cases.news_for(reader uuid, since timestamptz)
returns table (case_id uuid, tracking_code text, case_title text, case_language text, messages integer, tasks integer, steps integer)
language sql stable security definer set search_path = pg_catalog, cases as $$
  with parts as materialized (
    select p.case_id, array_agg(distinct compartment) as compartments
    from cases.parts_of(news_for.reader) p cross join unnest(p.compartments) compartment group by p.case_id),
  counted as (
    select p.case_id,
      (select count(*) from cases.message m where m.case_id = p.case_id and m.compartment = any (p.compartments)
        and coalesce(m.shared_at, m.written_at) > news_for.since and m.written_by <> news_for.reader)::integer as messages,
      (select count(*) from cases.task t where t.case_id = p.case_id and t.compartment = any (p.compartments)
        and coalesce(t.shared_at, t.written_at) > news_for.since and t.written_by <> news_for.reader)::integer as tasks,
      ((select count(*) from cases.turn t where t.case_id = p.case_id and t.began_at > news_for.since
        and t.taken_by is distinct from news_for.reader)
      + (select count(*) from cases.agreement_step s join cases.agreement a on a.id = s.agreement_id
        where a.case_id = p.case_id and s.taken_at > news_for.since and s.taken_by is distinct from news_for.reader))::integer as steps
    from parts p)
  select c.id, c.tracking_code, c.title, c.language, n.messages, n.tasks, n.steps
  from counted n join cases.cooperation c on c.id = n.case_id
  where n.messages + n.tasks + n.steps > 0 order by n.messages + n.tasks + n.steps desc, c.id
$$;
comment on function cases.news_for(uuid, timestamptz) is 'how much others wrote or did in the cases of an account, as far as it may see it: numbers, no words';

create function cases.waiting_for(reader uuid)
returns table (case_id uuid, tracking_code text, case_title text, case_language text, side text, day date)
language sql stable security definer set search_path = pg_catalog, cases as $$
  select distinct c.id, c.tracking_code, c.title, c.language, c.ball_side, c.ball_due
  from cases.parts_of(waiting_for.reader) p join cases.cooperation c on c.id = p.case_id
  where c.state <> 'closed' and c.ball_side <> p.side
$$;
comment on function cases.waiting_for(uuid) is 'cases of an account in which the other side owes the next move';

create function cases.morning_readers(of_side text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, cases as $$
  select a.id from access.account a
  where a.closed_at is null
    and (exists (select from access.role_grant r where r.account_id = a.id and r.role = 'adviser')
      or exists (select from cases.reminder_rhythm r where r.account_id = a.id))
    and cases.rhythm_of(a.id) = 'morning'
    -- Whoever is of no side gets it on the days of the first side on which there is something to do.
    and coalesce(a.side, (select min(p.side) from cases.parts_of(a.id) p)) = of_side
$$;
comment on function cases.morning_readers(text) is 'who gets the letter of the morning on the working days of a side';

create function cases.move_follow_up(of_agreement uuid, from_day date, to_day date) returns boolean
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  if session_user = 'green_channel_app' and not coalesce(cases.advises_agreement(of_agreement), false) then
    raise exception 'days of follow-up are moved by the advisers' using errcode = 'insufficient_privilege';
  end if;
  update cases.follow_up set due_on = to_day
    where agreement_id = of_agreement and due_on = from_day and done_at is null
      and not exists (select from cases.follow_up where agreement_id = of_agreement and due_on = to_day);
  return found;
end
$$;
comment on function cases.move_follow_up(uuid, date, date) is 'false when no such day is open, or the other day is taken';

-- Every line of a checklist is a text and whether it is done: pages and programs rely on it.
alter table cases.task add constraint task_checklist_lines check (not jsonb_path_exists(checklist,
  '$[*] ? (@.type() != "object" || !exists(@.text) || !exists(@.isDone) || @.text.type() != "string" || @.isDone.type() != "boolean")'));

create or replace function cases.forget_feed() returns trigger
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  delete from cases.calendar_feed where account_id = new.id;
  delete from cases.reminder_rhythm where account_id = new.id;
  delete from cases.reminder_stop_key where account_id = new.id;
  delete from cases.morning where account_id = new.id;
  return null;
end
$$;
comment on function cases.forget_feed() is 'the calendar of a closed account and its reminders end with it';

revoke execute on function cases.rhythm_of(uuid), cases.my_rhythm(), cases.stop_reminders(bytea), cases.parts_of(uuid),
  cases.owed_by(uuid), cases.news_for(uuid, timestamptz), cases.waiting_for(uuid), cases.morning_readers(text),
  cases.move_follow_up(uuid, date, date) from public;
grant execute on function cases.my_rhythm(), cases.stop_reminders(bytea), cases.move_follow_up(uuid, date, date)
  to green_channel_app, green_channel_centre;
grant execute on function cases.rhythm_of(uuid), cases.parts_of(uuid), cases.owed_by(uuid), cases.news_for(uuid, timestamptz),
  cases.waiting_for(uuid), cases.morning_readers(text) to green_channel_centre;
