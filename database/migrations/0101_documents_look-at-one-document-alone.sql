-- As 0100: a version or a content is judged by its own document, never by gathering all documents that somebody may open.

alter policy seen on documents.version
  using (exists (select from documents.document d where d.id = document_id offset 0));
alter policy seen on documents.reading
  using (exists (select from documents.document d where d.id = document_id and cases.may_enter(d.case_id, reading.compartment) offset 0));
alter policy seen on documents.question
  using (exists (select from documents.document d where d.id = document_id and cases.may_enter(d.case_id, question.compartment) offset 0));

alter policy of_documents on files.content
  using (exists (select from documents.version v where v.content_id = content.id
      and (documents.may_open(v.document_id) or documents.may_remove(v.document_id)) offset 0)
    or begun_by = access.my_account() and exists (select from documents.upload u where u.content_id = content.id offset 0));
alter policy of_documents_deleted on files.content
  using (exists (select from documents.version v where v.content_id = content.id and documents.may_remove(v.document_id) offset 0)
    or begun_by = access.my_account() and exists (select from documents.upload u where u.content_id = content.id offset 0));
alter policy of_previews on files.content
  using (exists (select from documents.version v join documents.reading r on r.version_id = v.id
    where v.content_id = content.id and r.way = 'preview' and r.read_by = access.my_account() and r.seen_until = now() offset 0));
