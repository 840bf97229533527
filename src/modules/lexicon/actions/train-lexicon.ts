import type { Language } from '#platform/languages';
import type { Latin } from '../contract.ts';
import type { Synonyms } from '../domain/compiling/entries.ts';
import { learnLetters } from '../domain/detection/letters.ts';
import { seenSpellings } from '../domain/training/seen-spellings.ts';
import { readGeneralWords, readThesaurus } from '../store/packs.ts';
import { openLexicon } from '../domain/lexicon.ts';
import { PAIRS } from '../domain/compiling/evidence.ts';
import type { TrainedTable } from '../domain/compiling/trained-table.ts';
import type { ParallelLine } from '../domain/training/parallel-line.ts';
import { trainingTokens } from '../domain/training/tokens.ts';
import { trainPair } from '../domain/training/train-pair.ts';
import { openStemmers } from '../store/stemmers.ts';
import { writeTrained } from '../store/trained-pack.ts';
import { readTrainingTexts } from '../store/training/training-texts.ts';
import { compileLexicon } from './compile-lexicon.ts';

/** Non-English pairs have thinner text behind them, so they must be seen together once more. */
const LIMITS = { least: 0.005, kept: 12 };
const SIGHTINGS = { withEnglish: 2, without: 3 };

type TokenLine = Partial<Record<Language, string[]>>;

/** Translation shares that the dictionaries give, remembered per term. */
function priorOf(translate: (term: string) => readonly { term: string; weight: number }[]) {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (left: string, right: string): number => {
    let row = known.get(left);
    if (!row) {
      const translations = translate(left);
      const sum = translations.reduce((total, { weight }) => total + weight, 0);
      row = new Map(translations.map(({ term, weight }) => [term, weight / sum]));
      known.set(left, row);
    }
    return row.get(right) ?? 0;
  };
}

/** Running text of each language, and our own words so that not only its subjects are met. */
function textsByLanguage(
  lines: readonly ParallelLine[],
  words: readonly Synonyms[],
): Record<Latin, string[]> {
  const of = (language: Latin): string[] => [
    ...lines.flatMap(({ [language]: text }) => (text ? [text] : [])),
    ...words.flatMap(({ [language]: synonyms }) => synonyms ?? []),
  ];
  return { en: of('en'), fr: of('fr'), nl: of('nl') };
}

/** Learns translation weights from installed parallel text and writes the pack `trained`; about two minutes. */
export async function trainLexicon(options: {
  packs: string;
  root: string;
  progress: (step: string) => void;
}): Promise<readonly TrainedTable[]> {
  const { packs, root, progress } = options;
  const stemmers = openStemmers();
  const bundle = await compileLexicon({ packs, added: [], progress, isUntrained: true });
  const lexicon = openLexicon(bundle, stemmers);
  const lines = await readTrainingTexts(root, ({ name }, count) => progress(`${name}: ${count} lines`));
  const maker = {
    script: bundle.script,
    stemmers,
    has: (term: string, language: Language) => lexicon.has(term, language),
  };
  const tokens = lines.map((line: ParallelLine): TokenLine =>
    Object.fromEntries(
      Object.entries(line).map(([l, text]) => [l, trainingTokens(text, l as Language, maker)]),
    ),
  );
  const tables = PAIRS.map((pair) => {
    const [a, b] = pair;
    const sightings = a === 'en' || b === 'en' ? SIGHTINGS.withEnglish : SIGHTINGS.without;
    const together = tokens.flatMap(({ [a]: left = [], [b]: right = [] }) =>
      left.length && right.length ? [{ left, right }] : [],
    );
    const table = trainPair(pair, together, {
      limits: { ...LIMITS, sightings },
      prior: priorOf((term) => lexicon.translate(term, a, b)),
    });
    progress(`${a}-${b}: ${together.length} lines, ${table.pairs.length} pairs`);
    return table;
  });
  const { words } = await readGeneralWords(packs);
  const { concepts } = await readThesaurus(packs);
  const letters = learnLetters(
    textsByLanguage(lines, [...words, ...concepts.map((concept) => concept.words)]),
  );
  await writeTrained(packs, { tables, spellings: seenSpellings(lines, stemmers), letters });
  return tables;
}
