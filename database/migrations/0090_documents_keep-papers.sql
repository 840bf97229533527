-- A paper that the centre makes is kept in the room of its case: made again, it is a further version of the same document.

alter table documents.document add column made_from text check (made_from ~ '^[a-z0-9+-]+(/[a-z0-9+-]+)*$' and length(made_from) <= 100);
comment on column documents.document.made_from is
  'what the centre made it from: paper, language and format (letter-of-intent/fr+zh/docx); null: somebody sent it';
alter table documents.upload add column made_from text;
comment on column documents.upload.made_from is 'as the document that it becomes has it';
create index document_made_from on documents.document (case_id, made_from) where made_from is not null;

create or replace function documents.add_version(wanted uuid, differs boolean, out document uuid, out version integer, out is_new boolean)
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
    insert into documents.document (case_id, compartment, folder, title, language, brought_by, brought_as, made_from)
      values (plan.case_id, plan.compartment, plan.folder, plan.title, plan.language, plan.begun_by, plan.begun_as, plan.made_from)
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
