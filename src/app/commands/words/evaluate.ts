import path from 'node:path';
import { addedWordsFromFiles } from '#modules/lexicon';
import { evaluateRetrieval, type Evaluation } from '#modules/matching';
import { loadLexiconWith } from './load-lexicon-with.ts';
import type { Command } from '../../terminal/command.ts';

const share = (value: number) => value.toFixed(4);

const linesOf = (figures: Evaluation): string[] => [
  `documents            ${figures.documents}`,
  `queries              ${figures.queries}`,
  `hit@1                ${share(figures.hitAt1)}`,
  `hit@10               ${share(figures.hitAt10)}`,
  `mrr@10               ${share(figures.mrrAt10)}`,
  `ndcg@10              ${share(figures.ndcgAt10)}`,
  `ms per query, p50    ${figures.p50Milliseconds.toFixed(2)}`,
  `ms per query, p99    ${figures.p99Milliseconds.toFixed(2)}`,
  `index seconds        ${figures.indexSeconds.toFixed(2)}`,
  `bytes per document   ${Math.round(figures.bytesPerDocument)}`,
];

export const evaluate: Command = {
  name: 'evaluate retrieval',
  summary: 'Measures analysis and ranking on a judged set.',
  usage: 'DIR [--lexicon FILE …] [--json]',
  help: [
    'DIR holds corpus.jsonl (_id, title, text), queries.jsonl (_id, text) and qrels/test.tsv, or is a table (.tsv) of',
    'parallel texts with the columns named by --from and --to: each text is to find its translation among all.',
    '',
    '--lexicon  added words for this run: a table with columns among zh, en, fr, nl and weight; may be given again',
    '--from     the column asked with, such as zh (tables only)',
    '--to       the column searched in (tables only)',
    '--json     the figures for a program',
  ],
  options: {
    lexicon: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: async (call) => {
    const given = (name: string) => path.resolve(call.settings.calledFrom, name);
    const lexicon = await loadLexiconWith(
      call,
      await addedWordsFromFiles(call.options('lexicon').map(given)),
    );
    const columns = { from: call.option('from') ?? 'zh', to: call.option('to') ?? 'en' };
    const figures = await evaluateRetrieval(lexicon, given(call.words[0]!), columns);
    for (const line of call.has('json') ? [JSON.stringify(figures)] : linesOf(figures)) call.screen.say(line);
    return 0;
  },
};
