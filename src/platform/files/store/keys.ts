import { type Kysely, sql } from 'kysely';

type Centre = Kysely<unknown>;

export interface WrappedKey {
  readonly contentId: string;
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

const COLUMNS = sql`content_id as "contentId", master_key as "masterKey", wrapped`;

export async function findKey(db: Centre, contentId: string): Promise<WrappedKey | undefined> {
  const { rows } =
    await sql<WrappedKey>`select ${COLUMNS} from files.key where content_id = ${contentId}`.execute(db);
  return rows[0];
}

export async function addKey(db: Centre, { contentId, masterKey, wrapped }: WrappedKey): Promise<void> {
  await sql`insert into files.key (content_id, master_key, wrapped) values (${contentId}, ${masterKey}, ${wrapped})`.execute(
    db,
  );
}

/** Keys that another master key wrapped, some at a time, by id. */
export async function keysNotUnder(db: Centre, masterKey: string, after: string): Promise<WrappedKey[]> {
  const { rows } = await sql<WrappedKey>`
    select ${COLUMNS} from files.key where master_key <> ${masterKey} and content_id > ${after}
    order by content_id limit 500`.execute(db);
  return rows;
}

/** Nothing happens to a key that went away meanwhile. */
export async function replaceKey(
  db: Centre,
  before: WrappedKey,
  now: Omit<WrappedKey, 'contentId'>,
): Promise<boolean> {
  const { rows } = await sql`
    update files.key set master_key = ${now.masterKey}, wrapped = ${now.wrapped}
    where content_id = ${before.contentId} and wrapped = ${before.wrapped} returning content_id`.execute(db);
  return rows.length > 0;
}

/** How many contents each master key opens. */
export async function countByMasterKey(db: Centre): Promise<Map<string, number>> {
  const { rows } = await sql<{ masterKey: string; contents: number }>`
    select master_key as "masterKey", count(*) as contents from files.key group by 1`.execute(db);
  return new Map(rows.map(({ masterKey, contents }) => [masterKey, contents]));
}
