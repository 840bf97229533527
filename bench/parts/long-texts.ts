import path from 'node:path';
import { loadLexicon } from '#modules/lexicon';
import { evaluateSet } from '../../src/modules/matching/actions/evaluate-retrieval.ts';
import { MOST_UNITS } from '../../src/modules/matching/domain/ranking/across-languages.ts';
import { type EvaluationSet, readEvaluationSet } from '../../src/modules/matching/store/evaluation-set.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';

const root = path.resolve(import.meta.dirname, '../..');
const SETS = path.resolve(root, '../shared/data/evaluation');
const ASKED = [20, 30, MOST_UNITS, 60, 100];

/** The article of a passage of XQuAD, `xq-07` of `xq-07-03`. */
const articleOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));

/** Each passage of one language asks for the passages of its article in the other, its own translation aside. */
async function passages(from: string, to: string): Promise<EvaluationSet> {
  const [asking, asked] = await Promise.all(
    [from, to].map(async (folder) => (await readEvaluationSet(path.join(SETS, folder))).documents),
  );
  const judgements = new Map(
    asking!.map(({ id }) => {
      const near = asked!.filter((one) => one.id !== id && articleOf(one.id) === articleOf(id));
      return [id, new Map(near.map((one) => [one.id, 1]))] as const;
    }),
  );
  return { documents: asked!, questions: asking!, judgements };
}

export const longTexts: Part = {
  about: 'by how many of its words a long text is asked: what is found, and how long it takes (a minute)',
  async run() {
    const lexicon = await loadLexicon({
      packs: path.join(root, 'packs/lexicon'),
      cache: path.join(root, '.cache'),
    });
    const directions = [
      ['Chinese → English', await passages('xquad-en2zh', 'xquad-zh2en')],
      ['English → Chinese', await passages('xquad-zh2en', 'xquad-en2zh')],
    ] as const;
    for (const [, set] of directions) evaluateSet(lexicon, set);
    const rows = directions.flatMap(([direction, set]) =>
      ASKED.map((mostUnits) => {
        const { ndcgAt10, hitAt10, p50Milliseconds } = evaluateSet(lexicon, set, { mostUnits });
        const name = mostUnits === MOST_UNITS ? `**${mostUnits}**` : String(mostUnits);
        return [direction, name, ndcgAt10.toFixed(3), hitAt10.toFixed(3), shown(p50Milliseconds)];
      }),
    );
    return {
      title: 'Long texts as questions',
      tables: [{ columns: ['direction', 'words asked, at most', 'ndcg@10', 'hit@10', 'ms p50'], rows }],
      notes: [
        'The 240 passages of XQuAD (some 120 words each) among their translations: each asks for the other passages of its article, which say other things of the same matter, as a counterpart does. Its own translation, which always comes first, counts as no answer. In bold what the centre asks.',
      ],
    };
  },
};
