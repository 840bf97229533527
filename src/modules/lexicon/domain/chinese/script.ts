/** Pairs of one traditional and one simplified character, each a single UTF-16 unit. */
export type ScriptPairs = ReadonlyMap<string, string>;

/** A traditional character may also be good simplified Chinese (著, 乾); only characters rarer than this there are mapped. */
const RARE_IN_SIMPLIFIED = 0.2;

/** How often characters stand in each column, and what the traditional ones become. */
class ScriptCounts {
  readonly changes = new Map<string, Map<string, number>>();
  readonly traditional = new Map<string, number>();
  readonly simplified = new Map<string, number>();

  add(from: string, to: string): void {
    this.traditional.set(from, (this.traditional.get(from) ?? 0) + 1);
    this.simplified.set(to, (this.simplified.get(to) ?? 0) + 1);
    if (from === to) return;
    const row = this.changes.get(from) ?? new Map<string, number>();
    this.changes.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }

  isRareInSimplified(sign: string): boolean {
    return (this.simplified.get(sign) ?? 0) < RARE_IN_SIMPLIFIED * (this.traditional.get(sign) ?? 1);
  }
}

/**
 * Learns the map from dictionary rows that give both scripts. The majority alone would turn 著名 into 着名,
 * so a character that is at home in the simplified column keeps its form.
 */
export function learnScript(rows: Iterable<readonly [traditional: string, simplified: string]>): ScriptPairs {
  const counts = new ScriptCounts();
  for (const [traditional, simplified] of rows) {
    if (traditional.length !== simplified.length) continue;
    for (let i = 0; i < traditional.length; i++) counts.add(traditional[i] ?? '', simplified[i] ?? '');
  }
  const pairs = new Map<string, string>();
  for (const [from, row] of counts.changes) {
    const [best] = [...row].toSorted((a, b) => b[1] - a[1]);
    if (best && counts.isRareInSimplified(from)) pairs.set(from, best[0]);
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
