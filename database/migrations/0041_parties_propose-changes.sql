-- Everybody with an account may propose a change of an entry; those who may change it decide.
create table parties.change_proposal (
  id uuid primary key default uuidv7(),
  party_id uuid not null references parties.party (id),
  change jsonb not null check (jsonb_typeof(change) = 'object' and change <> '{}'),
  reason text not null check (length(reason) between 1 and 2000),
  proposed_by uuid not null default access.my_account() references access.account (id),
  proposed_at timestamptz not null default now(),
  state text not null default 'open' check (state in ('open', 'accepted', 'refused')),
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  remark text check (length(remark) between 1 and 2000),
  check ((state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index change_proposal_waiting on parties.change_proposal (party_id, proposed_by) where state = 'open';
create index change_proposal_of_party on parties.change_proposal (party_id, id);
create index change_proposal_of_account on parties.change_proposal (proposed_by, id);
comment on table parties.change_proposal is 'what somebody would have an entry say; at most one of each account waits for each entry';
comment on column parties.change_proposal.change is 'only the parts that would change';
comment on column parties.change_proposal.remark is 'what the proposer is told about the decision';

select database.protect('parties.change_proposal');
grant select on parties.change_proposal to green_channel_app;
grant insert (party_id, change, reason) on parties.change_proposal to green_channel_app;
grant update (state, decided_by, decided_at, remark) on parties.change_proposal to green_channel_app;
create policy seen on parties.change_proposal for select to green_channel_app
  using (proposed_by = (select access.my_account()) or parties.may_change(party_id));
create policy proposed on parties.change_proposal for insert to green_channel_app with check (
  proposed_by = access.my_account() and exists (
    select from parties.party where id = party_id and merged_into is null and kind = 'organisation'));
create policy decided on parties.change_proposal for update to green_channel_app
  using (state = 'open' and parties.may_change(party_id))
  with check (state <> 'open' and decided_by = access.my_account());
