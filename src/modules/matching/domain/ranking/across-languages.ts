import type { Lexicon } from '#contracts/lexicon';
import { languages, type Language } from '#platform/languages';
import { fuse, QUERY_SHARE } from './fuse.ts';
import type { StructuredUnit, TextIndex } from './reference-index.ts';
import { echoUnits, queryUnits, type RankingUnit } from './units.ts';

export interface Question {
  readonly text: string;
  readonly language: Language;
}

/** How the documents of a language are asked: all with the same question, or each in its own words. */
export type Questions<Asked extends Question = Question> = (language: Language) => Asked;

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

export interface RankingOptions {
  /** Candidates taken from each language and each direction of translation. */
  readonly depth: number;
  /** Absent: every document. */
  readonly accept?: (key: number) => boolean;
  /** How many units of a long text are asked; `MOST_UNITS` unless told. */
  readonly mostUnits?: number;
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

function answered(index: TextIndex, units: readonly StructuredUnit[], scores: Float64Array): Float64Array {
  const whole = attainable(index, units);
  return whole > 0 ? scores.map((score) => score / whole) : scores.fill(0);
}

/** In the language of the question nothing is translated: the documents' side says the same. */
function inOneLanguage(
  index: TextIndex,
  asked: { readonly units: readonly RankingUnit[]; readonly isTranslated: boolean },
  { depth, accept }: RankingOptions,
): { key: number; score: number }[] {
  const { units, isTranslated } = asked;
  const echoes = isTranslated ? echoUnits(units) : [];
  const { keys, scores } = index.rank(
    isTranslated
      ? [
          { units, share: QUERY_SHARE },
          { units: echoes, share: 1 - QUERY_SHARE },
        ]
      : [{ units, share: 1 }],
    { limit: depth, ...(accept && { accept }) },
  );
  const own = answered(index, units, scores[0]!);
  const fused = isTranslated ? fuse(own, answered(index, echoes, scores[1]!)) : own;
  return keys.map((key, i) => ({ key, score: fused[i]! }));
}

/** A long text is asked by its most telling words; with more of them quality no longer grows (`npm run bench -- long-texts`). */
export const MOST_UNITS = 40;

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
  asking: { readonly lexicon: Lexicon; readonly questions: Questions },
  options: RankingOptions,
): AcrossLanguages {
  const best = new Map<number, FoundDocument>();
  const unitsByLanguage = new Map<Language, readonly RankingUnit[]>();
  for (const language of languages) {
    const index = indexes[language];
    if (index.documents === 0) continue;
    const question = asking.questions(language);
    const all = queryUnits(asking.lexicon, question, language);
    const units = tellingUnits(index, all, options.mostUnits);
    unitsByLanguage.set(language, units);
    const isTranslated = language !== question.language;
    for (const { key, score } of inOneLanguage(index, { units, isTranslated }, options)) {
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { key, language, score });
    }
  }
  return {
    found: [...best.values()].sort((one, other) => other.score - one.score || one.key - other.key),
    units: unitsByLanguage,
  };
}
