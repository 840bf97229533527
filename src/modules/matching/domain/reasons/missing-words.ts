import type { Span } from '#contracts/lexicon';
import type { TextIndex } from '../ranking/reference-index.ts';
import type { RankingUnit } from '../ranking/units.ts';
import type { Hit } from './hits.ts';
import { overlap } from './spans.ts';

const MOST_WORDS = 2;

/**
 * Words of the question that this listing does not have although others do: what to ask about, or to add. Only technical
 * terms are named: that a verb is missing tells nobody anything.
 */
export function missingWords(
  question: { text: string; units: readonly RankingUnit[]; index: TextIndex; terms: readonly Span[] },
  hits: readonly Hit[],
): string[] {
  const { index, units, text, terms } = question;
  const absent = index.rarity({ weight: 1, alternatives: [] });
  const candidates = units
    .filter((unit) => unit.weight >= 0.9 && !hits.some((hit) => overlap(hit.unit, unit)))
    .filter((unit) => terms.some((term) => overlap(term, unit)))
    .map((unit) => ({ surface: text.slice(unit.start, unit.end), rarity: index.rarity(unit) }))
    .filter(({ rarity, surface }) => rarity < absent && surface.length > 1 && !/^\d/.test(surface))
    .sort((one, other) => other.rarity - one.rarity);
  return [...new Set(candidates.map(({ surface }) => surface))].slice(0, MOST_WORDS);
}

/** Words of the question that no document of any language has. */
export function unknownWords(
  text: string,
  byLanguage: Iterable<readonly [TextIndex, readonly RankingUnit[]]>,
): string[] {
  const known = new Set<string>();
  const all = new Set<string>();
  for (const [index, units] of byLanguage) {
    const absent = index.rarity({ weight: 1, alternatives: [] });
    for (const unit of units) {
      const surface = text.slice(unit.start, unit.end);
      all.add(surface);
      if (index.rarity(unit) < absent) known.add(surface);
    }
  }
  return [...all].filter((surface) => !known.has(surface)).slice(0, 20);
}
