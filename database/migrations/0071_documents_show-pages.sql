-- Pages of documents are shown as pictures with the reader's name; a closed case takes no more documents; access that is about to end.
create function cases.is_closed(wanted uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, cases as $$
  select exists (select from cases.cooperation where id = wanted and state = 'closed')
    and (session_user <> 'green_channel_app' or cardinality(cases.my_parts(wanted)) > 0)
$$;
comment on function cases.is_closed(uuid) is 'for other modules too, and for those who take part: whether a case has come to its end';

create function documents.is_closed(wanted uuid) returns boolean
language sql stable as $$ select cases.is_closed(wanted) $$;
comment on function documents.is_closed(uuid) is 'the case of a room is closed: it is read and answered in, and takes nothing new';

alter table documents.reading add column mark text unique, add column seen_until timestamptz,
  add check ((way = 'preview') = (mark is not null) and (way = 'preview') = (seen_until is not null));
create index reading_at_sight on documents.reading (version_id, read_by) where way = 'preview';
comment on column documents.reading.mark is 'stands on every page that was shown (K7Q2-9FMX): whoever finds a picture of one finds this row';
comment on column documents.reading.seen_until is 'when the last page of this sitting was shown; the first one at read_at';

alter table documents.document add column ending_told date;
comment on column documents.document.ending_told is 'the last day of which its readers have been told that it is near';

create function documents.may_view(held documents.document) returns boolean
language sql stable as $$ select coalesce(documents.hindrance(held), 'view-only') = 'view-only' $$;
comment on function documents.may_view(documents.document) is 'whoever may open a document, and whom only view-only keeps from it';

create function documents.new_mark() returns text
language sql volatile as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(bytes, place) % 32, 1) || case place when 3 then '-' else '' end, '' order by place)
  from (select sha256(uuid_send(gen_random_uuid())) as bytes) random, generate_series(0, 7) as place
$$;
comment on function documents.new_mark() is 'eight letters that are not taken for one another';

create function documents.note_preview(wanted uuid, out mark text, out is_new boolean)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  held documents.document;
begin
  select d.* into held from documents.document d join documents.version v on v.document_id = d.id where v.id = wanted;
  if held.id is null or not documents.may_view(held) then
    return;
  end if;
  -- Two pages that are asked for at once belong to one sitting.
  perform pg_advisory_xact_lock(hashtextextended('documents.preview ' || wanted || ' ' || access.my_account(), 0));
  update documents.reading r set seen_until = now()
    where r.id = (select latest.id from documents.reading latest
      where latest.version_id = wanted and latest.read_by = access.my_account() and latest.way = 'preview'
        and latest.compartment = held.compartment and latest.seen_until > now() - interval '30 minutes'
      order by latest.id desc limit 1)
    returning r.mark into note_preview.mark;
  is_new := note_preview.mark is null;
  if is_new then
    insert into documents.reading (document_id, version_id, compartment, read_by, read_as, way, mark, seen_until)
      values (held.id, wanted, held.compartment, access.my_account(), documents.part_for(held.case_id, held.compartment), 'preview',
        documents.new_mark(), now())
      returning reading.mark into note_preview.mark;
  end if;
end
$$;
comment on function documents.note_preview(uuid) is
  'puts down that the account that asks is shown a version, once per sitting, and opens its content to this very transaction; null: it may not';
revoke execute on function documents.note_preview(uuid) from public;
grant execute on function documents.note_preview(uuid) to green_channel_app, green_channel_centre;

alter policy noted on documents.reading
  with check (read_by = access.my_account() and way <> 'preview' and documents.may_open(document_id)
    and exists (select from documents.document d join documents.version v on v.document_id = d.id
      where d.id = reading.document_id and v.id = reading.version_id and d.compartment = reading.compartment
        and read_as = any (cases.my_parts(d.case_id))));

-- What is for viewing only opens in no other way than by being put down first: requests cannot write seen_until themselves.
create policy of_previews on files.content for select to green_channel_app
  using (exists (select from documents.version v join documents.reading r on r.version_id = v.id
    where v.content_id = content.id and r.way = 'preview' and r.read_by = access.my_account() and r.seen_until = now()));

-- A closed case takes nothing new until it is reopened; reading, answering, limiting and deleting go on.
alter policy begun on documents.upload
  with check (begun_by = access.my_account() and cases.may_enter(case_id, compartment) and begun_as = any (cases.my_parts(case_id))
    and not documents.is_closed(case_id)
    and (document_id is null or exists (select from documents.document d
      where d.id = document_id and d.case_id = upload.case_id and d.compartment = upload.compartment and d.deleted_at is null
        and documents.is_of_my_side(d))));
alter policy written on documents.question
  with check (written_by = access.my_account()
    and exists (select from documents.document d where d.id = document_id and d.deleted_at is null
      and cases.may_enter(d.case_id, question.compartment)
      and (question.answers is not null or not documents.is_closed(d.case_id))
      and (d.compartment in ('shared', question.compartment) or question.compartment like d.compartment || '/%')
      and written_as = any (cases.my_parts(d.case_id))));

create function documents.refuse_when_closed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from documents.document d
      where d.id = case tg_table_name when 'version' then (to_jsonb(new) ->> 'document_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end
        and cases.is_closed(d.case_id)) then
    raise exception 'the case is closed: it takes nothing new' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
comment on function documents.refuse_when_closed() is 'no version comes into a closed case, and nothing is moved into a wider compartment there';
create trigger refuse_when_closed before insert on documents.version
  for each row execute function documents.refuse_when_closed();
create trigger refuse_when_closed before update of compartment on documents.document
  for each row execute function documents.refuse_when_closed();

-- Letters that gather news ask for the last one to the same reader.
create index letter_of_account on messages.letter (account_id, kind);
