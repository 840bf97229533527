-- Contents of files: what a place keeps sealed, and the keys that open it.
create schema files;

create table files.content (
  id uuid primary key default uuidv7(),
  state text not null default 'receiving' check (state in ('receiving', 'complete', 'deleted')),
  place text not null check (place in ('folder', 's3')),
  begun_by uuid,
  begun_at timestamptz not null default now(),
  moved_at timestamptz not null default now(),
  claimed_bytes bigint check (claimed_bytes >= 0),
  claimed_sha256 bytea check (length(claimed_sha256) = 32),
  received bigint not null default 0 check (received >= 0),
  tail text,
  unfinished text,
  is_closing boolean not null default false,
  bytes bigint check (bytes >= 0),
  sha256 bytea check (length(sha256) = 32),
  media_type text,
  is_active boolean,
  completed_at timestamptz,
  deleted_at timestamptz,
  object_gone_at timestamptz,
  constraint complete_is_known check (state <> 'complete'
    or (bytes is not null and sha256 is not null and media_type is not null and is_active is not null and completed_at is not null)),
  constraint deleted_is_dated check ((state = 'deleted') = (deleted_at is not null)),
  constraint gone_after_deletion check (object_gone_at is null or state = 'deleted')
);
create index content_not_at_rest on files.content (moved_at) where state = 'receiving';
create index content_to_be_cleared on files.content (deleted_at) where state = 'deleted' and object_gone_at is null;
comment on table files.content is
  'one row for each content of a file, kept as a trace when the content is gone; other modules refer to it by foreign key, and what nothing refers to is removed after some days';
comment on column files.content.begun_by is 'the account that began; nobody else goes on with it. Null: the centre itself';
comment on column files.content.moved_at is 'when bytes were last acknowledged';
comment on column files.content.received is 'bytes acknowledged: they outlive a kill';
comment on column files.content.tail is 'the place''s own name for the sealed bytes after the last whole piece';
comment on column files.content.unfinished is 'what the place needs to go on with an object that is not complete, such as the number of a multipart upload';
comment on column files.content.is_closing is 'everything has come: no byte is taken any more, also when closing was cut off';
comment on column files.content.media_type is 'as the content shows it, whatever its name claims';
comment on column files.content.is_active is 'a browser or a desktop could run it: never shown, only handed out for keeping';
comment on column files.content.object_gone_at is 'when the place no longer had it; unreadable it is from deleted_at on';

create table files.key (
  content_id uuid primary key references files.content,
  master_key text not null,
  wrapped bytea not null check (length(wrapped) = 60)
);
create index key_by_master on files.key (master_key);
comment on table files.key is 'the key of each content, wrapped by a master key that the database does not have; gone with the content. No request reads it';
comment on column files.key.master_key is 'which key of the ring wrapped it';
comment on column files.key.wrapped is 'nonce (12 bytes), tag (16) and sealed key (32): AES-256-GCM, bound to the content and the master key';

create function files.erase_key() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if old.state = 'deleted' then
    raise exception 'a deleted content does not come back' using errcode = 'check_violation';
  end if;
  if new.state = 'deleted' then
    new.deleted_at := now();
    delete from files.key where content_id = new.id;
  end if;
  return new;
end
$$;
comment on function files.erase_key() is 'whoever deletes a content makes it unreadable in the same moment';
create trigger erase_key before update of state on files.content for each row execute function files.erase_key();

select database.protect('files.content'), database.protect('files.key');
grant usage on schema files to green_channel_app;
-- Row by row, nothing yet: a module that refers to contents says by policies of its own who sees and who deletes which.
grant select (id, state, place, begun_by, begun_at, bytes, sha256, media_type, is_active, completed_at, deleted_at) on files.content to green_channel_app;
grant update (state) on files.content to green_channel_app;
create policy nothing_but_deletion on files.content as restrictive for update to green_channel_app
  using (true) with check (state = 'deleted');
