import type { Lexicon } from '#contracts/lexicon';
import { languages, type Language } from '#platform/languages';
import { measureRetrieval, percentile, type RetrievalFigures } from '../domain/evaluation/measures.ts';
import { CompactIndex } from '../domain/index/compact-index.ts';
import { rankAcross, type RankingOptions } from '../domain/ranking/across-languages.ts';
import { documentTerms } from '../domain/ranking/documents.ts';
import { type ParallelColumns, readParallelSet } from '../store/parallel-set.ts';
import { readEvaluationSet, type EvaluationSet, type SetText } from '../store/evaluation-set.ts';

export interface Evaluation extends RetrievalFigures {
  readonly documents: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly indexSeconds: number;
  readonly bytesPerDocument: number;
}

const DEPTH = 200;

/** Texts in none of the four languages are analysed as English, so that names and numbers still count. */
function languageOf(lexicon: Lexicon, text: string): Language {
  const { language } = lexicon.detect(text);
  return language === 'unknown' ? 'en' : language;
}

function indexesOf(lexicon: Lexicon, texts: readonly SetText[]): Record<Language, CompactIndex> {
  const indexes = {
    zh: new CompactIndex(),
    en: new CompactIndex(),
    fr: new CompactIndex(),
    nl: new CompactIndex(),
  };
  texts.forEach(({ text }, key) => {
    const language = languageOf(lexicon, text);
    const analysis = lexicon.analyse(text, language);
    indexes[language].add({ key, terms: documentTerms(analysis), length: analysis.length });
  });
  for (const language of languages) indexes[language].compact();
  return indexes;
}

/** As it would lie in a snapshot: what the documents take, without reserves for growth. */
const bytesOf = (indexes: Record<Language, CompactIndex>): number =>
  languages
    .flatMap((language) => indexes[language].toSnapshot())
    .reduce((sum, piece) => sum + piece.length, 0);

/** Runs the centre's own analysis and ranking over a set in memory. */
export function evaluateSet(
  lexicon: Lexicon,
  { documents, questions, judgements }: EvaluationSet,
  options: Pick<RankingOptions, 'mostUnits'> = {},
): Evaluation {
  const began = performance.now();
  const indexes = indexesOf(lexicon, documents);
  const indexSeconds = (performance.now() - began) / 1000;
  const ranked = new Map<string, string[]>();
  const times: number[] = [];
  for (const { id, text } of questions) {
    const asked = performance.now();
    const question = { text, language: languageOf(lexicon, text) };
    const { found } = rankAcross(
      indexes,
      { lexicon, questions: () => question },
      { depth: DEPTH, accept: () => true, ...options },
    );
    times.push(performance.now() - asked);
    ranked.set(
      id,
      found.slice(0, 10).map(({ key }) => documents[key]?.id ?? ''),
    );
  }
  return {
    ...measureRetrieval(ranked, judgements),
    documents: documents.length,
    p50Milliseconds: percentile(times, 0.5),
    p99Milliseconds: percentile(times, 0.99),
    indexSeconds,
    bytesPerDocument: bytesOf(indexes) / Math.max(1, documents.length),
  };
}

/** Figures of the centre's retrieval on a folder in the BEIR layout, or on a table of parallel texts (`.tsv`). */
export async function evaluateRetrieval(
  lexicon: Lexicon,
  path: string,
  columns: ParallelColumns,
): Promise<Evaluation> {
  const set = path.endsWith('.tsv') ? await readParallelSet(path, columns) : await readEvaluationSet(path);
  return evaluateSet(lexicon, set);
}
