import { sql } from 'kysely';
import type { Database } from '#platform/database';
import { longestApart, type NameCandidate, nameCandidates } from '../../domain/names/names-in-text.ts';
import { ownTables } from '../tables.ts';

/** A name of an organisation as it stands in a text: `text.slice(start, end)`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Names of the register's organisations in texts of any script, pinyin and short names included; one statement for all.
 * Agencies are left out: everybody writes about them.
 */
export async function organisationNamesIn<Tables>(
  db: Database<Tables>,
  texts: readonly string[],
): Promise<Map<string, FoundName[]>> {
  const candidates = new Map(texts.map((text) => [text, nameCandidates(text)]));
  const all = [...candidates.values()].flat();
  if (all.length === 0) return new Map();
  const known = await listKnown(db, all);
  const isKnown = ({ folded, solid, isSingle, words }: NameCandidate) =>
    isSingle
      ? known.spelled.has(words)
      : known.folded.has(folded) || (solid !== undefined && known.pinyin.has(solid));
  return new Map(
    [...candidates].map(([text, some]) => [
      text,
      longestApart(some.filter(isKnown)).map(({ start, end, words }) => ({ start, end, words })),
    ]),
  );
}

async function listKnown<Tables>(db: Database<Tables>, candidates: readonly NameCandidate[]) {
  // Kept between two spaces, so that words are found by their beginning.
  const folded = [...new Set(candidates.map((one) => ` ${one.folded} `))];
  const solid = [...new Set(candidates.flatMap((one) => one.solid ?? []))];
  const { rows } = await sql<{ text: string; folded: string; solid: string; script: string; kind: string }>`
    select n.text, n.folded, n.solid, n.script, n.kind
    from parties.name n join parties.organisation o on o.party_id = n.party_id
    where o.type <> 'agency' and (n.folded = any(${folded}::text[])
      or n.solid = any(${solid}::text[]) and n.script in ('hans', 'hant'))`.execute(ownTables(db));
  return {
    spelled: new Set(rows.filter(isTelling).map(({ text }) => text)),
    folded: new Set(rows.map((row) => row.folded.trim())),
    pinyin: new Set(rows.flatMap((row) => (row.script === 'hans' || row.script === 'hant' ? row.solid : []))),
  };
}

const SHORTEST_WORD = 4;

/** As one word alone a short name in capitals says nothing: CAS is an academy, a number of chemicals and much more. */
const isTelling = ({ text, kind }: { text: string; kind: string }) =>
  text.length >= SHORTEST_WORD && ((kind !== 'short' && kind !== 'variant') || /\p{Ll}/u.test(text));
