import { Kysely, PostgresDialect } from 'kysely';
import { connect, type Database } from '../connect.ts';
import { KeepingClient } from './kept-statements.ts';

/**
 * A handle for who only reads, statement by statement, and asks the same again and again: what was asked before is not planned anew
 * (planning takes longer than finding the twenty rows of a page). Not for transactions.
 */
export function connectToRead<Tables>(
  settings: Parameters<typeof connect>[0],
  onLost?: (error: Error) => void,
): Database<Tables> {
  const { pool } = connect<Tables>(settings, onLost);
  const dialect = new PostgresDialect({
    pool: {
      connect: async () => new KeepingClient(await pool.connect(), { asksAgain: true }),
      end: () => pool.end(),
      options: pool.options,
    },
  });
  return new Kysely<Tables>({ dialect });
}
