import { type Served, serve } from '#platform/http';
import { languages } from '#platform/languages';
import {
  type Concept,
  type ConceptRow,
  getConcept,
  type Lexicon,
  listConcepts,
  type Understanding,
  understandText,
} from './contract.ts';
import { searchable, searchConcepts } from './domain/concepts/search-concepts.ts';
import { conceptUnknown } from './domain/refusals.ts';

export interface LexiconDeps {
  /** Loaded once; the first to ask waits for it. */
  lexicon(): Promise<Lexicon>;
}

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

export function lexiconRoutes(deps: LexiconDeps): Served[] {
  let searched: Promise<ReturnType<typeof searchable>> | undefined;
  const all = () => (searched ??= deps.lexicon().then(({ concepts }) => searchable(concepts)));
  return [
    serve(understandText, async ({ text, language }) => {
      const lexicon = await deps.lexicon();
      return understanding(lexicon, lexicon.understand(text, language));
    }),
    serve(listConcepts, async ({ q, field, limit, after }) => {
      const found = searchConcepts(await all(), q);
      const inField = field === undefined ? found : found.filter((concept) => concept.field === field);
      const from = Number(after ?? 0) || 0;
      const next = from + limit < inField.length ? { next: String(from + limit) } : {};
      return {
        rows: inField.slice(from, from + limit).map(rowOf),
        total: inField.length,
        ...next,
        fields: counted(found),
      };
    }),
    serve(getConcept, async ({ id }) => {
      const lexicon = await deps.lexicon();
      const concept = lexicon.concept(id);
      if (!concept) throw conceptUnknown(id);
      const [broaderConcept] = present(lexicon, concept.broader ? [concept.broader] : []);
      return {
        ...rowOf(concept),
        ...(broaderConcept && { broaderConcept }),
        narrowerConcepts: present(lexicon, concept.narrower),
      };
    }),
  ];
}
