-- Which record of the register tells of an agreement of a case, and which agreements wait for somebody to propose one.
alter table register.proposal add column became_id uuid references register.record (id) on delete set null;
comment on column register.proposal.became_id is 'of an agreement of a case: the record that began when it was accepted';
create index proposal_became on register.proposal (became_id) where became_id is not null;

create function register.remember_agreement() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Of two agreements that say the same the earlier one has its record already: each is accepted in a transaction of its own.
  update register.proposal p set became_id = new.record_id
  where p.agreement_id is not null and p.became_id is null and p.decision = 'accepted' and p.decided_by = new.approved_by
    and p.content = new.content;
  return null;
end $$;
comment on function register.remember_agreement() is
  'the first revision of a record that two people wanted is the moment in which it is known what a proposal became';
create trigger remember_agreement after insert on register.revision
  for each row when (new.number = 1 and new.approved_by is not null) execute function register.remember_agreement();

update register.proposal p set became_id = (
  select v.record_id from register.revision v
  where v.number = 1 and v.approved_by = p.decided_by and v.content = p.content
    and v.made_at between p.decided_at - interval '1 minute' and p.decided_at + interval '1 minute'
  order by abs(extract(epoch from v.made_at - p.decided_at)) limit 1)
where p.agreement_id is not null and p.decision = 'accepted';

create view register.published_agreement with (security_barrier) as
  select p.agreement_id, coalesce(s.reference, r.reference) as reference, coalesce(s.titles, r.titles) as titles
  from register.proposal p join register.record r on r.id = p.became_id left join register.record s on s.id = r.succeeded_by
  where p.agreement_id is not null and coalesce(s.content, r.content) is not null;
comment on view register.published_agreement is
  'agreements of cases that stand in the register, each with its record; of a merged one the record that it led to';
grant select on register.published_agreement to green_channel_app, green_channel_centre;

create view register.published_waiting with (security_invoker) as
  select a.id as agreement_id from cases.published_agreement a
  where not exists (select from register.proposal p where p.agreement_id = a.id and p.decision is distinct from 'refused');
comment on view register.published_waiting is
  'agreements that both sides let the register tell of and that nobody has proposed, or somebody refused; whole for advisers alone';
grant select on register.published_waiting to green_channel_app, green_channel_centre;
