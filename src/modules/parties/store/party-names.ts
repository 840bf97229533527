import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import { ownTables } from './tables.ts';

/** How a party is called, for pages and lists of other modules. */
export interface PartyName {
  /** The party that the id means today. */
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  /** The official name in its own language. */
  readonly name: string;
  readonly names: Multilingual;
  readonly side: string | undefined;
  readonly isInvented: boolean;
}

/** Names of parties by the ids that were asked for, in one statement; merged ones answer as what they went into. */
export async function partyNames<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, PartyName>> {
  const rows = await namedParties(db, ids)
    .select(['asked.id as asked', 'p.id', 'p.kind', 'p.display_name', 'p.names', 'p.side', 'p.is_invented'])
    .execute();
  return partyNamesById(rows);
}

interface NamedRow {
  readonly asked: string;
  readonly id: string;
  readonly kind: PartyName['kind'];
  readonly display_name: string;
  readonly names: Multilingual;
  readonly side: string | null;
  readonly is_invented: boolean;
}

/** The same names within a statement that finds the ids itself, as an array; to be read with `partyNamesById`. */
export const partyNamesAmong = (ids: RawBuilder<unknown>) =>
  sql<readonly NamedRow[] | null>`(select json_agg(named) from (
    select asked.id as asked, p.id, p.kind, p.display_name, p.names, p.side, p.is_invented
    from parties.party asked join parties.party p on p.id = ${today} where asked.id = any (${ids})) named)`;

export const partyNamesById = (rows: readonly NamedRow[] | null): Map<string, PartyName> =>
  new Map(
    (rows ?? []).map(({ asked, id, kind, display_name: name, names, side, is_invented: isInvented }) => [
      asked,
      { id, kind, name, names, side: side ?? undefined, isInvented },
    ]),
  );

/** Not COALESCE: row-level security takes that for something that could tell on rows, and would read all parties through. */
const today = sql<string>`case when asked.merged_into is null then asked.id else asked.merged_into end`;

/** Parties by the ids that were asked for, each with what it went into. */
export const namedParties = <Tables>(db: Database<Tables>, ids: readonly string[]) =>
  ownTables(db)
    .selectFrom('parties.party as asked')
    .innerJoin('parties.party as p', (join) => join.on('p.id', '=', today))
    // An array, however many there are, is one and the same statement, whose plan is kept.
    .where(sql<boolean>`asked.id = any (${[...ids]}::uuid[])`);
