import { type RawBuilder, sql } from 'kysely';

/**
 * What the room of a case tells of it, as the timeline of cases asks for it: at, kind, ref, by, person, compartment, facts. Policies
 * decide what a reader finds; what a side did before it shared a document is its own affair. Who was given what is not told here.
 */
export const documentHappenings = (caseId: string): RawBuilder<unknown>[] => [
  ...documents(caseId),
  ...questions(caseId),
  ...terms(caseId),
];

const documents = (caseId: string) => [
  sql`select v.added_at, 'version-added', v.id::text, v.added_as, v.added_by, ${placeWhenAdded}, ${named} || jsonb_build_object('version', v.number)
    from documents.document d join documents.version v on v.document_id = d.id
    where d.case_id = ${caseId} and ${placeWhenAdded} = any (documents.my_compartments(${caseId}))`,
  sql`select d.shared_at, 'document-shared', d.id::text, split_part(d.brought_as, '/', 1), d.shared_by, d.compartment, ${named}
    from documents.document d where d.case_id = ${caseId}`,
  sql`select d.deleted_at, 'document-deleted', d.id::text, split_part(d.brought_as, '/', 1), d.deleted_by, d.compartment, ${named}
    from documents.document d where d.case_id = ${caseId}`,
];

const named = sql`jsonb_build_object('name', d.title, 'language', d.language)`;
const placeWhenAdded = sql`case when v.added_at < d.shared_at then d.shared_from else d.compartment end`;

const questions = (caseId: string) => [
  sql`select q.written_at, case when q.answers is null then 'question-asked' else 'question-answered' end, q.id::text, q.written_as,
      q.written_by, q.compartment, ${named}
    from documents.document d join documents.question q on q.document_id = d.id where d.case_id = ${caseId}`,
];

/** Setting new terms ends the former ones with the same act: that is told once. */
const terms = (caseId: string) => [
  sql`select set_at, 'terms-set', side || '/' || number, side || '/adviser', set_by, 'shared', '{}'::jsonb
    from documents.terms where case_id = ${caseId}`,
  sql`select t.ended_at, 'terms-ended', t.side || '/' || t.number, t.side || '/adviser', t.ended_by, 'shared', '{}'::jsonb
    from documents.terms t where t.case_id = ${caseId} and not exists (select from documents.terms l
      where l.case_id = t.case_id and l.side = t.side and l.number = t.number + 1 and l.set_at < t.ended_at + interval '1 second')`,
  sql`select accepted_at, 'terms-accepted', side || '/' || number || '/' || accepted_by, accepted_as, accepted_by, 'shared',
      jsonb_build_object('termsOf', side)
    from documents.acceptance where case_id = ${caseId}`,
];
