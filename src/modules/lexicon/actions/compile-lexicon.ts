import { languages, type Language } from '#platform/languages';
import { compileTables } from '../domain/compiling/compile.ts';
import type { Entry } from '../domain/compiling/entries.ts';
import { normaliser, type Normalise } from '../domain/compiling/normaliser.ts';
import type { ConceptRow } from '../domain/concepts/concept-row.ts';
import { LATIN } from '../domain/detection/letters.ts';
import { encodeSpellings } from '../domain/spellings.ts';
import { learnSounds } from '../domain/sounds/learn-sounds.ts';
import { namePairs } from '../domain/sounds/name-pairs.ts';
import { learnReadings } from '../domain/sounds/readings.ts';
import type { Bundle } from '../domain/tables/bundle.ts';
import { Vocabulary } from '../domain/tables/vocabulary.ts';
import { readInputs } from '../store/inputs.ts';

function perLanguage<L extends Language, T>(of: readonly L[], make: (language: L) => T): Record<L, T> {
  return Object.fromEntries(of.map((language) => [language, make(language)])) as Record<L, T>;
}

const termsOf = ({ words }: ConceptRow, normalise: Normalise): Record<Language, string[]> =>
  perLanguage(languages, (language) => words[language].flatMap((word) => normalise(word, language) ?? []));

/** Makes the lexicon from its sources: about 20 seconds of work on one core. */
export async function compileLexicon(options: {
  packs: string;
  added: readonly Entry[];
  progress: (step: string) => void;
  /** Leaves the trained weights out: what training itself starts from. */
  isUntrained?: boolean;
}): Promise<Bundle> {
  const input = await readInputs(options.packs, options.added);
  options.progress(`${input.entries.length} entries read`);
  const trained = options.isUntrained ? [] : input.trained;
  const { terms, tables, spellings } = compileTables({ ...input, trained, progress: options.progress });
  const normalise = normaliser(input.script, input.stemmers);
  const sounds = learnSounds(namePairs(input.dictionary));
  options.progress(`sounds of ${sounds.size} characters`);
  return {
    vocabularies: perLanguage(languages, (language) => Vocabulary.of(terms[language])),
    tables,
    script: input.script,
    concepts: input.concepts.map((concept) => ({ ...concept, terms: termsOf(concept, normalise) })),
    sounds,
    readings: learnReadings(input.dictionary),
    letters: input.letters,
    spellings: perLanguage(LATIN, (language) =>
      encodeSpellings(
        terms[language],
        new Map([...input.trainedSpellings[language], ...spellings[language]]),
      ),
    ),
  };
}
