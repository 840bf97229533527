import type { RecordKind } from '#contracts/register';
import type { Told } from '../domain/sessions/session.ts';
import { lineColumns, lineOf } from './find-records.ts';
import type { Db } from './tables.ts';

const MOST = 2_000;

const told = () => lineColumns.map((column) => `r.${column}` as const);

/** Records that link to one of these by a relation, in the order of their numbers. */
export async function linkedTo(
  db: Db,
  ids: readonly string[],
  relation: 'session-of' | 'agreed-in',
): Promise<(Told & { id: string })[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('register.link as l')
    .innerJoin('register.record as r', 'r.id', 'l.record_id')
    .select(told())
    .distinctOn('r.id')
    .where('l.relation', '=', relation)
    .where('l.to_record', 'in', [...ids])
    .where('r.content', 'is not', null)
    .orderBy('r.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ id: row.id, line: lineOf(row), content: row.content! }));
}

/** The body that a session is one of. */
export async function bodyOf(db: Db, sessionId: string): Promise<(Told & { id: string }) | undefined> {
  const row = await db
    .selectFrom('register.link as l')
    .innerJoin('register.record as r', 'r.id', 'l.to_record')
    .select(told())
    .where('l.record_id', '=', sessionId)
    .where('l.relation', '=', 'session-of')
    .where('r.content', 'is not', null)
    .orderBy('l.position')
    .executeTakeFirst();
  return row && { id: row.id, line: lineOf(row), content: row.content! };
}

/** What can begin and end between two sessions; examples only for the session of an example. */
export async function undertakings(
  db: Db,
  { isInvented }: { readonly isInvented: boolean },
): Promise<Told[]> {
  const kinds: RecordKind[] = ['project', 'laboratory', 'programme', 'result'];
  const rows = await db
    .selectFrom('register.record as r')
    .select(told())
    .where('r.kind', 'in', kinds)
    .where('r.content', 'is not', null)
    .where('r.began_on', 'is not', null)
    .$if(!isInvented, (query) => query.where('r.is_invented', '=', false))
    .orderBy('r.began_on', 'desc')
    .orderBy('r.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ line: lineOf(row), content: row.content! }));
}
