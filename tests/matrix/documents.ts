import { type Kysely, sql } from 'kysely';
import type { ConcernedRoom } from '../../src/modules/documents/domain/permissions.ts';
import { codeOf, type Compartment } from './case-tasks.ts';
import type { MadeCase } from './cases.ts';
import type { People, PersonaName } from './personas.ts';

export interface MadeDocument {
  readonly id: string;
  readonly contentId: string;
  readonly broughtAs: string;
  readonly broughtBy: string;
}

export const TITLE = 'Matrix document';

const firstId = async (
  query: { execute(db: Kysely<unknown>): Promise<{ rows: unknown[] }> },
  db: Kysely<unknown>,
) => ((await query.execute(db)).rows[0] as { id: string }).id;

const bringers: Readonly<Record<Compartment, readonly [PersonaName, string]>> = {
  shared: ['member of the other side', 'be/client'],
  cn: ['writer', 'cn/client'],
  be: ['member of the other side', 'be/client'],
  'be-organisation': ['member of the other side', 'be/client'],
};

/** A content that has come whole, as far as the database knows. */
async function makeContent(db: Kysely<unknown>, by: string): Promise<string> {
  return firstId(
    sql`insert into files.content (state, place, begun_by, bytes, sha256, media_type, is_active, completed_at)
      values ('complete', 'folder', ${by}, 4, sha256('text'), 'text/plain', false, now()) returning id`,
    db,
  );
}

/** A document of one version in a compartment of a case, with a question and a reading. */
export async function makeDocument(
  db: Kysely<unknown>,
  people: People,
  [{ id: caseId }, compartment]: readonly [MadeCase, Compartment],
): Promise<MadeDocument> {
  const [name, broughtAs] = bringers[compartment];
  const broughtBy = people.get(name).account!;
  const code = codeOf(compartment, people);
  const contentId = await makeContent(db, broughtBy);
  const id = await firstId(
    sql`insert into documents.document (case_id, compartment, title, language, brought_by, brought_as)
      values (${caseId}, ${code}, ${TITLE}, 'en', ${broughtBy}, ${broughtAs}) returning id`,
    db,
  );
  const versionId = await firstId(
    sql`insert into documents.version (document_id, number, content_id, name, bytes, media_type, is_active, sha256, is_misnamed,
        added_by, added_as)
      values (${id}, 1, ${contentId}, 'matrix.txt', 4, 'text/plain', false, sha256('text'), false, ${broughtBy}, ${broughtAs})
      returning id`,
    db,
  );
  await sql`insert into documents.reading (document_id, version_id, compartment, read_by, read_as, way)
    values (${id}, ${versionId}, ${code}, ${broughtBy}, ${broughtAs}, 'original')`.execute(db);
  await sql`insert into documents.question (document_id, compartment, text, language, written_by, written_as)
    values (${id}, ${code}, 'Why?', 'en', ${broughtBy}, ${broughtAs})`.execute(db);
  return { id, contentId, broughtAs, broughtBy };
}

/** A file of the member of the other side on its way into a room. */
export async function makeUpload(db: Kysely<unknown>, people: People, { id }: MadeCase): Promise<string> {
  const by = people.get('member of the other side').account!;
  const contentId = await firstId(
    sql`insert into files.content (place, begun_by, claimed_bytes) values ('folder', ${by}, 4) returning id`,
    db,
  );
  await sql`insert into documents.upload (content_id, case_id, compartment, title, language, name, bytes, begun_by, begun_as)
    values (${contentId}, ${id}, 'shared', ${TITLE}, 'en', 'matrix.txt', 4, ${by}, 'be/client')`.execute(db);
  return contentId;
}

/** Terms of the Chinese side, not accepted by anybody. */
export async function makeTerms(db: Kysely<unknown>, people: People, { id }: MadeCase): Promise<void> {
  const by = people.get('adviser of the side').account!;
  await sql`insert into documents.terms (case_id, side, number, texts, set_by)
    values (${id}, 'cn', 1, '{"en": "Keep it to yourself."}', ${by})`.execute(db);
}

export const concernedBy = (
  parts: readonly string[],
  { broughtAs, broughtBy }: MadeDocument,
  account: string | undefined,
): ConcernedRoom => ({
  parts,
  document: { broughtAs, isMine: broughtBy === account, isOpen: true, isViewable: true },
});
