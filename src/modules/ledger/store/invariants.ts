import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

/** What must hold of the ledger at any moment. */
export const ledgerInvariants: readonly Invariant[] = [
  {
    name: 'ledger.figures-stand',
    sentence: 'Behind every check of a promise stand only entries that exist, and that had ended by its day.',
    find: async (db) =>
      (
        await sql<Broken>`select c.promise_id::text as subject, 'the check of ' || c.checked_on || ' counts ' || e.id as says
          from ledger.check c cross join lateral unnest(c.entries) as e (id)
          left join ledger.entry n on n.id = e.id where n.id is null or n.until_day >= c.checked_on`.execute(
          db,
        )
      ).rows,
  },
];
