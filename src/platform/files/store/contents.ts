import { type Kysely, sql } from 'kysely';
import type { Kind } from '../sniffing/kinds.ts';

export type PlaceName = 'folder' | 's3';

/** A content as the centre sees it. */
export interface ContentRow {
  readonly id: string;
  readonly state: 'receiving' | 'complete' | 'deleted';
  readonly place: PlaceName;
  readonly by: string | null;
  readonly claimedBytes: number | null;
  /** In hexadecimal digits, as all digests here. */
  readonly claimedSha256: string | null;
  readonly received: number;
  readonly tail: string | null;
  readonly unfinished: string | null;
  readonly isClosing: boolean;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly isActive: boolean | null;
}

type Centre = Kysely<unknown>;

const SEEN = sql`id, state, place, bytes, encode(sha256, 'hex') as sha256, media_type as "mediaType", is_active as "isActive"`;
const WHOLE = sql`${SEEN}, begun_by as by, claimed_bytes as "claimedBytes", encode(claimed_sha256, 'hex') as "claimedSha256",
  received, tail, unfinished, is_closing as "isClosing"`;

export interface NewContent {
  readonly place: PlaceName;
  readonly by: string | undefined;
  readonly bytes: number | undefined;
  readonly sha256: string | undefined;
}

export async function addContent(db: Centre, { place, by, bytes, sha256 }: NewContent): Promise<ContentRow> {
  const { rows } = await sql<ContentRow>`
    insert into files.content (place, begun_by, claimed_bytes, claimed_sha256)
    values (${place}, ${by ?? null}, ${bytes ?? null}, decode(${sha256 ?? null}, 'hex')) returning ${WHOLE}`.execute(
    db,
  );
  return rows[0]!;
}

export async function findContent(db: Centre, id: string): Promise<ContentRow | undefined> {
  const { rows } = await sql<ContentRow>`select ${WHOLE} from files.content where id = ${id}`.execute(db);
  return rows[0];
}

export type SeenContent = Pick<
  ContentRow,
  'id' | 'state' | 'place' | 'bytes' | 'sha256' | 'mediaType' | 'isActive'
>;

/** As the handle may see it: in a request, the policies of modules decide. */
export async function seeContent<Tables>(db: Kysely<Tables>, id: string): Promise<SeenContent | undefined> {
  const { rows } = await sql<SeenContent>`select ${SEEN} from files.content where id = ${id}`.execute(db);
  return rows[0];
}

/** How far an upload has come. */
export type Progress = Pick<ContentRow, 'received' | 'tail' | 'unfinished'>;

/** Acknowledges bytes; false when the upload is no longer where `before` says. */
export async function moveOn(db: Centre, before: ContentRow, now: Progress): Promise<boolean> {
  const { rows } = await sql`
    update files.content
    set received = ${now.received}, tail = ${now.tail}, unfinished = ${now.unfinished}, moved_at = clock_timestamp()
    where id = ${before.id} and state = 'receiving' and not is_closing and received = ${before.received} returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** From here on no byte is taken; false when the upload is gone. */
export async function closeContent(db: Centre, { id, received }: ContentRow): Promise<boolean> {
  const { rows } = await sql`
    update files.content set is_closing = true where id = ${id} and state = 'receiving' and received = ${received}
    returning id`.execute(db);
  return rows.length > 0;
}

export interface Facts extends Kind {
  readonly bytes: number;
  readonly sha256: string;
}

export async function completeContent(db: Centre, id: string, facts: Facts): Promise<boolean> {
  const { rows } = await sql`
    update files.content set state = 'complete', bytes = ${facts.bytes}, sha256 = decode(${facts.sha256}, 'hex'),
      media_type = ${facts.mediaType}, is_active = ${facts.isActive}, completed_at = clock_timestamp(), tail = null, unfinished = null
    where id = ${id} and state = 'receiving' returning id`.execute(db);
  return rows.length > 0;
}

/** A trigger takes the key away in the same moment. False when the handle may not, or nothing is there. */
export async function deleteContent<Tables>(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { rows } = await sql`
    update files.content set state = 'deleted' where id = ${id} and state <> 'deleted' returning id`.execute(
    db,
  );
  return rows.length > 0;
}
