/** Pairs of one traditional and one simplified character, each a single UTF-16 unit. */
export type ScriptPairs = ReadonlyMap<string, string>;

/** A traditional character may also be good simplified Chinese (著, 乾); only characters rarer than this there are mapped. */
const RARE_IN_SIMPLIFIED = 0.2;

/**
 * Learns the map from dictionary rows that give both scripts. The majority alone would turn 著名 into 着名,
 * so a character that is at home in the simplified column keeps its form.
 */
export function learnScript(rows: Iterable<readonly [traditional: string, simplified: string]>): ScriptPairs {
  const changes = new Map<string, Map<string, number>>();
  const seenTraditional = new Map<string, number>();
  const seenSimplified = new Map<string, number>();
  for (const [traditional, simplified] of rows) {
    if (traditional.length !== simplified.length) continue;
    for (let i = 0; i < traditional.length; i++) {
      const from = traditional[i] ?? '';
      const to = simplified[i] ?? '';
      seenTraditional.set(from, (seenTraditional.get(from) ?? 0) + 1);
      seenSimplified.set(to, (seenSimplified.get(to) ?? 0) + 1);
      if (from === to) continue;
      const row = changes.get(from) ?? new Map<string, number>();
      changes.set(from, row.set(to, (row.get(to) ?? 0) + 1));
    }
  }
  const pairs = new Map<string, string>();
  for (const [from, row] of changes) {
    const isRare = (seenSimplified.get(from) ?? 0) < RARE_IN_SIMPLIFIED * (seenTraditional.get(from) ?? 1);
    const [best] = [...row].toSorted((a, b) => b[1] - a[1]);
    if (isRare && best) pairs.set(from, best[0]);
  }
  return pairs;
}

/** Simplified spelling with the same number of UTF-16 units, so that places in the text stay true. */
export function simplify(text: string, pairs: ScriptPairs): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    out += pairs.get(sign) ?? sign;
  }
  return out;
}
