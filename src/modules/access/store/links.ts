import { sql } from 'kysely';
import type { Language } from '#platform/languages';
import { HOURS_OF, type LinkPurpose } from '../domain/invitation/link.ts';
import type { GivenRole } from '../domain/roles.ts';
import type { Db } from './tables.ts';

/** A link with what it opens. Times are milliseconds since the epoch, as `judgeLink` takes them. */
export interface StoredLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly side: string | undefined;
  readonly language: Language;
  readonly roles: readonly GivenRole[];
  readonly organisationId: string | undefined;
  readonly accountId: string | undefined;
  readonly madeBy: string | undefined;
  readonly madeAt: number;
  readonly endsAt: number;
  readonly usedAt: number | undefined;
  readonly withdrawnAt: number | undefined;
}

const links = (db: Db) => db.selectFrom('access.link as l').selectAll('l');
type Row = Awaited<ReturnType<ReturnType<typeof links>['executeTakeFirstOrThrow']>>;

const linkOf = (row: Row): StoredLink => ({
  id: row.id,
  purpose: row.purpose,
  email: row.email ?? undefined,
  name: row.name ?? undefined,
  side: row.side ?? undefined,
  language: row.language,
  roles: row.roles,
  organisationId: row.organisation_id ?? undefined,
  accountId: row.account_id ?? undefined,
  madeBy: row.made_by ?? undefined,
  madeAt: row.made_at.getTime(),
  endsAt: row.ends_at.getTime(),
  usedAt: row.used_at?.getTime(),
  withdrawnAt: row.withdrawn_at?.getTime(),
});

export interface NewLink {
  readonly purpose: LinkPurpose;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly side?: string | undefined;
  readonly language: Language;
  readonly roles?: readonly GivenRole[];
  readonly organisationId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly madeBy?: string | undefined;
}

export async function insertLink(db: Db, link: NewLink): Promise<string> {
  const { id } = await db
    .insertInto('access.link')
    .values({
      purpose: link.purpose,
      email: link.email ?? null,
      name: link.name ?? null,
      side: link.side ?? null,
      language: link.language,
      roles: [...(link.roles ?? [])],
      organisation_id: link.organisationId ?? null,
      made_by: link.madeBy ?? null,
      // Named only where there is one: the requests' login may not name it at all.
      ...(link.accountId && { account_id: link.accountId }),
      ends_at: sql<Date>`now() + ${HOURS_OF[link.purpose]} * interval '1 hour'`,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Another token for a link that stands; former ones stay good until the link has opened. */
export async function insertLinkToken(
  db: Db,
  { linkId, hash, wasMailed }: { linkId: string; hash: Buffer; wasMailed: boolean },
): Promise<void> {
  await db
    .insertInto('access.link_token')
    .values({ link_id: linkId, token_hash: hash, is_mailed: wasMailed })
    .execute();
}

export async function findLink(db: Db, id: string): Promise<StoredLink | undefined> {
  const row = await links(db).where('l.id', '=', id).executeTakeFirst();
  return row && linkOf(row);
}

export interface OpenedLink extends StoredLink {
  /** The token came by mail to the address itself. */
  readonly wasMailed: boolean;
}

const byToken = (db: Db, hash: Buffer) =>
  links(db)
    .innerJoin('access.link_token as t', 't.link_id', 'l.id')
    .where('t.token_hash', '=', hash)
    .select('t.is_mailed');

export async function findLinkByToken(db: Db, hash: Buffer): Promise<OpenedLink | undefined> {
  const row = await byToken(db, hash).executeTakeFirst();
  return row && { ...linkOf(row), wasMailed: row.is_mailed };
}

/** Holds the link until the transaction ends, so that of two who open it at once one comes too late. */
export async function lockLinkByToken(db: Db, hash: Buffer): Promise<OpenedLink | undefined> {
  const row = await byToken(db, hash).forUpdate('l').executeTakeFirst();
  return row && { ...linkOf(row), wasMailed: row.is_mailed };
}

export const markLinkUsed = (db: Db, id: string) =>
  db
    .updateTable('access.link')
    .where('id', '=', id)
    .set({ used_at: sql<Date>`now()` })
    .execute();

export async function withdrawLink(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.link')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .set({ withdrawn_at: sql<Date>`now()` })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends what stands of one purpose, so that a newer link takes its place. */
export const withdrawOpenLinks = (db: Db, purpose: LinkPurpose, accountId?: string) =>
  db
    .updateTable('access.link')
    .where('purpose', '=', purpose)
    .where('account_id', accountId === undefined ? 'is' : '=', (accountId ?? null) as never)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .set({ withdrawn_at: sql<Date>`now()` })
    .execute();

/** Invitations that the asking login may see, newest first. */
export async function listInvitations(db: Db, limit: number): Promise<StoredLink[]> {
  const rows = await links(db)
    .where('l.purpose', '=', 'invitation')
    .where('l.used_at', 'is', null)
    .where('l.withdrawn_at', 'is', null)
    .orderBy('l.made_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(linkOf);
}
