import type { Language } from '#platform/languages';
import type { Source } from '../../contract.ts';

/** One line of evidence that two words translate each other. `weight` 1 is a first sense of a good dictionary. */
export interface Entry {
  readonly from: Language;
  readonly word: string;
  readonly to: Language;
  readonly translation: string;
  readonly weight: number;
  readonly source: Source;
}

/** Every further synonym counts for less: 1, 0.8, 0.67, 0.57 … */
export function rankWeight(rank: number): number {
  return 1 / (1 + 0.25 * rank);
}

/** Words that mean the same in several languages, the preferred one first. */
export type Synonyms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Pairs every word with every word of the other languages; synonyms far down both lists weigh least. */
export function entriesOf(synonyms: Synonyms, source: Source, strength = 1): Entry[] {
  const sides = Object.entries(synonyms) as [Language, readonly string[]][];
  return sides.flatMap(([from, words], side) =>
    sides.slice(side + 1).flatMap(([to, translations]) =>
      words.flatMap((word, i) =>
        translations.map((translation, j) => ({
          from,
          word,
          to,
          translation,
          weight: strength * rankWeight(i + j),
          source,
        })),
      ),
    ),
  );
}
