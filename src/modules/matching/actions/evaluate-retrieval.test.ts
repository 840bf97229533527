import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Lexicon } from '#contracts/lexicon';
import { loadLexicon } from '#modules/lexicon';
import { evaluateRetrieval } from './evaluate-retrieval.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const real = path.resolve(root, '../shared/data/evaluation');
const skip = !fs.existsSync(real) && `needs ${real}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evaluation-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

let lexicon: Lexicon;
before(async () => {
  lexicon = await loadLexicon({ packs: path.join(root, 'packs/lexicon'), cache: path.join(root, '.cache') });
});

function setOf(name: string, files: { corpus: string; queries: string; qrels?: string }): string {
  const place = path.join(folder, name);
  fs.mkdirSync(path.join(place, 'qrels'), { recursive: true });
  fs.writeFileSync(path.join(place, 'corpus.jsonl'), files.corpus);
  fs.writeFileSync(path.join(place, 'queries.jsonl'), files.queries);
  if (files.qrels !== undefined) fs.writeFileSync(path.join(place, 'qrels/test.tsv'), files.qrels);
  return place;
}

const columns = { from: 'zh', to: 'en' };
const corpus = [
  { _id: 'fr', title: 'Électrolyte', text: 'Une membrane céramique pour batteries tout solide.' },
  { _id: 'nl', text: 'Zuivering van afvalwater met algen.' },
  { _id: 'zh', text: '海上风电场的防腐涂料。' },
];
const jsonl = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('evaluating retrieval', () => {
  it('asks any language in any other, in one set', async () => {
    const queries = [
      { _id: 'q1', text: '固态电池的陶瓷电解质' },
      { _id: 'q2', text: 'wastewater treatment with algae' },
      { _id: 'q3', text: 'coatings against corrosion for offshore wind farms' },
    ];
    const qrels = 'query-id\tcorpus-id\tscore\nq1\tfr\t1\nq2\tnl\t1\nq3\tzh\t1\n';
    const found = await evaluateRetrieval(
      lexicon,
      setOf('mixed', { corpus: jsonl(corpus), queries: jsonl(queries), qrels }),
      columns,
    );

    assert.deepEqual([found.queries, found.documents, found.hitAt1, found.mrrAt10], [3, 3, 1, 1]);
    assert.ok(found.bytesPerDocument > 0 && found.p99Milliseconds >= found.p50Milliseconds);
  });

  it('names file and line of what is broken', async () => {
    const good = { corpus: jsonl(corpus), queries: '{"_id":"q","text":"a"}', qrels: 'q\tfr\t1\n' };
    const broken = (name: string, files: Partial<typeof good>) =>
      evaluateRetrieval(lexicon, setOf(name, { ...good, ...files }), columns);

    await assert.rejects(broken('json', { corpus: '{"_id":"a","text":"b"}\n{"_id":' }), {
      facts: { file: 'corpus.jsonl', line: 2, reason: 'not JSON' },
    });
    await assert.rejects(broken('twice', { queries: '{"_id":"a","text":"b"}\n{"_id":"a","text":"c"}' }), {
      facts: { file: 'queries.jsonl', line: 2, reason: '"_id" a stands twice' },
    });
    await assert.rejects(broken('qrels', { qrels: 'query-id\tcorpus-id\tscore\nq\tfr\tgood\n' }), {
      code: 'matching.evaluation-set-broken',
    });
    await assert.rejects(evaluateRetrieval(lexicon, path.join(folder, 'nowhere'), columns), {
      code: 'matching.evaluation-set-incomplete',
    });
  });
});

/** Two points below what was measured (docs/matching.md): a gate against losses, not a record. */
const gates = [
  { set: 'xquad-zh2en', figure: 'mrrAt10', least: 0.885 },
  { set: 'xquad-en2zh', figure: 'mrrAt10', least: 0.845 },
  { set: 'jeptaln-en2fr', figure: 'hitAt10', least: 0.92 },
] as const;
const parallel = [
  { from: 'zh', to: 'en', least: 0.97 },
  { from: 'fr', to: 'en', least: 0.98 },
  { from: 'nl', to: 'en', least: 0.97 },
  { from: 'fr', to: 'nl', least: 0.965 },
  { from: 'zh', to: 'fr', least: 0.955 },
  { from: 'zh', to: 'nl', least: 0.925 },
];

describe('what ships', { skip }, () => {
  for (const { set, figure, least } of gates) {
    it(`reaches ${figure} ${least} on ${set}`, async () => {
      const found = await evaluateRetrieval(lexicon, path.join(real, set), columns);
      assert.ok(found[figure] >= least, `${found[figure]}`);
    });
  }
  for (const { from, to, least } of parallel) {
    it(`finds ${least} of sentences in ${from} first among those in ${to}`, async () => {
      const found = await evaluateRetrieval(lexicon, path.join(real, 'sib200.en-zh-fr-nl.tsv'), { from, to });
      assert.ok(found.hitAt1 >= least, `${found.hitAt1}`);
    });
  }
  it('finds three of four organisations by their Chinese name', async () => {
    const rows = fs
      .readFileSync(path.join(real, 'ror-name-pairs.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'));
    const pairs = rows
      .filter((row) => row[2] === 'zh' && row[4] === 'en')
      .map((row) => `${row[3]}\t${row[5]}`);
    const file = path.join(folder, 'names.tsv');
    fs.writeFileSync(file, ['zh\ten', ...pairs].join('\n'));
    const found = await evaluateRetrieval(lexicon, file, columns);
    assert.ok(found.hitAt1 >= 0.74, `${found.hitAt1}`);
  });
});
