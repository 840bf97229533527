import { readFile } from 'node:fs/promises';
import { Refusal } from '#platform/refusal';
import type { EvaluationSet } from './evaluation-set.ts';

/** The columns of a table of parallel texts that ask and answer. */
export interface ParallelColumns {
  readonly from: string;
  readonly to: string;
}

/** A table of parallel texts as a judged set: each text asks for its translation; equal translations are equally right. */
export async function readParallelSet(file: string, { from, to }: ParallelColumns): Promise<EvaluationSet> {
  const [header = '', ...lines] = (await readFile(file, 'utf8')).split(/\r?\n/).filter(Boolean);
  const columns = header.split('\t');
  const [asking, answering] = [columns.indexOf(from), columns.indexOf(to)];
  const missing = [from, to].filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new Refusal('invalid', 'matching.evaluation-columns-missing', { file, missing, columns });
  const rows = lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ question: cells[asking] ?? '', answer: cells[answering] ?? '' }))
    .filter(({ question, answer }) => question !== '' && answer !== '');
  const numbers = new Map<string, string>();
  for (const { answer } of rows) if (!numbers.has(answer)) numbers.set(answer, String(numbers.size));
  return {
    documents: [...numbers].map(([text, id]) => ({ id, text })),
    questions: rows.map(({ question }, i) => ({ id: String(i), text: question })),
    judgements: new Map(rows.map(({ answer }, i) => [String(i), new Map([[numbers.get(answer) ?? '', 1]])])),
  };
}
