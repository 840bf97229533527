import { createHash } from 'node:crypto';
import type { PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * Statements that a connection keeps at most. Each holds memory of PostgreSQL's: a quarter of a megabyte for those of the desk, with
 * the policies of every table in them (pg_backend_memory_contexts, nine statements: 2.2 MB), so that eighty are 20 MB a connection.
 */
export const MOST_KEPT = 80;
/** Statements asked once that a connection remembers at most. */
const MOST_SEEN = 1000;

/** Statements that PostgreSQL keeps with their plans on one connection: those that were asked on it before. */
class KeptStatements {
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();

  /** The name under which a statement is kept; none for one that is asked for the first time or finds no room. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= MOST_KEPT) return name;
    if (this.#seen.delete(text)) return this.#keep(text);
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.add(text);
    return undefined;
  }

  #keep(text: string): string {
    // Named after the text: even where a pooler mixes connections up, no name ever means another statement.
    const name = `kept_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
    this.#names.set(text, name);
    return name;
  }
}

const statements = new WeakMap<pg.PoolClient, KeptStatements>();

function statementsOf(client: pg.PoolClient): KeptStatements {
  const known = statements.get(client) ?? new KeptStatements();
  statements.set(client, known);
  return known;
}

/**
 * A connection whose statements are planned once. Only for transactions that can be asked again: after a migration PostgreSQL
 * refuses a kept statement that would answer in other columns. `isOutdated` then says so, and the connection is not used again.
 */
export class KeepingClient implements PostgresPoolClient {
  isOutdated = false;
  readonly #client: pg.PoolClient;
  readonly #kept: KeptStatements;
  readonly #asksAgain: boolean;

  /** `asksAgain` where each statement is a transaction of its own: it asks once more by itself. */
  constructor(client: pg.PoolClient, { asksAgain = false } = {}) {
    this.#client = client;
    this.#asksAgain = asksAgain;
    this.#kept = statementsOf(client);
  }

  readonly query = ((text: string, parameters: readonly unknown[]) =>
    this.#ask(text, parameters)) as unknown as PostgresPoolClient['query'];

  readonly release = (isUnfit = false): void => this.#client.release(isUnfit || this.isOutdated);

  async #ask(text: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    const name = parameters.length > 0 ? this.#kept.nameOf(text) : undefined;
    try {
      return await this.#client.query({ text, values: [...parameters], ...(name !== undefined && { name }) });
    } catch (error) {
      const isOutdated = name !== undefined && OUTDATED.has((error as { code?: string }).code ?? '');
      this.isOutdated ||= isOutdated;
      if (isOutdated && this.#asksAgain) return this.#client.query(text, [...parameters]);
      throw error;
    }
  }
}

/**
 * Other columns than before (PostgreSQL has no code of its own for that: feature not supported); and, behind a pooler that does
 * not know of kept statements, one that is not there or is there already.
 */
const OUTDATED: ReadonlySet<string> = new Set(['0A000', '26000', '42P05']);
