/** A word of a question with everything that may answer it; all alternatives share one saturation. */
export interface StructuredUnit {
  readonly weight: number;
  readonly alternatives: readonly { readonly term: string; readonly weight: number }[];
}

/** One way to ask a question. Documents are proposed by all ways together, each by its share of what it can give. */
export interface View {
  readonly units: readonly StructuredUnit[];
  readonly share: number;
}

/** Documents in no order, with their exact scores in each view. */
export interface Ranked {
  readonly keys: readonly number[];
  readonly scores: readonly Float64Array[];
}

export interface IndexedDocument {
  readonly key: number;
  /** How often each term stands in the document; parts of words count as fractions. */
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

export interface TextIndex {
  readonly documents: number;
  /** Mean length of a document in words; 1 when there is none. */
  readonly averageLength: number;
  /** Inverse document frequency of a unit: all its alternatives count as one word. */
  rarity(unit: StructuredUnit): number;
  search(
    units: readonly StructuredUnit[],
    options: { limit: number; accept?: (key: number) => boolean },
  ): { key: number; score: number }[];
  /** The documents that answer a question best when it is asked in several ways at once. */
  rank(views: readonly View[], options: { limit: number; accept?: (key: number) => boolean }): Ranked;
  /** The exact structured score of the given documents, in their order. */
  score(units: readonly StructuredUnit[], keys: readonly number[]): Float64Array;
}

/** BM25 parameters measured best for questions that cross languages; flat between 0.6 and 1.2. */
export const SATURATION = { k1: 0.9, b: 0.6 };

/** The plainest index that is right: the truth against which the fast one is tested. Not for large collections. */
export function referenceIndex(documents: readonly IndexedDocument[]): TextIndex {
  const { k1, b } = SATURATION;
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length) || 1;
  const holders = new Map<string, number>();
  for (const { terms } of documents)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const byKey = new Map(documents.map((document) => [document.key, document]));

  function rarity({ alternatives }: StructuredUnit): number {
    const sum = alternatives.reduce(
      (total, { term, weight }) => total + weight * (holders.get(term) ?? 0),
      0,
    );
    const frequency = Math.min(documents.length, sum);
    return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
  }

  function scoreOf(
    units: readonly { unit: StructuredUnit; idf: number }[],
    document: IndexedDocument,
  ): number {
    const damping = k1 * (1 - b + (b * document.length) / average);
    return units.reduce((total, { unit, idf }) => {
      const tf = unit.alternatives.reduce(
        (sum, { term, weight }) => sum + weight * (document.terms.get(term) ?? 0),
        0,
      );
      return tf === 0 ? total : total + (unit.weight * idf * tf * (k1 + 1)) / (tf + damping);
    }, 0);
  }

  const weighed = (units: readonly StructuredUnit[]) => units.map((unit) => ({ unit, idf: rarity(unit) }));

  const rank: TextIndex['rank'] = (views, options) =>
    bestOf(
      documents,
      views.map(({ units, share }) => {
        const asked = weighed(units);
        const whole = asked.reduce((sum, { unit, idf }) => sum + unit.weight * idf, 0) || 1;
        return { scale: share / whole, scoreOf: (document) => scoreOf(asked, document) };
      }),
      options,
    );

  const search: TextIndex['search'] = (units, options) => {
    const { keys, scores } = rank([{ units, share: 1 }], options);
    return keys.map((key, i) => ({ key, score: scores[0]![i]! }));
  };

  return {
    documents: documents.length,
    averageLength: average,
    rarity,
    search,
    rank,
    score(units, keys) {
      const ready = weighed(units);
      return Float64Array.from(keys, (key) => {
        const document = byKey.get(key);
        return document ? scoreOf(ready, document) : 0;
      });
    },
  };
}

/** One view of a question, ready to score. */
interface Scorer {
  readonly scale: number;
  scoreOf(document: IndexedDocument): number;
}

/** The best of the documents by the mix of what they score in all views. */
function bestOf(
  documents: readonly IndexedDocument[],
  views: readonly Scorer[],
  { limit, accept }: Parameters<TextIndex['rank']>[1],
): Ranked {
  const best = documents
    .filter(({ key }) => accept?.(key) ?? true)
    .map((document) => {
      const scores = views.map((view) => view.scoreOf(document));
      const mixed = scores.reduce((sum, score, view) => sum + score * views[view]!.scale, 0);
      return { key: document.key, scores, mixed };
    })
    .filter(({ mixed }) => mixed > 0)
    .sort((one, other) => other.mixed - one.mixed || one.key - other.key)
    .slice(0, limit);
  return {
    keys: best.map(({ key }) => key),
    scores: views.map((_, view) => Float64Array.from(best, ({ scores }) => scores[view]!)),
  };
}
