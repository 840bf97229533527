create schema journal;

create table journal.entry (
  number bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  kind text not null check (kind ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'),
  facts jsonb not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index entry_in_order on journal.entry (transaction, number);

comment on table journal.entry is 'what happened, written in the transaction of the change; entries are never changed';
comment on column journal.entry.transaction is 'with the number the order in which readers see entries: complete once older transactions have ended';
