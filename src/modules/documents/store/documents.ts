import { type SelectQueryBuilder, sql } from 'kysely';
import type { Hindrance } from '#contracts/documents';
import type { Language } from '#platform/languages';
import type { Db, DocumentsTables, DocumentTable, VersionTable } from './tables.ts';

/** A document as its room has it, with what the database says of the caller. */
export interface HeldDocument extends DocumentTable {
  readonly hindrance: Hindrance | null;
  readonly may_remove: boolean;
  readonly is_of_my_side: boolean;
  readonly question_count: number;
}

export interface HeldVersion extends Omit<VersionTable, 'sha256'> {
  readonly sha256: string;
}

type Selecting = SelectQueryBuilder<DocumentsTables & { d: DocumentTable }, 'd', object>;

const held = (query: Selecting) =>
  query
    .selectAll('d')
    .select([
      sql<Hindrance | null>`documents.hindrance(d)`.as('hindrance'),
      sql<boolean>`documents.may_remove(d.id)`.as('may_remove'),
      sql<boolean>`documents.is_of_my_side(d)`.as('is_of_my_side'),
      sql<number>`(select count(*) from documents.question q where q.document_id = d.id)`.as(
        'question_count',
      ),
    ]);

export async function findDocument(
  db: Db,
  { caseId, id }: { readonly caseId: string; readonly id: string },
): Promise<HeldDocument | undefined> {
  return held(db.selectFrom('documents.document as d') as Selecting)
    .where('d.id', '=', id)
    .where('d.case_id', '=', caseId)
    .executeTakeFirst();
}

/** The document that the side of the caller has of the same making in a compartment: the last one, should there be several. */
export const findMade = (
  db: Db,
  made: { readonly caseId: string; readonly compartment: string; readonly madeFrom: string },
): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('documents.document as d')
    .where('d.case_id', '=', made.caseId)
    .where('d.compartment', '=', made.compartment)
    .where('d.made_from', '=', made.madeFrom)
    .where('d.deleted_at', 'is', null)
    .where(sql<boolean>`documents.is_of_my_side(d)`)
    .select('d.id')
    .orderBy('d.id', 'desc')
    .executeTakeFirst();

export interface AskedRoom {
  readonly caseId: string;
  readonly compartment?: string | undefined;
  readonly deleted: boolean;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Documents of the compartments that the caller may enter, by folder and title. */
export async function listDocuments(db: Db, asked: AskedRoom) {
  let query = db.selectFrom('documents.document as d').where('d.case_id', '=', asked.caseId);
  if (asked.compartment !== undefined) query = query.where('d.compartment', '=', asked.compartment);
  if (!asked.deleted) query = query.where('d.deleted_at', 'is', null);
  const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  if (asked.after !== undefined)
    query = query.where(
      sql<boolean>`(d.folder, d.title, d.id::text) > (select f.folder, f.title, f.id::text from documents.document f where f.id::text = ${asked.after})`,
    );
  const found = await held(query as unknown as Selecting)
    .orderBy('d.folder')
    .orderBy('d.title')
    .orderBy(sql`d.id::text`)
    .limit(asked.limit + 1)
    .execute();
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  return { rows, total, ...(last && found.length > asked.limit && { next: last.id }) };
}

/** Versions of documents, the last one of each first. */
export async function versionsOf(db: Db, documentIds: readonly string[]): Promise<HeldVersion[]> {
  if (documentIds.length === 0) return [];
  const rows = await db
    .selectFrom('documents.version')
    .where('document_id', 'in', [...documentIds])
    .selectAll()
    .orderBy('document_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ sha256, ...row }) => ({ ...row, sha256: sha256.toString('hex') }));
}

export async function setTitle(
  db: Db,
  id: string,
  change: { readonly title: string; readonly language: Language; readonly folder: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('documents.document')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const done = (rows: readonly { done: boolean }[]): boolean => rows[0]?.done === true;

/** Moves a document into a wider compartment; false where that is not one of its ways. */
export async function shareDocument(db: Db, id: string, into: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select documents.share_document(${id}, ${into}) as done`.execute(db);
  return done(rows);
}

export async function limitDocument(
  db: Db,
  id: string,
  limits: { readonly openUntil?: string | undefined; readonly isViewOnly: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select documents.limit_document(${id}, ${limits.openUntil ?? null}::date, ${limits.isViewOnly}) as done`.execute(
    db,
  );
  return done(rows);
}

/** Marks the trace; the contents are removed by whoever calls this, in the same transaction. */
export async function markDeleted(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select documents.delete_document(${id}) as done`.execute(db);
  return done(rows);
}
