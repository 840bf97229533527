create schema imports;

create table imports.run (
  kind text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  attempt uuid not null,
  name text not null,
  format text not null,
  line bigint not null default 0,
  created bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  refused bigint not null default 0,
  faults bigint not null default 0,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  is_complete boolean not null default false,
  primary key (kind, digest)
);

comment on table imports.run is 'how far the import of a file has come, written with each batch: a killed import goes on from here';
comment on column imports.run.kind is 'what is imported, such as organisations';
comment on column imports.run.digest is 'SHA-256 of the file: the same file again is the same run';
comment on column imports.run.attempt is 'the process at work; another one that took over makes the first one stop';
comment on column imports.run.line is 'the last line whose outcome is in the database';
comment on column imports.run.faults is 'one refused row may have several';
comment on column imports.run.ended_at is 'absent while under way or after a kill; an ended file starts over when it is imported again';
comment on column imports.run.is_complete is 'false when the file could not be read to its end';

create table imports.refusal (
  kind text not null,
  digest text not null,
  number bigint generated always as identity,
  line bigint not null,
  code text not null,
  message text not null,
  path text,
  primary key (kind, digest, number),
  foreign key (kind, digest) references imports.run on delete cascade
);

comment on table imports.refusal is 'the first thousand faults of a run, for its report';
comment on column imports.refusal.path is 'where inside the record';
