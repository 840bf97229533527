-- Two records of one thing become one: the address of the other one leads to the kept one for ever.
alter table register.record
  add column succeeded_by uuid references register.record (id),
  add constraint record_succeeded_when_withdrawn check (succeeded_by is null or content is null),
  add constraint record_not_its_own_successor check (succeeded_by <> id);
create index record_successor on register.record (succeeded_by) where succeeded_by is not null;
comment on column register.record.succeeded_by is 'the record that it was merged into; its reference leads there';

alter table register.proposal
  add column merges_id uuid references register.record (id),
  add column merges_revision integer,
  add constraint proposal_merges_one check ((merges_id is null) = (merges_revision is null)),
  add constraint proposal_merges_into_another check (merges_id is null or merges_id <> record_id and content is not null);
comment on column register.proposal.merges_id is 'the record that is withdrawn when the change is accepted, because it speaks of the same thing';

create function register.relinked(said jsonb, gone text, kept text) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select jsonb_set(said, '{links}', (
    select coalesce(jsonb_agg(one.link order by one.place), '[]') from (
      select distinct on (every.link ->> 'relation', every.link -> 'to') every.link, every.place from (
        select case when link #>> '{to,record}' = gone then jsonb_set(link, '{to,record}', to_jsonb(kept)) else link end as link, place
          from jsonb_array_elements(said -> 'links') with ordinality as given (link, place)
      ) every order by every.link ->> 'relation', every.link -> 'to', every.place
    ) one))
$$;
comment on function register.relinked(jsonb, text, text) is 'what a record says when one that it links to was merged into another';

create or replace function register.is_agreed(wanted uuid, wanted_number integer, said jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from register.proposal p where p.decision = 'accepted' and p.decided_by = access.my_account()
    and p.content is not distinct from said
    and (p.record_id = wanted and p.base_revision = wanted_number - 1 or p.record_id is null and wanted_number = 1))
  -- The one that is merged goes, and whoever linked to it links to the one that stays: nothing else of theirs may change.
  or exists (select from register.proposal p
    join register.record gone on gone.id = p.merges_id join register.record kept on kept.id = p.record_id
    where p.decision = 'accepted' and p.decided_by = access.my_account()
    and (said is null and p.merges_id = wanted and p.merges_revision = wanted_number - 1
      or said = register.relinked((select v.content from register.revision v
          where v.record_id = wanted and v.number = wanted_number - 1), gone.reference, kept.reference)))
$$;

grant insert (merges_id, merges_revision) on register.proposal to green_channel_app;
grant update (succeeded_by) on register.record to green_channel_app;
