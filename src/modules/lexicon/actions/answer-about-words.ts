import type { z } from 'zod';
import { languages } from '#platform/languages';
import type * as contract from '../contract.ts';
import type { Concept, ConceptRow, Lexicon, Understanding } from '../contract.ts';
import { searchable, searchConcepts } from '../domain/concepts/search-concepts.ts';
import { conceptUnknown } from '../domain/refusals.ts';

/** The endpoints that are answered out of the words in memory. */
export type AboutWords = 'understandText' | 'listConcepts' | 'getConcept';

/** Answers each of them; throws what the endpoint refuses. */
export type AnswersAboutWords = {
  readonly [Name in AboutWords]: (
    input: z.output<(typeof contract)[Name]['input']>,
  ) => z.input<(typeof contract)[Name]['output']>;
};

const rowOf = ({ id, field, broader, narrower, words }: Concept): ConceptRow => ({
  id,
  field,
  ...(broader !== undefined && { broader }),
  narrower: [...narrower],
  words: { zh: [...words.zh], en: [...words.en], fr: [...words.fr], nl: [...words.nl] },
});

function understanding(lexicon: Lexicon, { detection, words, concepts }: Understanding) {
  return {
    ...detection,
    words: words.map(({ start, end, surface, translations }) => ({
      start,
      end,
      surface,
      translations: Object.fromEntries(
        languages.flatMap((language) => {
          const found = translations[language];
          if (!found) return [];
          return [
            [
              language,
              found.map(({ term, weight, via }) => ({
                word: lexicon.citation(term, language),
                weight,
                via: [...via],
              })),
            ] as const,
          ];
        }),
      ),
    })),
    concepts: concepts.map(({ start, end, concept }) => ({ start, end, concept: rowOf(concept) })),
  };
}

function counted(concepts: readonly Concept[]) {
  const counts = new Map<string, number>();
  for (const { field } of concepts) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}

/** Concepts by their neighbours that exist; a pack check refuses others, but a page must not break on them. */
const present = (lexicon: Lexicon, ids: readonly string[]): ConceptRow[] =>
  ids.flatMap((id) => {
    const concept = lexicon.concept(id);
    return concept ? [rowOf(concept)] : [];
  });

/** What one lexicon says to all that is asked of it; make it once, what is searched in is kept. */
export function answerAboutWords(lexicon: Lexicon): AnswersAboutWords {
  let searched: ReturnType<typeof searchable> | undefined;
  return {
    understandText: ({ text, language }) => understanding(lexicon, lexicon.understand(text, language)),
    listConcepts: ({ q, field, limit, after }) => {
      const found = searchConcepts((searched ??= searchable(lexicon.concepts)), q);
      const inField = field === undefined ? found : found.filter((concept) => concept.field === field);
      const from = Number(after ?? 0) || 0;
      const next = from + limit < inField.length ? { next: String(from + limit) } : {};
      return {
        rows: inField.slice(from, from + limit).map(rowOf),
        total: inField.length,
        ...next,
        fields: counted(found),
      };
    },
    getConcept: ({ id }) => {
      const concept = lexicon.concept(id);
      if (!concept) throw conceptUnknown(id);
      const [broaderConcept] = present(lexicon, concept.broader ? [concept.broader] : []);
      return {
        ...rowOf(concept),
        ...(broaderConcept && { broaderConcept }),
        narrowerConcepts: present(lexicon, concept.narrower),
      };
    },
  };
}
