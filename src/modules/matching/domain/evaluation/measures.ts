/** What a collection says about one question: how well each document answers it; documents left out do not. */
export type Judgement = ReadonlyMap<string, number>;

export interface RetrievalFigures {
  readonly queries: number;
  /** Share of questions whose first answer is right. */
  readonly hitAt1: number;
  readonly hitAt10: number;
  /** Mean of 1/place of the first right answer; 0 beyond the tenth. */
  readonly mrrAt10: number;
  /** Gain of all right answers, discounted by place, against the best possible order (Järvelin and Kekäläinen 2002). */
  readonly ndcgAt10: number;
}

const DEPTH = 10;

const gainOf = (relevances: readonly number[]): number =>
  relevances
    .slice(0, DEPTH)
    .reduce((sum, relevance, place) => sum + (2 ** relevance - 1) / Math.log2(place + 2), 0);

function figuresOf(ranked: readonly string[], judgement: Judgement): Omit<RetrievalFigures, 'queries'> {
  const relevances = ranked.slice(0, DEPTH).map((id) => judgement.get(id) ?? 0);
  const first = relevances.findIndex((relevance) => relevance > 0);
  const best = gainOf([...judgement.values()].toSorted((a, b) => b - a));
  return {
    hitAt1: first === 0 ? 1 : 0,
    hitAt10: first >= 0 ? 1 : 0,
    mrrAt10: first >= 0 ? 1 / (first + 1) : 0,
    ndcgAt10: best > 0 ? gainOf(relevances) / best : 0,
  };
}

/** The means over all questions that have at least one right answer. */
export function measureRetrieval(
  ranked: ReadonlyMap<string, readonly string[]>,
  judgements: ReadonlyMap<string, Judgement>,
): RetrievalFigures {
  const judged = [...judgements].filter(([, judgement]) =>
    [...judgement.values()].some((relevance) => relevance > 0),
  );
  const each = judged.map(([query, judgement]) => figuresOf(ranked.get(query) ?? [], judgement));
  const mean = (pick: (figures: Omit<RetrievalFigures, 'queries'>) => number): number =>
    each.reduce((sum, figures) => sum + pick(figures), 0) / Math.max(1, each.length);
  return {
    queries: each.length,
    hitAt1: mean(({ hitAt1 }) => hitAt1),
    hitAt10: mean(({ hitAt10 }) => hitAt10),
    mrrAt10: mean(({ mrrAt10 }) => mrrAt10),
    ndcgAt10: mean(({ ndcgAt10 }) => ndcgAt10),
  };
}

/** The value below which the given share of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
