import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '#platform/refusal';
import type { Judgement } from '../domain/evaluation/measures.ts';

export interface SetText {
  readonly id: string;
  readonly text: string;
}

/** Documents, questions and what answers what, in the layout of BEIR. */
export interface EvaluationSet {
  readonly documents: readonly SetText[];
  readonly questions: readonly SetText[];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const broken = (file: string, line: number, reason: string) =>
  new Refusal('invalid', 'matching.evaluation-set-broken', { file, line, reason });

async function* linesOf(folder: string, file: string): AsyncGenerator<Line> {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Refusal('not-found', 'matching.evaluation-set-incomplete', { folder, missing: file });
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') yield { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  }
}

function textOf(file: string, { number, text }: Line): SetText {
  try {
    const row = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { _id: id, title = '', text: body } = row;
    if ((typeof id === 'string' || typeof id === 'number') && typeof body === 'string') {
      return { id: String(id), text: typeof title === 'string' && title !== '' ? `${title}\n${body}` : body };
    }
  } catch {
    throw broken(file, number, 'not JSON');
  }
  throw broken(file, number, 'needs "_id" and "text"');
}

async function readTexts(folder: string, file: string): Promise<SetText[]> {
  const texts = new Map<string, SetText>();
  for await (const line of linesOf(folder, file)) {
    const text = textOf(file, line);
    if (texts.has(text.id)) throw broken(file, line.number, `"_id" ${text.id} stands twice`);
    texts.set(text.id, text);
  }
  return [...texts.values()];
}

async function readJudgements(folder: string): Promise<Map<string, Map<string, number>>> {
  const file = join('qrels', 'test.tsv');
  const judgements = new Map<string, Map<string, number>>();
  for await (const { number, text } of linesOf(folder, file)) {
    const [question = '', document = '', relevance = ''] = text.split('\t');
    if (number === 1 && !/^\d+$/.test(relevance.trim())) continue;
    if (!/^\d+$/.test(relevance.trim()))
      throw broken(file, number, 'needs query, document and a whole number');
    const row = judgements.get(question) ?? new Map<string, number>();
    judgements.set(question, row.set(document, Number(relevance)));
  }
  return judgements;
}

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv`; refuses with file and line when one is broken. */
export async function readEvaluationSet(folder: string): Promise<EvaluationSet> {
  const [documents, questions, judgements] = await Promise.all([
    readTexts(folder, 'corpus.jsonl'),
    readTexts(folder, 'queries.jsonl'),
    readJudgements(folder),
  ]);
  return { documents, questions, judgements };
}
