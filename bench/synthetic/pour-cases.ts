import { type Kysely, sql } from 'kysely';

/** Entries of one transaction: they are sealed when it ends. */
const BATCH = 100_000;

const who = sql`(select s.side,
  (select array_agg(id) from access.account where email like '%@bench.example' and side = s.side) as advisers,
  (select array_agg(id) from (select p.id from parties.published_party p where p.side = s.side order by p.id limit 60) o) as organisations
  from (values ('cn'), ('be')) s (side))`;

/** Twenty advisers a side and a hundred organisations of each; every case between two of them, with four turns and two messages. */
export async function pourCases(
  db: Kysely<unknown>,
  { cases, entries }: { cases: number; entries: number },
): Promise<void> {
  await sql`insert into access.account (email, name, side)
    select s || n || '@bench.example', 'Adviser ' || n, s from unnest(array['cn', 'be']) s, generate_series(1, 20) n`.execute(
    db,
  );
  await sql`insert into access.role_grant (account_id, role)
    select id, 'adviser' from access.account where email like '%@bench.example'`.execute(db);
  await sql`insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side, title, language, state, ball_side, ball_part,
      ball_due, opened_on)
    select lpad(upper(translate(to_hex(n / 16777216), 'ilou', '')), 4, '0') || '-' || lpad(upper(to_hex(n / 65536 % 256)), 4, '0') || '-' || lpad(upper(to_hex(n % 65536)), 4, '0'),
      'technology-transfer', case when n % 2 = 0 then 'cn' else 'be' end, case when n % 2 = 0 then 'be' else 'cn' end,
      'Case ' || n, 'en', case when n % 3 = 0 then 'closed' else 'negotiating' end,
      case when n % 3 = 0 then null when n % 4 < 2 then 'cn' else 'be' end,
      case when n % 3 = 0 then null when n % 5 < 3 then 'adviser' else 'client' end,
      case when n % 3 = 0 then null else current_date - 30 + (n % 60) end, current_date - 200
    from generate_series(1, ${sql.lit(cases)}) n`.execute(db);
  await sql`insert into cases.seat (case_id, side, adviser_id, agreed_at)
    select c.id, w.side, w.advisers[1 + (hashtext(c.tracking_code) & 15)], now()
    from cases.cooperation c, ${who} w where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.party (case_id, organisation_id, side)
    select c.id, w.organisations[1 + (hashtext(c.tracking_code) & 31)], w.side
    from cases.cooperation c, ${who} w where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.turn (case_id, number, verb, state, side, part, began_at, began_on, due_on, ended_at, taken_as)
    select c.id, n, case when n = 1 then 'open' else 'hand-over' end, case when n = 4 then c.state else 'negotiating' end,
      case when n = 4 then c.ball_side else 'be' end, case when n = 4 then c.ball_part else 'adviser' end,
      now() - (5 - n) * interval '20 days', current_date, case when n = 4 then c.ball_due else current_date end,
      case when n = 4 then null else now() - (4 - n) * interval '20 days' end, 'be/adviser'
    from cases.cooperation c, generate_series(1, 4) n where c.title like 'Case %'`.execute(db);
  await sql`insert into cases.message (case_id, compartment, text, language, written_by, written_as)
    select c.id, k, 'Something was said about the measurements of the second lot.', 'en', w.advisers[1], w.side || '/adviser'
    from cases.cooperation c, ${who} w, unnest(array['shared', 'be']) k where c.title like 'Case %' and w.side = 'be'`.execute(
    db,
  );
  for (let left = entries; left > 0; left -= BATCH)
    await sql`insert into journal.entry (kind, facts) select 'cases.case-handed-over', jsonb_build_object('caseId', gen_random_uuid())
      from generate_series(1, ${sql.lit(Math.min(left, BATCH))})`.execute(db);
}
