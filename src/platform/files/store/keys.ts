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

/** A key before and after; both of the same content. */
export interface Rewrapped {
  readonly before: WrappedKey;
  readonly now: WrappedKey;
}

/** All at once; a key that went away or changed meanwhile stays as it is. Returns how many were replaced. */
export async function replaceKeys(db: Centre, keys: readonly Rewrapped[]): Promise<number> {
  const rows = keys.map(({ before, now }) => ({
    id: now.contentId,
    master: now.masterKey,
    before: before.wrapped.toString('hex'),
    now: now.wrapped.toString('hex'),
  }));
  const { numAffectedRows } = await sql`
    update files.key set master_key = given.master, wrapped = decode(given.now, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, master text, before text, now text)
    where content_id = given.id and wrapped = decode(given.before, 'hex')`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** How many contents each master key opens. */
export async function countByMasterKey(db: Centre): Promise<Map<string, number>> {
  const { rows } = await sql<{ masterKey: string; contents: number }>`
    select master_key as "masterKey", count(*) as contents from files.key group by 1`.execute(db);
  return new Map(rows.map(({ masterKey, contents }) => [masterKey, contents]));
}
