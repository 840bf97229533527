import { type RawBuilder, sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: RawBuilder<Broken>): Invariant => ({
  name: `access.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of accounts at any moment; each query returns what breaks it, by id. */
export const accessInvariants: readonly Invariant[] = [
  invariant(
    'closed-means-out',
    'A closed account has no way in, no open session, and nothing personal.',
    sql`select a.id::text as subject, 'can still be opened, or still says who it was' as says
      from access.account a
      where a.closed_at is not null and (
        exists (select from access.session s where s.account_id = a.id and s.ended_at is null)
        or exists (select from access.passkey p where p.account_id = a.id)
        or exists (select from access.password p where p.account_id = a.id)
        or exists (select from access.identity i where i.account_id = a.id)
        or a.email is not null or a.name is not null)`,
  ),
  invariant(
    'password-with-code',
    'Whoever has a password has an authenticator app too, and the other way round.',
    sql`select coalesce(p.account_id, c.account_id)::text as subject, 'has only one of the two' as says
      from access.password p full join access.one_time_code c on c.account_id = p.account_id
      where p.account_id is null or c.account_id is null`,
  ),
  invariant(
    'sided-roles',
    'Advisers and agency officers belong to a side.',
    sql`select a.id::text as subject, 'is ' || g.role || ' of no side' as says
      from access.role_grant g join access.account a on a.id = g.account_id
      where g.role in ('adviser', 'agency-officer') and a.side is null`,
  ),
  invariant(
    'nobody-granted-themselves',
    'Nobody gave themselves a role or confirmed their own membership.',
    sql`select account_id::text as subject, 'gave itself a role' as says from access.role_grant where granted_by = account_id
      union all
      select account_id::text, 'confirmed its own membership' from access.membership where decided_by = account_id`,
  ),
  invariant(
    'same-side',
    'A confirmed membership joins an account and an organisation of one side.',
    sql`select m.id::text as subject, 'joins ' || coalesce(a.side, 'none') || ' and ' || coalesce(p.side, 'none') as says
      from access.membership m
      join access.account a on a.id = m.account_id
      join parties.published_party p on p.id = m.organisation_id
      where m.state = 'confirmed' and a.side is distinct from p.side`,
  ),
];
