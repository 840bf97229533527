-- Each entry is sealed as its transaction commits: by a chain of hashes in which nothing can be changed, left out or moved unseen.
alter table journal.entry add column account_id uuid default access.my_account();
comment on column journal.entry.account_id is 'who did it, as the database knows it; null: a visitor, or the centre itself';
-- Readers follow the order of commits, which the seals give; transaction numbers begin anew where a database is restored.
drop index journal.entry_in_order;
alter table journal.entry drop column transaction;

create table journal.seal (
  sequence bigint primary key,
  number bigint not null unique references journal.entry (number),
  hash bytea not null check (length(hash) = 32)
);
comment on table journal.seal is 'entries in the order in which they became true, without gaps, each with the hash of all before it';
comment on column journal.seal.hash is 'SHA-256 of the hash before (nothing for the first) and the entry in its canonical form; see journal.digest';

create function journal.digest(previous bytea, sequence bigint, sealed journal.entry) returns bytea
language sql stable as $$
  select sha256(previous || convert_to(jsonb_build_array(sequence, sealed.number, sealed.kind, sealed.facts,
    to_char(sealed.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), sealed.account_id)::text, 'UTF8'))
$$;
comment on function journal.digest(bytea, bigint, journal.entry) is 'the doctor spells the same form out again, so that a changed function does not vouch for a changed entry';

create function journal.seal_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare last record;
begin
  -- Held until the commit is done: the order of the chain is the order in which entries become visible.
  perform pg_advisory_xact_lock(hashtextextended('journal.seal', 0));
  select sequence, hash into last from journal.seal order by sequence desc limit 1;
  insert into journal.seal values (coalesce(last.sequence, 0) + 1, new.number,
    journal.digest(coalesce(last.hash, ''), coalesce(last.sequence, 0) + 1, new));
  return null;
end
$$;
comment on function journal.seal_entry() is 'runs at the very end of a transaction, so that others wait for one commit at most';

do $$
declare
  one journal.entry;
  previous bytea := '';
  place bigint := 0;
begin
  for one in select * from journal.entry order by number loop
    place := place + 1;
    previous := journal.digest(previous, place, one);
    insert into journal.seal values (place, one.number, previous);
  end loop;
end
$$;

create constraint trigger seal after insert on journal.entry deferrable initially deferred
  for each row execute function journal.seal_entry();

create function journal.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'the journal is never changed' using errcode = 'insufficient_privilege';
end
$$;
create trigger never_changed before update or delete or truncate on journal.entry execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on journal.seal execute function journal.refuse_change();

select database.protect('journal.entry'), database.protect('journal.seal');
-- Number, time and account come from the database alone.
grant insert (kind, facts) on journal.entry to green_channel_app;
grant select on journal.entry, journal.seal to green_channel_app;
create policy added on journal.entry for insert to green_channel_app with check (true);
create policy read on journal.entry for select to green_channel_app using ((select access.has_role('administrator')));
create policy read on journal.seal for select to green_channel_app using ((select access.has_role('administrator')));
