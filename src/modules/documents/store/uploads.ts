import { type Selectable, sql } from 'kysely';
import type { Db, UploadTable } from './tables.ts';

export type HeldUpload = Selectable<UploadTable>;

export async function insertUpload(db: Db, upload: Omit<UploadTable, 'begun_at'>): Promise<void> {
  await db.insertInto('documents.upload').values(upload).execute();
}

/** Uploads that the caller began. */
export const listUploads = (db: Db, caseId: string) =>
  db.selectFrom('documents.upload').where('case_id', '=', caseId).selectAll().orderBy('begun_at').execute();

export const findUpload = (db: Db, { caseId, id }: { readonly caseId: string; readonly id: string }) =>
  db
    .selectFrom('documents.upload')
    .where('content_id', '=', id)
    .where('case_id', '=', caseId)
    .selectAll()
    .executeTakeFirst();

export async function dropUpload(db: Db, contentId: string): Promise<void> {
  await db.deleteFrom('documents.upload').where('content_id', '=', contentId).execute();
}

/** What an upload became. */
export interface Added {
  readonly documentId: string;
  readonly version: number;
  /** This very call made it, no earlier one. */
  readonly isNew: boolean;
}

/** Makes a version of an upload whose content is complete; undefined where nothing can be made of it any more. */
export async function addVersion(
  db: Db,
  contentId: string,
  nameDiffers: boolean,
): Promise<Added | undefined> {
  const { rows } = await sql<{ document: string | null; version: number; is_new: boolean }>`
    select * from documents.add_version(${contentId}, ${nameDiffers})`.execute(db);
  const { document, version, is_new } = rows[0]!;
  return document === null ? undefined : { documentId: document, version, isNew: is_new };
}

/** What an upload of the account became earlier. */
export const findAdded = (db: Db, contentId: string, account: string) =>
  db
    .selectFrom('documents.version')
    .where('content_id', '=', contentId)
    .where('added_by', '=', account)
    .select(['document_id as documentId', 'number as version'])
    .executeTakeFirst();

/** Plans of uploads that nobody can finish any more: begun so many days ago, or with a content that is gone. */
export async function dropOldUploads(db: Db, days: number): Promise<void> {
  await sql`delete from documents.upload where begun_at < now() - make_interval(days => ${days})`.execute(db);
}
