import { sql } from 'kysely';
import type { ProposalLine, RecordContent } from '#contracts/register';
import { Refusal } from '#platform/refusal';
import type { Db } from './tables.ts';

/** The account and the side come from the session, in the database. */
export async function insertProposal(
  db: Db,
  {
    record,
    merges,
    agreement,
    content,
    why,
  }: {
    readonly record?: { readonly id: string; readonly revision: number };
    /** The record that goes when this is accepted. */
    readonly merges?: { readonly id: string; readonly revision: number };
    /** The agreement of a case that this tells of; the database looks at what it tells. */
    readonly agreement?: string;
    readonly content: RecordContent | undefined;
    readonly why: string;
  },
): Promise<string> {
  const row = await db
    .insertInto('register.proposal')
    .values({
      ...(record && { record_id: record.id, base_revision: record.revision }),
      ...(merges && { merges_id: merges.id, merges_revision: merges.revision }),
      ...(agreement !== undefined && { agreement_id: agreement }),
      ...(content && { content: JSON.stringify(content) }),
      why,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** One's own is found too, which the database lets nobody decide; of two deciders `decide` serves one. */
export const findProposal = async (db: Db, id: string) =>
  db
    .selectFrom('register.proposal')
    .select([
      'id',
      'record_id as recordId',
      'base_revision as baseRevision',
      'merges_id as mergesId',
      'merges_revision as mergesRevision',
      'agreement_id as agreementId',
      'content',
      'why',
      'proposed_by as proposedBy',
      'proposed_side as proposedSide',
      'decision',
    ])
    .where('id', '=', id)
    .executeTakeFirst();

export async function decide(
  db: Db,
  id: string,
  { decision, remark, by }: { decision: 'accepted' | 'refused'; remark?: string | undefined; by: string },
): Promise<boolean> {
  const done = await db
    .updateTable('register.proposal')
    .set({ decision, remark: remark ?? null, decided_by: by, decided_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('decision', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** What waits, the oldest first. */
export async function openProposals(
  db: Db,
  account: string,
  asked: { limit: number; after?: string | undefined },
) {
  if (asked.after !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked.after))
    throw new Refusal('invalid', 'register.place-unknown', { after: asked.after });
  const open = db.selectFrom('register.proposal as p').where('p.decided_at', 'is', null);
  const rows = await open
    .leftJoin('register.record as r', 'r.id', 'p.record_id')
    .leftJoin('register.record as g', 'g.id', 'p.merges_id')
    .select([
      'g.reference as gone',
      'g.content as gone_content',
      'p.id',
      'r.reference',
      'r.content as current',
      'p.content',
      'p.why',
      'p.proposed_at',
      'p.proposed_side',
      'p.proposed_by',
    ])
    .$if(asked.after !== undefined, (query) => query.where('p.id', '>', asked.after!))
    .orderBy('p.id')
    .limit(asked.limit + 1)
    .execute();
  const { total } = await open.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const lines = rows.slice(0, asked.limit).map((row): ProposalLine => ({
    id: row.id,
    ...(row.reference !== null && { reference: row.reference }),
    ...(row.content && { content: row.content }),
    ...(row.current && { current: row.current }),
    ...(row.gone !== null &&
      row.gone_content && { merges: { reference: row.gone, content: row.gone_content } }),
    why: row.why,
    proposedAt: row.proposed_at.toISOString(),
    ...(row.proposed_side !== null && { proposedSide: row.proposed_side }),
    mayDecide: row.proposed_by !== account,
  }));
  return { rows: lines, total, ...(rows.length > asked.limit && { next: lines.at(-1)!.id }) };
}
