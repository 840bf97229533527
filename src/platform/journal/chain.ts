import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Broken, Invariant } from '#platform/doctor';

const first = async (db: Kysely<unknown>, query: RawBuilder<Broken>): Promise<Broken[]> =>
  (await query.execute(db)).rows;

/**
 * Walks the chain in its own order and stops at the first entry that does not fit. The canonical form is spelt out here with
 * functions of PostgreSQL alone: it is what `journal.digest` seals.
 */
const firstBroken = sql<Broken>`
  select 'entry ' || sequence as subject, case
      when number is null then 'is missing'
      when sequence <> coalesce(before, 0) + 1 then 'follows entry ' || coalesce(before, 0) || ': what stood between is missing'
      else 'was changed, moved or put in after it was sealed' end as says
  from (
    select s.sequence, e.number, lag(s.sequence) over chain as before, s.hash,
      sha256(coalesce(lag(s.hash) over chain, '') || convert_to(jsonb_build_array(s.sequence, e.number, e.kind, e.facts,
        to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.account_id)::text, 'UTF8')) as due
    from journal.seal s left join journal.entry e on e.number = s.number
    window chain as (order by s.sequence)
  ) walked
  where number is null or sequence <> coalesce(before, 0) + 1 or hash <> due
  order by sequence limit 1`;

const unsealed = sql<Broken>`
  select 'entry number ' || number as subject, 'was written past the seal' as says from journal.entry e
  where not exists (select from journal.seal s where s.number = e.number)
  order by number limit 10`;

const ofTheFuture = sql<Broken>`
  select 'entry number ' || number as subject, 'says ' || recorded_at as says from journal.entry
  where recorded_at > now() + interval '1 minute' order by number desc limit 10`;

/** The journal cannot be changed by the logins of a running centre; whether its owner did, these tell. */
export const journalInvariants: readonly Invariant[] = [
  {
    name: 'journal.chain-holds',
    sentence: 'No journal entry was changed, left out or moved since it was written.',
    remedy:
      'Keep everything as it is. Ask who had the owner’s login, and restore a backup of before elsewhere to compare (backup verify says whether its chain holds).',
    find: (db) => first(db, firstBroken),
  },
  {
    name: 'journal.every-entry-sealed',
    sentence: 'Every journal entry stands in the chain.',
    remedy:
      'Somebody wrote with the seal switched off: ask who had the owner’s login. The entry proves nothing.',
    find: (db) => first(db, unsealed),
  },
  {
    name: 'journal.not-of-the-future',
    sentence: 'No journal entry is later than now.',
    remedy:
      'The clock of the database was ahead, or is behind now: switch time synchronisation on there. Entries stay as they are.',
    find: (db) => first(db, ofTheFuture),
  },
];

/** The last link. Noted elsewhere, it proves later that nothing before it was changed, not even by the owner. */
export async function headOfJournal<Tables>(
  db: Kysely<Tables>,
): Promise<{ sequence: number; hash: string } | undefined> {
  const { rows } = await sql<{ sequence: number; hash: string }>`
    select sequence, encode(hash, 'hex') as hash from journal.seal order by sequence desc limit 1`.execute(
    db,
  );
  return rows[0];
}

/** Whether a link that was noted earlier is still in the chain. */
export async function isInJournal<Tables>(
  db: Kysely<Tables>,
  { sequence, hash }: { sequence: number; hash: string },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from journal.seal where sequence = ${sequence} and hash = decode(${hash}, 'hex')) as found`.execute(
    db,
  );
  return rows[0]?.found === true;
}
