import { sql } from 'kysely';
import type { Direction, Kind, State } from '#contracts/opportunities';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { matchableStates } from '../../domain/life/life.ts';

/** How another module names a listing, whatever has become of it. */
export interface ListingTitle {
  readonly reference: string;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly trl?: number;
  readonly title: string;
  readonly language: Language;
  /** The first is the one that it is filed under. */
  readonly fields: readonly string[];
  /** Somebody may be interested in it today. */
  readonly isOpen: boolean;
}

/** Titles of the listings that the caller may read, in the reader's language or the original. */
export async function titlesByIds<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
  reader: Language,
): Promise<Map<string, ListingTitle>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: string;
    reference: string;
    direction: Direction;
    kind: Kind;
    trl: number | null;
    state: State;
    title: string;
    language: Language;
    fields: string[];
  }>`select distinct on (o.id) o.id, o.reference, o.direction, o.kind, o.trl, o.state, o.fields, t.title, t.language
    from opportunities.opportunity o join opportunities.text t on t.opportunity_id = o.id
    where o.id = any (${[...ids]}::uuid[])
    order by o.id, t.language = ${reader} desc, t.is_original desc`.execute(db);
  return new Map(
    rows.map(({ id, state, trl, ...row }) => [
      id,
      { ...row, ...(trl !== null && { trl }), isOpen: matchableStates.includes(state) },
    ]),
  );
}
