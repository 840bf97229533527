import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isLanguage, type Language } from '#platform/languages';
import type { Text } from './engines.ts';

/** Texts, and questions with the number of the one text that answers each. */
export interface QuestionSet {
  readonly texts: readonly Text[];
  readonly questions: readonly (Text & { readonly answer: number })[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/data');

export const isThere = (): boolean => existsSync(path.join(FOLDER, 'technologies'));

interface Row {
  readonly _id: string;
  readonly title?: string;
  readonly text: string;
}

async function rowsOf(file: string): Promise<Row[]> {
  const lines = (await readFile(path.join(FOLDER, 'evaluation', file), 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Questions of one folder in the BEIR layout against the passages of the same or of another. */
async function beir(
  { questions, passages }: { questions: string; passages: string },
  of: [Language, Language],
): Promise<QuestionSet> {
  const texts = await rowsOf(`${passages}/corpus.jsonl`);
  const numbers = new Map(texts.map(({ _id }, number) => [_id, number]));
  const judged = await readFile(path.join(FOLDER, 'evaluation', questions, 'qrels/test.tsv'), 'utf8');
  const answers = new Map(
    judged
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string]),
  );
  return {
    texts: texts.map(({ title, text }) => ({
      text: [title, text].filter(Boolean).join('\n'),
      language: of[1],
    })),
    questions: (await rowsOf(`${questions}/queries.jsonl`)).flatMap(({ _id, text }) => {
      const answer = numbers.get(answers.get(_id) ?? '');
      return answer === undefined ? [] : { text, language: of[0], answer };
    }),
  };
}

interface Technology {
  readonly lang: string;
  readonly title: string;
  readonly abstract: string;
}

/** Each title asks for its own abstract among all abstracts of four languages. */
async function technologies(): Promise<QuestionSet> {
  const packed = await readFile(path.join(FOLDER, 'technologies/technologies.jsonl.gz'));
  const rows = gunzipSync(packed)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Technology);
  const known = rows.flatMap(({ lang, title, abstract }) =>
    isLanguage(lang) ? { language: lang, title, abstract } : [],
  );
  return {
    texts: known.map(({ abstract, language }) => ({ text: abstract, language })),
    questions: known.map(({ title, language }, answer) => ({ text: title, language, answer })),
  };
}

export const sets = {
  technologies,
  'xquad en→en': () => beir({ questions: 'xquad-en2zh', passages: 'xquad-zh2en' }, ['en', 'en']),
  'xquad zh→zh': () => beir({ questions: 'xquad-zh2en', passages: 'xquad-en2zh' }, ['zh', 'zh']),
  'xquad zh→en': () => beir({ questions: 'xquad-zh2en', passages: 'xquad-zh2en' }, ['zh', 'en']),
  'xquad en→zh': () => beir({ questions: 'xquad-en2zh', passages: 'xquad-en2zh' }, ['en', 'zh']),
  'jeptaln en→fr': () => beir({ questions: 'jeptaln-en2fr', passages: 'jeptaln-en2fr' }, ['en', 'fr']),
} as const;

export type SetName = keyof typeof sets;
