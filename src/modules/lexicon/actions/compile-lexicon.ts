import { languages, type Language } from '#platform/languages';
import { compileTables } from '../domain/compiling/compile.ts';
import type { Entry } from '../domain/compiling/entries.ts';
import { normaliser, type Normalise } from '../domain/compiling/normaliser.ts';
import type { ConceptRow } from '../domain/concepts/concept-row.ts';
import { learnSounds } from '../domain/sounds/learn-sounds.ts';
import { namePairs } from '../domain/sounds/name-pairs.ts';
import { learnReadings } from '../domain/sounds/readings.ts';
import type { Bundle } from '../domain/tables/bundle.ts';
import { Vocabulary } from '../domain/tables/vocabulary.ts';
import { readInputs } from '../store/inputs.ts';

function termsOf({ words }: ConceptRow, normalise: Normalise): Record<Language, string[]> {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      words[language].flatMap((word) => normalise(word, language) ?? []),
    ]),
  ) as Record<Language, string[]>;
}

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
  const { terms, tables } = compileTables({ ...input, trained, progress: options.progress });
  const vocabularies = Object.fromEntries(
    languages.map((language) => [language, Vocabulary.of(terms[language])]),
  ) as Record<Language, Vocabulary>;
  const normalise = normaliser(input.script, input.stemmers);
  const concepts = input.concepts.map((concept) => ({ ...concept, terms: termsOf(concept, normalise) }));
  const sounds = learnSounds(namePairs(input.dictionary));
  options.progress(`sounds of ${sounds.size} characters`);
  return { vocabularies, tables, script: input.script, concepts, sounds, readings: learnReadings(input.dictionary) };
}
