-- An agreement of a case comes into the register when both sides want it: each says what may be told, and told is what both said.
create table cases.publication (
  agreement_id uuid not null references cases.agreement (id) on delete cascade,
  side text not null,
  shows text[] not null default '{}' check (shows <@ array['parties', 'about', 'value', 'listing']),
  agreed_by uuid references access.account (id) default access.my_account(),
  agreed_at timestamptz not null default clock_timestamp(),
  primary key (agreement_id, side)
);
comment on table cases.publication is 'a side lets the register tell of a validated agreement; without a row of both sides nothing is told';
comment on column cases.publication.shows is 'what may be told besides kind, direction and month; told is what both sides show';

select database.protect('cases.publication');
grant select, delete, insert (agreement_id, side, shows), update (shows, agreed_by, agreed_at) on cases.publication to green_channel_app;
create policy seen on cases.publication for select to green_channel_app
  using (exists (select from cases.agreement a where a.id = agreement_id));
create policy agreed on cases.publication for insert to green_channel_app
  with check (cases.is_validated(agreement_id) and agreed_by = access.my_account()
    and cases.speaks_for(cases.case_of_agreement(agreement_id), side));
create policy changed on cases.publication for update to green_channel_app
  using (cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  with check (agreed_by = access.my_account() and cases.speaks_for(cases.case_of_agreement(agreement_id), side));
create policy taken_back on cases.publication for delete to green_channel_app
  using (cases.speaks_for(cases.case_of_agreement(agreement_id), side));

create view cases.published_agreement with (security_barrier) as
  select a.id, a.kind, a.giving_side, a.receiving_side, a.is_mutual, date_trunc('month', a.signed_on)::date as month, c.is_invented,
    case when 'about' = any (told.shows) and a.about <> '' then a.about end as about, a.language,
    case when 'value' = any (told.shows) and not a.is_confidential then a.amount end as amount,
    case when 'value' = any (told.shows) and not a.is_confidential then a.currency end as currency,
    case when 'parties' = any (told.shows)
      then (select array_agg(p.organisation_id order by p.side, p.organisation_id) from cases.party p where p.case_id = c.id) end as parties,
    case when 'listing' = any (told.shows) then (select o.reference from opportunities.opportunity o
      where o.id = c.opportunity_id and o.state in ('published', 'expiring', 'paused', 'expired', 'fulfilled')) end as listing
  from cases.agreement a join cases.cooperation c on c.id = a.case_id
    join cases.publication giving on giving.agreement_id = a.id and giving.side = c.giving_side
    join cases.publication receiving on receiving.agreement_id = a.id and receiving.side = c.receiving_side
    cross join lateral (select array(select unnest(giving.shows) intersect select unnest(receiving.shows)) as shows) told
  where a.state = 'validated';
comment on view cases.published_agreement is
  'validated agreements that both sides let the register tell of, with what both show and nothing else; a confidential value never';
grant select on cases.published_agreement to green_channel_app, green_channel_centre;

alter table register.proposal add column agreement_id uuid references cases.agreement (id) on delete set null,
  add constraint proposal_of_agreement_is_new check (agreement_id is null or record_id is null);
create unique index proposal_of_agreement on register.proposal (agreement_id) where decision is distinct from 'refused';
comment on column register.proposal.agreement_id is 'the agreement of a case that this proposal tells of; told to advisers alone';
grant insert (agreement_id) on register.proposal to green_channel_app;

create function register.tells_too_much(said jsonb, of_agreement uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  told cases.published_agreement;
  hidden text;
begin
  select * into told from cases.published_agreement where id = of_agreement;
  if told.id is null then
    return 'not both sides let it be told';
  end if;
  select c ->> 'property' into hidden from jsonb_array_elements(said -> 'claims') c
  where (case c ->> 'property'
    when 'title' then true
    when 'summary' then told.about is not null and c #> '{value,texts}' = jsonb_build_object(told.language, told.about)
    when 'signed' then c #>> '{value,date}' = to_char(told.month, 'YYYY-MM')
    when 'signatory' then (c #>> '{value,partyId}')::uuid = any (told.parties)
    when 'money' then (c #>> '{value,money,amount}')::numeric = told.amount and c #>> '{value,money,currency}' = told.currency
    else false end) is not true limit 1;
  if hidden is null and exists (select from jsonb_array_elements(said -> 'links') l where (l #>> '{to,opportunity}' = told.listing) is not true) then
    hidden := 'links';
  end if;
  -- Whatever words a title is made of: the working title of the case and, where names stay untold, the names are none of them.
  if hidden is null and exists (
    select from (select t.value #>> '{}' as text from jsonb_array_elements(said -> 'claims') c,
        jsonb_each(c #> '{value,texts}') t where c ->> 'property' = 'title') title,
      (select coop.title as secret from cases.cooperation coop join cases.agreement a on a.case_id = coop.id where a.id = of_agreement
        union all select p.display_name from cases.party party join cases.agreement a on a.case_id = party.case_id
          join parties.published_party p on p.id = party.organisation_id where a.id = of_agreement and told.parties is null) untold
    where position(lower(untold.secret) in lower(title.text)) > 0) then
    hidden := 'title';
  end if;
  return hidden;
end $$;
comment on function register.tells_too_much(jsonb, uuid) is
  'the first thing that a record says of an agreement and that not both sides show; null: nothing';

create function register.tells_what_was_agreed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  hidden text;
begin
  if new.agreement_id is not null and (tg_op = 'INSERT' or new.decision = 'accepted') then
    hidden := register.tells_too_much(new.content, new.agreement_id);
    if hidden is not null then
      raise exception 'a proposal tells more of an agreement than both sides show: %', hidden using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
comment on function register.tells_what_was_agreed() is
  'asked when it is proposed and once more when it is accepted: a side may have taken its word back meanwhile';
create trigger tells_what_was_agreed before insert or update on register.proposal
  for each row execute function register.tells_what_was_agreed();
revoke execute on function register.tells_too_much(jsonb, uuid) from public;
