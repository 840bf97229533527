import type { Lexicon } from '#contracts/lexicon';
import { languages, type Language } from '#platform/languages';
import { fuse } from './fuse.ts';
import type { StructuredUnit, TextIndex } from './reference-index.ts';
import { echoUnits, queryUnits, type RankingUnit } from './units.ts';

export interface Question {
  readonly text: string;
  readonly language: Language;
}

/** A document found in one language. `score` is the part of the question that it answers: about 1 when all of it. */
export interface FoundDocument {
  readonly key: number;
  readonly language: Language;
  readonly score: number;
}

export interface AcrossLanguages {
  readonly found: readonly FoundDocument[];
  /** The question as it was asked in each language that has documents. */
  readonly units: ReadonlyMap<Language, readonly RankingUnit[]>;
}

interface Options {
  /** Candidates taken from each language and each direction of translation. */
  readonly depth: number;
  /** Absent: every document. */
  readonly accept?: (key: number) => boolean;
}

/**
 * What a document with every word once would score. A word that no document of the language has counts as rare as the
 * average one, so that languages with smaller lexicons or fewer documents are not put behind.
 */
export function attainable(index: TextIndex, units: readonly StructuredUnit[]): number {
  const absent = index.rarity({ weight: 1, alternatives: [] });
  const rarities = units.map((unit) => index.rarity(unit));
  const present = rarities.filter((rarity) => rarity < absent);
  if (present.length === 0) return 0;
  const mean = present.reduce((sum, rarity) => sum + rarity, 0) / present.length;
  return units.reduce((sum, { weight }, i) => {
    const rarity = rarities[i] ?? absent;
    return sum + weight * (rarity < absent ? rarity : mean);
  }, 0);
}

function answered(index: TextIndex, units: readonly StructuredUnit[], keys: readonly number[]): Float64Array {
  const whole = attainable(index, units);
  const scores = index.score(units, keys);
  return whole > 0 ? scores.map((score) => score / whole) : scores.fill(0);
}

function inOneLanguage(
  index: TextIndex,
  units: readonly RankingUnit[],
  { depth, accept }: Options,
): { key: number; score: number }[] {
  const echoes = echoUnits(units);
  const wide = { limit: depth, ...(accept && { accept }) };
  const keys = [...new Set([...index.propose(units, wide), ...index.propose(echoes, wide)])];
  const fused = fuse(answered(index, units, keys), answered(index, echoes, keys));
  return keys.map((key, i) => ({ key, score: fused[i] ?? 0 }));
}

/** A long text is asked by its most telling words; beyond these quality no longer grows, only time. */
export const MOST_UNITS = 60;

/** The units that decide most: weight times rarity, in the order of the text. */
export function tellingUnits(
  index: TextIndex,
  units: readonly RankingUnit[],
  most = MOST_UNITS,
): readonly RankingUnit[] {
  if (units.length <= most) return units;
  const absent = index.rarity({ weight: 1, alternatives: [] });
  const worth = new Map(
    units.map((unit) => {
      const rarity = index.rarity(unit);
      return [unit, rarity < absent ? unit.weight * rarity : 0] as const;
    }),
  );
  const kept = new Set(
    units.toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0)).slice(0, most),
  );
  return units.filter((unit) => kept.has(unit));
}

/**
 * Asks the documents of all languages and brings the answers on one scale. A document that exists in several languages
 * is found once, in the version that answers best.
 */
export function rankAcross(
  indexes: Readonly<Record<Language, TextIndex>>,
  asking: { readonly lexicon: Lexicon; readonly question: Question },
  options: Options,
): AcrossLanguages {
  const best = new Map<number, FoundDocument>();
  const unitsByLanguage = new Map<Language, readonly RankingUnit[]>();
  for (const language of languages) {
    const index = indexes[language];
    if (index.documents === 0) continue;
    const units = tellingUnits(index, queryUnits(asking.lexicon, asking.question, language));
    unitsByLanguage.set(language, units);
    for (const { key, score } of inOneLanguage(index, units, options)) {
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { key, language, score });
    }
  }
  return {
    found: [...best.values()].sort((one, other) => other.score - one.score || one.key - other.key),
    units: unitsByLanguage,
  };
}
