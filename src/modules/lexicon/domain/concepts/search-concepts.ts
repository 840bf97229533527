import { languages } from '#platform/languages';
import type { Concept } from '../../contract.ts';
import { fold } from '../text/folding.ts';

/** Concepts with their words as one looks for them: without case and accents. */
export interface SearchableConcept {
  readonly concept: Concept;
  readonly words: readonly string[];
}

const asAsked = (text: string): string => fold(text.normalize('NFKC').toLowerCase()).trim();

export function searchable(concepts: readonly Concept[]): SearchableConcept[] {
  return concepts.map((concept) => ({
    concept,
    words: languages.flatMap((language) => concept.words[language].map(asAsked)),
  }));
}

/** 0 for the word itself, 1 for its beginning, 2 for the beginning of one of its words, 3 for anywhere in it. */
function distance(words: readonly string[], asked: string): number | undefined {
  const places = words.map((word) => {
    if (word === asked) return 0;
    if (word.startsWith(asked)) return 1;
    const place = word.indexOf(asked);
    return place < 0 ? 4 : /[\s'-]/.test(word[place - 1] ?? '') ? 2 : 3;
  });
  const best = Math.min(4, ...places);
  return best < 4 ? best : undefined;
}

/** The concepts that a question names in any language, the closest first, then in the order of the thesaurus. */
export function searchConcepts(concepts: readonly SearchableConcept[], question: string): Concept[] {
  const asked = asAsked(question);
  if (asked === '') return concepts.map(({ concept }) => concept);
  return concepts
    .flatMap(({ concept, words }) => {
      const far = distance(words, asked);
      return far === undefined ? [] : [{ concept, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ concept }) => concept);
}
