-- What people are told by mail. A letter is planned from the journal and written when it goes: until then it holds ids only.
create schema messages;

create table messages.letter (
  id uuid primary key default uuidv7(),
  kind text not null,
  entry bigint not null,
  account_id uuid references access.account (id),
  link_id uuid references access.link (id) on delete cascade,
  facts jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'given-up')),
  tries integer not null default 0,
  next_try_at timestamptz not null default now(),
  ended_at timestamptz,
  fault text,
  check (account_id is not null or link_id is not null)
);
create unique index letter_of_entry on messages.letter (entry, kind, coalesce(account_id, link_id));
create index letter_waiting on messages.letter (next_try_at) where state = 'waiting';
comment on table messages.letter is 'the outbox: whom to tell what, on which entry of the journal; neither addresses nor texts nor tokens';
comment on column messages.letter.entry is 'position of the journal entry it answers: one entry makes one letter to one person';
comment on column messages.letter.fault is 'why the last try failed, as a code';

create table messages.reader (
  name text primary key,
  position bigint not null
);
comment on table messages.reader is 'up to which entry the journal has been turned into letters';

create table messages.shown_mail (
  id uuid primary key default uuidv7(),
  letter_id uuid not null references messages.letter (id) on delete cascade,
  recipient text not null,
  language text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null default now()
);
comment on table messages.shown_mail is 'the development mailbox: mail of a centre that only its own machine reaches and that sends none';

select database.protect('messages.letter'), database.protect('messages.reader'), database.protect('messages.shown_mail');
