import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

/** What must hold of the outbox. */
export const messagesInvariants: readonly Invariant[] = [
  {
    name: 'messages.nothing-given-up',
    sentence: 'No letter was given up: each reached the mail server, or waits for its next try.',
    remedy:
      'Mend what the reason says (the address, or SMTP_URL); who did not get it has to be told otherwise.',
    find: async (db) => {
      const { rows } = await sql<{ subject: string; says: string }>`
        select id::text as subject, kind || ' was given up: ' || coalesce(fault, 'unknown') as says
        from messages.letter where state = 'given-up'`.execute(db);
      return rows;
    },
  },
];
