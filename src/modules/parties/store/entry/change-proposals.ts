import { type RawBuilder, sql } from 'kysely';
import type { ChangeProposal, ProposedChange } from '#contracts/parties';
import type { Database } from '#platform/database';
import { ownTables, type PartiesTables } from '../tables.ts';

export interface ProposalToKeep {
  readonly partyId: string;
  readonly change: ProposedChange;
  readonly reason: string;
}

/** Keeps a proposal of the account that asks; undefined when one of its own waits for this entry already. */
export async function insertProposal(
  db: Database<PartiesTables>,
  { partyId, change, reason }: ProposalToKeep,
): Promise<string | undefined> {
  const row = await db
    .insertInto('parties.change_proposal')
    .values({ party_id: partyId, change: JSON.stringify(change), reason })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export interface KeptProposal {
  readonly id: string;
  readonly partyId: string;
  readonly change: ProposedChange;
  readonly state: ChangeProposal['state'];
}

/** A proposal that the account that asks made or may decide on. */
export async function findProposal(
  db: Database<PartiesTables>,
  id: string,
): Promise<KeptProposal | undefined> {
  const row = await db
    .selectFrom('parties.change_proposal')
    .where('id', '=', id)
    .select(['id', 'party_id', 'change', 'state'])
    .executeTakeFirst();
  return row && { id: row.id, partyId: row.party_id, change: row.change, state: row.state };
}

export interface Decision {
  readonly decision: 'accepted' | 'refused';
  readonly remark?: string | undefined;
  /** The account that decides; the database takes no other than the one that asks. */
  readonly by: string | undefined;
}

/** Decides once; false when somebody was quicker. */
export async function markProposalDecided(
  db: Database<PartiesTables>,
  id: string,
  { decision, remark, by }: Decision,
): Promise<boolean> {
  const result = await sql`
    update parties.change_proposal
    set state = ${decision}, decided_by = ${by ?? null}::uuid, decided_at = now(), remark = ${remark ?? null}
    where id = ${id}::uuid and state = 'open'`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}

interface Asked {
  /** The account that asks. */
  readonly account: string | undefined;
  readonly partyId?: string | undefined;
  readonly state?: ChangeProposal['state'] | undefined;
  /** Open ones that the account may decide on, the oldest first; or those it made. */
  readonly part?: 'to-decide' | 'own' | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

interface Row {
  id: string;
  party_id: string;
  kind: ChangeProposal['about']['kind'];
  name: string;
  change: ProposedChange;
  reason: string;
  state: ChangeProposal['state'];
  proposed_at: Date;
  decided_at: Date | null;
  remark: string | null;
  is_own: boolean;
  may_decide: boolean;
  total: number;
}

/** Only what is asked for stands in the statement, so that an index finds it before it is asked, row by row, who decides. */
function wanted({ account, partyId, state, part }: Asked): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (partyId !== undefined)
    conditions.push(
      sql`c.party_id in (select id from parties.party where id = ${partyId}::uuid or merged_into = ${partyId}::uuid)`,
    );
  if (state !== undefined) conditions.push(sql`c.state = ${state}`);
  if (part === 'own') conditions.push(sql`c.proposed_by = ${account ?? null}::uuid`);
  if (part === 'to-decide') conditions.push(sql`c.state = 'open' and parties.may_change(c.party_id)`);
  return sql.join(conditions, sql` and `);
}

/** Row-level security leaves the own ones and those the account that asks may decide on, of parties that it may see. */
export async function listProposals(
  db: Database<PartiesTables>,
  asked: Asked,
): Promise<{ rows: ChangeProposal[]; total: number; next?: string }> {
  const { account, limit } = asked;
  const isQueue = asked.part === 'to-decide';
  const after = asked.after ?? null;
  const { rows } = await sql<Row>`
    with shown as (
      select c.*, p.id as current_id, p.kind, p.display_name as name
      from parties.change_proposal c
      join parties.party asked on asked.id = c.party_id
      join parties.party p on p.id = case when asked.merged_into is null then asked.id else asked.merged_into end
      where ${wanted(asked)}
    ), page as (
      select * from shown
      where ${after}::uuid is null or case when ${isQueue} then id > ${after}::uuid else id < ${after}::uuid end
      order by case when ${isQueue} then id end, id desc limit ${limit + 1}
    )
    select id, current_id as party_id, kind, name, change, reason, state, proposed_at, decided_at, remark,
      coalesce(proposed_by = ${account ?? null}::uuid, false) as is_own, parties.may_change(page.party_id) as may_decide,
      (select count(*) from shown) as total
    from page order by case when ${isQueue} then id end, id desc`.execute(db);
  const page = rows.slice(0, limit);
  return {
    rows: page.map(proposalFrom),
    total: rows[0]?.total ?? 0,
    ...(rows.length > limit && { next: page.at(-1)!.id }),
  };
}

const proposalFrom = (row: Row): ChangeProposal => ({
  id: row.id,
  about: { kind: row.kind, id: row.party_id, name: row.name },
  change: row.change,
  reason: row.reason,
  state: row.state,
  proposedAt: row.proposed_at.toISOString(),
  isOwn: row.is_own,
  mayDecide: row.may_decide && row.state === 'open',
  ...(row.decided_at && { decidedAt: row.decided_at.toISOString() }),
  ...(row.remark !== null && { remark: row.remark }),
});

/** What an account proposed, for the copy of its own data; of a party that it may no longer see without the name. */
export async function listProposalsOf<Tables>(handle: Database<Tables>, account: string) {
  const rows = await ownTables(handle)
    .selectFrom('parties.change_proposal as c')
    .leftJoin('parties.party as p', 'p.id', 'c.party_id')
    .where('c.proposed_by', '=', account)
    .select(['c.id', 'p.kind', 'p.display_name', 'c.change', 'c.reason', 'c.proposed_at', 'c.state'])
    .select(['c.decided_at', 'c.remark'])
    .orderBy('c.id')
    .execute();
  return rows.map(({ display_name: name, kind, proposed_at: proposedAt, decided_at: decidedAt, ...row }) => ({
    ...row,
    about: { kind, name },
    proposedAt,
    decidedAt,
  }));
}
