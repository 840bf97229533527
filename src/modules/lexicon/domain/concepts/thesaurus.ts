import { languages, type Language } from '#platform/languages';
import type { Concept, ConceptFound, Occurrence } from '../../contract.ts';
import { stopWords } from '../text/stop-words.ts';
import type { ConceptRow } from './concept-row.ts';

/** A concept with the index terms of its words, found once when the lexicon is compiled. */
export interface CompiledConcept extends ConceptRow {
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

export interface Thesaurus {
  readonly concepts: readonly Concept[];
  concept(id: string): Concept | undefined;
  /** The concepts whose words stand in an analysed text; of overlapping ones only the longest. */
  findIn(occurrences: readonly Occurrence[], language: Language): ConceptFound[];
}

function linked(rows: readonly CompiledConcept[]): Map<string, Concept> {
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of rows)
    if (broader) narrower.set(broader, [...(narrower.get(broader) ?? []), id]);
  return new Map(
    rows.map(({ id, field, broader, words }) => [
      id,
      { id, field, broader, narrower: narrower.get(id) ?? [], words },
    ]),
  );
}

/** A single character, or a word that is mostly grammar (French *son*, sound and his), names no concept by itself. */
const isTelling = (term: string, language: Language): boolean =>
  term.length >= (language === 'zh' ? 2 : 3) && !stopWords[language].has(term);

function byTerm(rows: readonly CompiledConcept[], concepts: ReadonlyMap<string, Concept>) {
  const found = Object.fromEntries(languages.map((language) => [language, new Map<string, Concept>()]));
  for (const row of rows) {
    const concept = concepts.get(row.id);
    for (const language of languages) {
      for (const term of row.terms[language]) {
        if (concept && isTelling(term, language) && !found[language]?.has(term))
          found[language]?.set(term, concept);
      }
    }
  }
  return found as Record<Language, Map<string, Concept>>;
}

export function openThesaurus(rows: readonly CompiledConcept[]): Thesaurus {
  const concepts = linked(rows);
  const terms = byTerm(rows, concepts);
  return {
    concepts: [...concepts.values()],
    concept: (id) => concepts.get(id),
    findIn(occurrences, language) {
      const candidates = occurrences.flatMap(({ term, start, end, weight }) => {
        const concept = weight === 1 ? terms[language].get(term) : undefined;
        return concept ? [{ concept, start, end }] : [];
      });
      const longestFirst = candidates.toSorted(
        (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
      );
      const taken: ConceptFound[] = [];
      for (const found of longestFirst) {
        if (!taken.some((other) => found.start < other.end && other.start < found.end)) taken.push(found);
      }
      return taken.toSorted((a, b) => a.start - b.start);
    },
  };
}
