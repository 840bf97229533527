import { type RawBuilder, sql } from 'kysely';
import type { DeskRow } from '#contracts/opportunities';
import { type Day, daysBetween } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { publicOwner } from '../../domain/public-view.ts';
import { ownerOf, present } from '../columns.ts';
import type { OpportunitiesTables } from '../tables.ts';
import { selectRows } from './rows.ts';

type Db = Database<OpportunitiesTables>;

interface Reading {
  readonly reader: Language;
  readonly caller: Caller;
  readonly today: Day;
}

const selectDesk = (db: Db, reader: Language) =>
  selectRows(db, reader)
    .select('o.state_since')
    .select('o.changed_at')
    .select(
      sql<Language[]>`array(select t.language from opportunities.text t
        where t.opportunity_id = o.id and not t.is_original and t.made_from is distinct from original.digest)`.as(
        'stale',
      ),
    )
    .select(
      sql<number>`(select count(*) from opportunities.comment c
        where c.opportunity_id = o.id and c.answers is null and c.settled_at is null)`.as('open_comments'),
    )
    .select(
      sql<string[]>`array(select account_id::text from opportunities.writer where opportunity_id = o.id)`.as(
        'writers',
      ),
    );

type Row = Awaited<ReturnType<ReturnType<typeof selectDesk>['execute']>>[number];

/** The name of the owner comes along where the database gives it to the caller. */
function deskRowOf(row: Row, { caller, today }: Reading): DeskRow {
  const { account, organisations } = caller;
  const isMine =
    (account !== undefined && row.writers.includes(account)) ||
    (row.owner_id !== null && organisations.includes(row.owner_id));
  return {
    reference: row.reference,
    direction: row.direction,
    kind: row.kind,
    state: row.state,
    stateSince: row.state_since,
    age: Math.max(0, daysBetween(row.state_since, today)),
    title: row.title,
    language: row.text_language,
    languages: row.languages,
    stale: row.stale,
    openComments: row.open_comments,
    owner: publicOwner(ownerOf(row), row.owner_id !== null),
    isMine,
    ...present({ side: row.side, validUntil: row.valid_until }),
  };
}

interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Listings of the organisations one speaks for, and those one writes; the last changed first. */
export async function listOwn(
  db: Db,
  reading: Reading,
  { limit, after }: Page,
): Promise<{ rows: DeskRow[]; total: number; next?: string }> {
  const own = isOwn(reading.caller);
  let query = selectDesk(db, reading.reader)
    .where(own)
    .orderBy('o.changed_at', 'desc')
    .orderBy('o.id', 'desc');
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(o.changed_at, o.id) < (select changed_at, id from opportunities.opportunity where reference = ${after})`,
    );
  const rows = await query.limit(limit + 1).execute();
  const { total } = await db
    .selectFrom('opportunities.opportunity as o')
    .where(own)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => deskRowOf(row, reading)),
    total,
    ...(last && rows.length > limit && { next: last.reference }),
  };
}

/** As an array: looked up by key, so that no other listing is judged by a policy before the own ones are taken. */
const isOwn = ({ account, organisations }: Caller) => sql<boolean>`o.id = any(array(
  select opportunity_id from opportunities.owner where organisation_id = any(${[...organisations]}::uuid[])
  union select opportunity_id from opportunities.writer where account_id = ${account ?? null}::uuid))`;

/** Waiting longest first. */
const LONGEST_QUEUE = 50;

/** The queues of an adviser, each by its condition; one query a queue. */
export async function listQueues<Name extends string>(
  db: Db,
  reading: Reading,
  conditions: Readonly<Record<Name, RawBuilder<boolean>>>,
): Promise<{ queue: Name; rows: DeskRow[]; total: number; oldestDays?: number }[]> {
  const queues = [];
  for (const [queue, condition] of Object.entries<RawBuilder<boolean>>(conditions)) {
    const rows = await selectDesk(db, reading.reader)
      .where(condition)
      .select(sql<number>`count(*) over ()`.as('total'))
      .orderBy('o.state_since')
      .orderBy('o.id')
      .limit(LONGEST_QUEUE)
      .execute();
    const shown = rows.map((row) => deskRowOf(row, reading));
    queues.push({
      queue: queue as Name,
      rows: shown,
      total: rows[0]?.total ?? 0,
      ...(shown[0] && { oldestDays: shown[0].age }),
    });
  }
  return queues;
}

/** What waits for an adviser of a side, and what the side waits for. */
export const queuesOf = (side: string) => ({
  'first-reading': sql<boolean>`o.state = 'internal-review' and o.side = ${side}`,
  'second-reading': sql<boolean>`o.state = 'external-review' and o.side <> ${side}`,
  'with-other-side': sql<boolean>`o.state = 'external-review' and o.side = ${side}`,
  returned: sql<boolean>`o.state = 'draft' and o.side = ${side}
    and exists (select from opportunities.step s where s.opportunity_id = o.id)`,
  ending: sql<boolean>`o.state = 'expiring' and o.side = ${side}`,
});
