import { sql } from 'kysely';
import type { Database } from '#platform/database';
import { numbered } from '../domain/life/reference.ts';
import type { OpportunitiesTables } from './tables.ts';

/** Takes the next number under each prefix, one for each entry of the list; no two takers get the same. */
export async function takeReferences(
  db: Database<OpportunitiesTables>,
  prefixes: readonly string[],
): Promise<string[]> {
  const wanted = Map.groupBy(prefixes, (prefix) => prefix);
  if (wanted.size === 0) return [];
  const taken = await db
    .insertInto('opportunities.reference_number')
    // In one order, so that two takers wait for each other instead of blocking each other.
    .values([...wanted].map(([prefix, { length }]) => ({ prefix, last: length })).toSorted(byPrefix))
    .onConflict((conflict) =>
      conflict.column('prefix').doUpdateSet({ last: sql`reference_number.last + excluded.last` }),
    )
    .returning(['prefix', 'last'])
    .execute();
  const next = new Map(taken.map(({ prefix, last }) => [prefix, last - wanted.get(prefix)!.length]));
  return prefixes.map((prefix) => {
    const number = next.get(prefix)! + 1;
    next.set(prefix, number);
    return numbered(prefix, number);
  });
}

/** Keeps numbers that were given by hand from being given out again. */
export async function markReferencesTaken(
  db: Database<OpportunitiesTables>,
  references: readonly string[],
): Promise<void> {
  const highest = new Map<string, number>();
  for (const reference of references) {
    const [, prefix, digits] = /^(.+)-(\d{2,6})$/.exec(reference) ?? [];
    if (prefix) highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(digits)));
  }
  if (highest.size === 0) return;
  await db
    .insertInto('opportunities.reference_number')
    .values([...highest].map(([prefix, last]) => ({ prefix, last })).toSorted(byPrefix))
    .onConflict((conflict) =>
      conflict.column('prefix').doUpdateSet({ last: sql`greatest(reference_number.last, excluded.last)` }),
    )
    .execute();
}

/** Which of these references belong to a listing already. */
export async function findTakenReferences(
  db: Database<OpportunitiesTables>,
  references: readonly string[],
): Promise<string[]> {
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom('opportunities.opportunity')
    .where('reference', 'in', [...references])
    .select('reference')
    .execute();
  return rows.map(({ reference }) => reference);
}

const byPrefix = (one: { prefix: string }, other: { prefix: string }) => (one.prefix < other.prefix ? -1 : 1);
