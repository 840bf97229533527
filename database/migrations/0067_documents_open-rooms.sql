-- Rooms of cases: documents in the compartments of a case, their versions, and who saw what.
create schema documents;

create function documents.my_parts(wanted uuid) returns text[]
language sql stable as $$ select cases.my_parts(wanted) $$;
comment on function documents.my_parts(uuid) is 'as what the account that asks takes part in the case of a room; empty: the room does not exist for it';

create function documents.my_compartments(wanted uuid) returns text[]
language sql stable as $$ select cases.my_compartments(wanted) $$;
comment on function documents.my_compartments(uuid) is 'compartments of the case that the account that asks may enter';

create function documents.my_sides(wanted uuid) returns text[]
language sql stable as $$ select array(select distinct split_part(part, '/', 1) from unnest(cases.my_parts(wanted)) as part) $$;

create function documents.is_label(name text, longest integer) returns boolean
language sql immutable as $$
  select length(name) between 1 and longest and name = btrim(name) and name !~ '[[:cntrl:]/\\]' and name !~ '^[.]+$'
    -- Marks that turn the direction of writing round: with them "fdp.exe" can be shown as "exe.pdf".
    and name !~ '[\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]'
$$;
comment on function documents.is_label(text, integer) is 'a name that is only ever shown, never a way through folders';

create function documents.is_folder(path text) returns boolean
language sql immutable as $$
  select path = '' or length(path) <= 300 and cardinality(string_to_array(path, '/')) <= 8
    and (select bool_and(documents.is_label(part, 100)) from unnest(string_to_array(path, '/')) as part)
$$;

create table documents.document (
  id uuid primary key default uuidv7(),
  case_id uuid not null references cases.cooperation (id),
  compartment text not null,
  folder text not null default '' check (documents.is_folder(folder)),
  title text not null check (documents.is_label(title, 200)),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  brought_by uuid not null references access.account (id),
  brought_as text not null check (brought_as ~ '^[a-z-]+/(adviser|client)$'),
  brought_at timestamptz not null default clock_timestamp(),
  open_until date,
  is_view_only boolean not null default false,
  shared_at timestamptz,
  shared_by uuid references access.account (id),
  shared_from text,
  deleted_at timestamptz,
  deleted_by uuid references access.account (id),
  check ((shared_at is null) = (shared_from is null) and (deleted_at is null) = (deleted_by is null))
);
create index document_of_case on documents.document (case_id, compartment, folder, id);
comment on table documents.document is 'a document in one compartment of a case; after deletion the row stays as its trace';
comment on column documents.document.compartment is 'shared; a side (cn); or one organisation of a side (cn/<id>). Only documents.share_document moves it';
comment on column documents.document.brought_as is 'cn/adviser, be/client: the side that brought it keeps it in hand';
comment on column documents.document.open_until is 'last day (UTC) on which the other side may open it; the side that brought it always may';
comment on column documents.document.is_view_only is 'the other side gets no original';

create table documents.version (
  id uuid primary key default uuidv7(),
  document_id uuid not null references documents.document (id),
  number integer not null check (number > 0),
  content_id uuid not null unique references files.content (id),
  name text not null check (documents.is_label(name, 200)),
  bytes bigint not null,
  media_type text not null,
  is_active boolean not null,
  sha256 bytea not null,
  is_misnamed boolean not null,
  added_by uuid not null references access.account (id),
  added_as text not null,
  added_at timestamptz not null default clock_timestamp(),
  unique (document_id, number)
);
comment on table documents.version is 'each version of a document is one content; nothing of it is ever written again';
comment on column documents.version.name is 'as the file was called where it came from';
comment on column documents.version.is_misnamed is 'the name says another type than the content has';

create table documents.upload (
  content_id uuid primary key,
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  document_id uuid references documents.document (id) on delete cascade,
  compartment text not null,
  folder text not null default '' check (documents.is_folder(folder)),
  title text not null check (documents.is_label(title, 200)),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  name text not null check (documents.is_label(name, 200)),
  bytes bigint not null check (bytes >= 0),
  begun_by uuid not null references access.account (id),
  begun_as text not null,
  begun_at timestamptz not null default clock_timestamp()
);
create index upload_of_account on documents.upload (begun_by);
create index upload_to_case on documents.upload (case_id);
comment on table documents.upload is 'what a content on its way will become; no foreign key to the content, which would keep one that nobody goes on with';

create table documents.reading (
  id uuid primary key default uuidv7(),
  document_id uuid not null references documents.document (id),
  version_id uuid not null references documents.version (id),
  compartment text not null,
  read_by uuid not null references access.account (id),
  read_as text not null,
  way text not null check (way in ('original', 'preview', 'archive')),
  read_at timestamptz not null default clock_timestamp()
);
create index reading_of_document on documents.reading (document_id, id);
comment on table documents.reading is 'who was given which version, and when';
comment on column documents.reading.compartment is 'where the document lay then: what a side did before it shared is its own affair';

create table documents.terms (
  case_id uuid not null references cases.cooperation (id) on delete cascade,
  side text not null,
  number integer not null check (number > 0),
  texts jsonb not null check (jsonb_typeof(texts) = 'object' and texts <> '{}'),
  set_by uuid not null references access.account (id),
  set_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by uuid references access.account (id),
  primary key (case_id, side, number)
);
create unique index terms_in_force on documents.terms (case_id, side) where ended_at is null;
comment on table documents.terms is 'what a side wants accepted before anybody of the other side opens what it shared; in force until it is ended';
comment on column documents.terms.texts is 'the text by language; a new text is a new number and must be accepted anew';

create table documents.acceptance (
  case_id uuid not null,
  side text not null,
  number integer not null,
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  accepted_by uuid not null references access.account (id),
  accepted_as text not null,
  accepted_at timestamptz not null default clock_timestamp(),
  primary key (case_id, side, number, accepted_by),
  foreign key (case_id, side, number) references documents.terms
);
comment on table documents.acceptance is 'who accepted which text of which side in which language, for good';

create table documents.question (
  id uuid primary key default uuidv7(),
  document_id uuid not null references documents.document (id),
  answers uuid references documents.question (id),
  compartment text not null,
  text text not null check (length(text) between 1 and 4000),
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  written_by uuid not null references access.account (id),
  written_as text not null,
  written_at timestamptz not null default clock_timestamp()
);
create index question_of_document on documents.question (document_id, id);
comment on table documents.question is 'questions about a document, and answers to them';
comment on column documents.question.compartment is 'where it is asked: that of the document, or a narrower one of the own side';

-- Who may. Definer's rights where the answer must not depend on what the asker may see.

create function documents.is_of_my_side(held documents.document) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select split_part(held.brought_as, '/', 1) = any (documents.my_sides(held.case_id))
$$;
comment on function documents.is_of_my_side(documents.document) is 'the side of whoever asks brought it';

create function documents.has_accepted(wanted uuid, of_side text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select not exists (
    select from documents.terms t where t.case_id = wanted and t.side = of_side and t.ended_at is null
      and not exists (select from documents.acceptance a
        where a.case_id = t.case_id and a.side = t.side and a.number = t.number and a.accepted_by = access.my_account()))
$$;
comment on function documents.has_accepted(uuid, text) is 'a side has no terms in force, or the account that asks has accepted them itself';

create function documents.hindrance(held documents.document) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select case
    when not coalesce(cases.may_enter(held.case_id, held.compartment), false) then 'closed'
    when held.deleted_at is not null then 'deleted'
    when held.compartment <> 'shared' or documents.is_of_my_side(held) then null
    when not documents.has_accepted(held.case_id, split_part(held.brought_as, '/', 1)) then 'terms-not-accepted'
    when held.open_until < (now() at time zone 'UTC')::date then 'expired'
    when held.is_view_only then 'view-only' end
$$;
comment on function documents.hindrance(documents.document) is 'what keeps the asker from opening a document; null: nothing';

create function documents.may_open(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from documents.document d where d.id = wanted and documents.hindrance(d) is null)
$$;

create function documents.may_remove(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from documents.document d where d.id = wanted
    and cases.may_enter(d.case_id, d.compartment)
    and (d.brought_by = access.my_account() or split_part(d.brought_as, '/', 1) || '/adviser' = any (cases.my_parts(d.case_id)))
    and documents.is_of_my_side(d))
$$;
comment on function documents.may_remove(uuid) is 'whoever brought it, and the adviser of that side';

create function documents.part_for(wanted uuid, compartment text) returns text
language sql stable as $$
  select part from unnest(cases.my_parts(wanted)) as part
  -- Whoever is both acts as the client in a compartment of an organisation, else as the adviser.
  order by (part like '%/client') = (compartment like '%/%') desc, part limit 1
$$;

-- Acts. Requests write no row of a document but its title, language and folder.

create function documents.add_version(wanted uuid, differs boolean, out document uuid, out version integer, out is_new boolean)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  plan documents.upload;
  come files.content;
begin
  -- Two that finish the same upload wait for each other here; the second finds what the first has made.
  select * into plan from documents.upload where content_id = wanted and begun_by = access.my_account() for update;
  select v.document_id, v.number, false into document, version, is_new from documents.version v
    where v.content_id = wanted and v.added_by = access.my_account();
  if document is not null then
    return;
  end if;
  select * into come from files.content where id = wanted and state = 'complete' and begun_by = access.my_account();
  if plan.content_id is null or come.id is null or not cases.may_enter(plan.case_id, plan.compartment) then
    return;
  end if;
  document := plan.document_id;
  if document is null then
    insert into documents.document (case_id, compartment, folder, title, language, brought_by, brought_as)
      values (plan.case_id, plan.compartment, plan.folder, plan.title, plan.language, plan.begun_by, plan.begun_as)
      returning id into document;
  else
    -- Two versions that come at once are numbered one after the other.
    perform from documents.document d where d.id = document and d.deleted_at is null and documents.is_of_my_side(d)
      and cases.may_enter(d.case_id, d.compartment) for update;
    if not found then
      document := null;
      return;
    end if;
  end if;
  insert into documents.version (document_id, number, content_id, name, bytes, media_type, is_active, sha256, is_misnamed, added_by, added_as)
    select document, coalesce(max(v.number), 0) + 1, come.id, plan.name, come.bytes, come.media_type, come.is_active, come.sha256, differs,
      plan.begun_by, plan.begun_as
    from documents.version v where v.document_id = document
    returning number into version;
  delete from documents.upload where content_id = wanted;
  is_new := true;
end
$$;
comment on function documents.add_version(uuid, boolean) is
  'makes of an upload that has come whole the document or the version that it was begun for; may be asked again';

create function documents.share_document(wanted uuid, into_compartment text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare held documents.document;
begin
  select * into held from documents.document where id = wanted for update;
  -- From an organisation to its side or to all, from a side to all; never back: what was read cannot be unread.
  if held.id is null or held.deleted_at is not null or not cases.may_enter(held.case_id, held.compartment) or held.compartment = 'shared'
    or into_compartment not in ('shared', split_part(held.compartment, '/', 1)) or into_compartment = held.compartment then
    return false;
  end if;
  update documents.document set compartment = into_compartment, shared_at = clock_timestamp(), shared_by = access.my_account(),
    shared_from = held.compartment where id = wanted;
  update documents.upload set compartment = into_compartment where document_id = wanted;
  return true;
end
$$;
comment on function documents.share_document(uuid, text) is 'moves a document into a wider compartment; requests cannot write the column themselves';

create function documents.limit_document(wanted uuid, until date, view_only boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update documents.document d set open_until = until, is_view_only = view_only
    where d.id = wanted and d.deleted_at is null and documents.is_of_my_side(d) and cases.may_enter(d.case_id, d.compartment);
  return found;
end
$$;

create function documents.delete_document(wanted uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not documents.may_remove(wanted) then
    return false;
  end if;
  update documents.document set deleted_at = clock_timestamp(), deleted_by = access.my_account()
    where id = wanted and deleted_at is null;
  return found;
end
$$;
comment on function documents.delete_document(uuid) is 'marks the trace; whoever calls it removes the contents in the same transaction';

create function documents.set_terms(wanted uuid, by_language jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  mine text;
  made integer;
begin
  select split_part(part, '/', 1) into mine from unnest(cases.my_parts(wanted)) as part where part like '%/adviser';
  if mine is null then
    return null;
  end if;
  -- Two that set terms at once wait for each other.
  perform from cases.seat where case_id = wanted and side = mine for update;
  update documents.terms set ended_at = clock_timestamp(), ended_by = access.my_account()
    where case_id = wanted and side = mine and ended_at is null;
  if by_language is null then
    return 0;
  end if;
  insert into documents.terms (case_id, side, number, texts, set_by)
    select wanted, mine, coalesce(max(number), 0) + 1, by_language, access.my_account()
    from documents.terms where case_id = wanted and side = mine
    returning number into made;
  return made;
end
$$;
comment on function documents.set_terms(uuid, jsonb) is
  'the adviser of a side, for what that side shares: whoever has to accept terms cannot end them; null ends what was in force';

create function documents.side_used(wanted uuid, for_side text, out bytes bigint, out number integer)
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(sum(v.bytes), 0)::bigint
      + coalesce((select sum(u.bytes) from documents.upload u where u.case_id = wanted and u.begun_as like for_side || '/%'), 0)::bigint,
    count(distinct d.id)::integer
  from documents.document d join documents.version v on v.document_id = d.id
  where d.case_id = wanted and d.brought_as like for_side || '/%' and d.deleted_at is null
    and for_side = any (documents.my_sides(wanted))
$$;
comment on function documents.side_used(uuid, text) is 'how much of a room the own side fills, also in compartments that the asker may not enter';

revoke execute on function documents.add_version(uuid, boolean), documents.share_document(uuid, text),
  documents.limit_document(uuid, date, boolean), documents.delete_document(uuid), documents.set_terms(uuid, jsonb),
  documents.side_used(uuid, text) from public;
grant execute on function documents.add_version(uuid, boolean), documents.share_document(uuid, text),
  documents.limit_document(uuid, date, boolean), documents.delete_document(uuid), documents.set_terms(uuid, jsonb),
  documents.side_used(uuid, text) to green_channel_app, green_channel_centre;

select database.protect(protected::regclass) from unnest(array['documents.document', 'documents.version', 'documents.upload',
  'documents.reading', 'documents.terms', 'documents.acceptance', 'documents.question']) as protected;

grant usage on schema documents to green_channel_app;
grant select on all tables in schema documents to green_channel_app;

create policy seen on documents.document for select to green_channel_app
  using (cases.may_enter(case_id, compartment));
create policy arranged on documents.document for update to green_channel_app
  using (deleted_at is null and split_part(brought_as, '/', 1) = any (documents.my_sides(case_id)))
  with check (cases.may_enter(case_id, compartment));
grant update (title, language, folder) on documents.document to green_channel_app;

create policy seen on documents.version for select to green_channel_app
  using (exists (select from documents.document d where d.id = document_id));

create policy own on documents.upload for select to green_channel_app using (begun_by = access.my_account());
create policy begun on documents.upload for insert to green_channel_app
  with check (begun_by = access.my_account() and cases.may_enter(case_id, compartment) and begun_as = any (cases.my_parts(case_id))
    and (document_id is null or exists (select from documents.document d
      where d.id = document_id and d.case_id = upload.case_id and d.compartment = upload.compartment and d.deleted_at is null
        and documents.is_of_my_side(d))));
create policy given_up on documents.upload for delete to green_channel_app using (begun_by = access.my_account());
grant insert, delete on documents.upload to green_channel_app;

create policy seen on documents.reading for select to green_channel_app
  using (exists (select from documents.document d where d.id = document_id and cases.may_enter(d.case_id, reading.compartment)));
create policy noted on documents.reading for insert to green_channel_app
  with check (read_by = access.my_account() and documents.may_open(document_id)
    and exists (select from documents.document d join documents.version v on v.document_id = d.id
      where d.id = reading.document_id and v.id = reading.version_id and d.compartment = reading.compartment
        and read_as = any (cases.my_parts(d.case_id))));
grant insert on documents.reading to green_channel_app;

create policy seen on documents.terms for select to green_channel_app using (cardinality(cases.my_parts(case_id)) > 0);
create policy seen on documents.acceptance for select to green_channel_app using (cardinality(cases.my_parts(case_id)) > 0);
create policy accepted on documents.acceptance for insert to green_channel_app
  with check (accepted_by = access.my_account() and accepted_as = any (cases.my_parts(case_id))
    and exists (select from documents.terms t where t.case_id = acceptance.case_id and t.side = acceptance.side and t.number = acceptance.number
      and t.ended_at is null and t.texts ? language));
grant insert on documents.acceptance to green_channel_app;

create policy seen on documents.question for select to green_channel_app
  using (exists (select from documents.document d where d.id = document_id and cases.may_enter(d.case_id, question.compartment)));
create policy written on documents.question for insert to green_channel_app
  with check (written_by = access.my_account()
    and exists (select from documents.document d where d.id = document_id and d.deleted_at is null
      and cases.may_enter(d.case_id, question.compartment)
      and (d.compartment in ('shared', question.compartment) or question.compartment like d.compartment || '/%')
      and written_as = any (cases.my_parts(d.case_id))));
grant insert on documents.question to green_channel_app;

-- Contents: opened by whoever may open the document, deleted by whoever may remove it; one on its way is its sender's.
create policy of_documents on files.content for select to green_channel_app
  using (exists (select from documents.version v where v.content_id = content.id
      and (documents.may_open(v.document_id) or documents.may_remove(v.document_id)))
    or begun_by = access.my_account() and exists (select from documents.upload u where u.content_id = content.id));
create policy of_documents_deleted on files.content for update to green_channel_app
  using (exists (select from documents.version v where v.content_id = content.id and documents.may_remove(v.document_id))
    or begun_by = access.my_account() and exists (select from documents.upload u where u.content_id = content.id))
  with check (state = 'deleted');
