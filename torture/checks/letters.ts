import { setTimeout } from 'node:timers/promises';
import type { Line } from '../load/line.ts';
import { type Kysely, type RawBuilder, sql } from 'kysely';

interface Found {
  readonly says: string;
}

/** Of each a row is a letter too many or too few. */
const WRONG: readonly RawBuilder<Found>[] = [
  sql`select 'a letter left ' || count(m.id) || ' times: ' || l.kind || ' of entry ' || l.entry as says
    from messages.letter l left join messages.shown_mail m on m.letter_id = l.id
    where l.state = 'sent' group by l.id having count(m.id) <> 1`,
  sql`select 'a letter left that still waits: ' || l.kind || ' of entry ' || l.entry as says
    from messages.shown_mail m join messages.letter l on l.id = m.letter_id where l.state <> 'sent'`,
  sql`select 'entry ' || entry || ' made ' || count(*) || ' letters of the kind ' || kind || ' to one person' as says
    from messages.letter group by entry, kind, account_id, link_id having count(*) > 1`,
  sql`select 'nobody was told of entry ' || s.sequence || ' (' || e.kind || ')' as says
    from journal.entry e join journal.seal s on s.number = e.number
    where e.kind in ('cases.case-handed-over', 'cases.interest-handed-in')
      and not exists (select from messages.letter l where l.entry = s.sequence)
      and not exists (
        -- Answered before its letter was written, an interest waits for nobody any more: its answer was told instead.
        select from journal.entry later join journal.seal ls on ls.number = later.number
          join messages.letter l on l.entry = ls.sequence
        where e.kind = 'cases.interest-handed-in' and ls.sequence > s.sequence
          and later.facts ->> 'interestId' = e.facts ->> 'interestId')`,
];

/** As if it were morning: whatever waits for the day of its reader is due now. What is leaving just now is left alone. */
export const bringMorning = (owner: Kysely<unknown>) =>
  sql`update messages.letter set next_try_at = now() where id in (
    select id from messages.letter where state = 'waiting' and tries = 0 for update skip locked)`.execute(
    owner,
  );

/** Waits until the journal was read to its end and no letter that is due waits; says what keeps it. */
export async function untilWritten(owner: Kysely<unknown>, line: Line, withinMs: number): Promise<string[]> {
  let says = '';
  for (const deadline = performance.now() + withinMs; performance.now() < deadline; await setTimeout(200)) {
    const { behind, waiting } = await stateOf(owner);
    if (behind === 0 && waiting === 0) return [];
    says = `letters: ${behind} entries of the journal unread, ${waiting} letters waiting`;
    if (waiting === 0) continue;
    // Letters leave as an entry is read, otherwise with the clock's next minute: a sign-in is an entry.
    await bringMorning(owner);
    await line.signIn('administrator').catch(() => {});
  }
  return [says];
}

async function stateOf(owner: Kysely<unknown>): Promise<{ behind: number; waiting: number }> {
  const { rows } = await sql<{ behind: number; waiting: number }>`select
    (select max(sequence) from journal.seal) - (select max(position) from messages.reader) as behind,
    (select count(*) from messages.letter where state = 'waiting') as waiting`.execute(owner);
  return rows[0]!;
}

/** Every entry that is told was told once to each. */
export async function wrongLetters(owner: Kysely<unknown>): Promise<string[]> {
  const found = await Promise.all(WRONG.map(async (query) => (await query.execute(owner)).rows));
  return found.flat().map(({ says }) => says);
}
