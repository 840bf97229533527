import { inChild } from '../frame/child.ts';
import { megabytes, shown } from '../frame/figures.ts';
import type { Part, Section } from '../frame/section.ts';
import type { PeerFigures, PeerOrder } from '../measured/peer.ts';
import { type EngineName, engines } from '../peers/engines.ts';
import { isThere, type SetName, sets } from '../peers/sets.ts';

type Figures = Record<EngineName, Record<SetName, PeerFigures>>;

const engineNames = Object.keys(engines) as EngineName[];
const setNames = Object.keys(sets) as SetName[];

async function measure(): Promise<Figures> {
  const figures: Partial<Figures> = {};
  for (const engine of engineNames) {
    const own: Partial<Record<SetName, PeerFigures>> = {};
    for (const set of setNames) {
      process.stderr.write(`  ${engine}: ${set}\n`);
      own[set] = await inChild<PeerFigures>('peer', { engine, set } satisfies PeerOrder);
    }
    figures[engine] = own as Record<SetName, PeerFigures>;
  }
  return figures as Figures;
}

function section(figures: Figures): Section {
  const { texts, questions } = figures[engineNames[0]!].technologies;
  return {
    title: 'Beside MiniSearch, Orama and FlexSearch',
    tables: [
      {
        caption: 'mrr@10: the first three in one language, the others across two',
        columns: ['engine', ...setNames],
        rows: engineNames.map((engine) => [
          engine,
          ...setNames.map((set) => figures[engine][set].mrr.toFixed(3)),
        ]),
      },
      {
        caption: `${texts.toLocaleString('en-GB')} abstracts in four languages, ${questions.toLocaleString('en-GB')} titles as questions`,
        columns: ['engine', 'seconds to build', 'memory', 'ms p50', 'ms p95', 'ms processor, mean'],
        rows: engineNames.map((engine) => {
          const { fillSeconds, bytes, times } = figures[engine].technologies;
          return [
            engine,
            shown(fillSeconds),
            megabytes(bytes),
            ...[times.p50, times.p95, times.processor].map(shown),
          ];
        }),
      },
    ],
    notes: [
      `All engines get the same texts. The peers get the same words: lower case, Snowball stems of the text's language
(told to them), Chinese cut by ICU's dictionary, which finds more than their own tokenizers do. They look for any of the
words (MiniSearch \`combineWith: OR\`, Orama \`threshold: 1\`, FlexSearch \`suggest\`), without prefixes (in Orama
by a mark at the end of each word), typing errors or fields, which this centre does not do. MiniSearch and Orama rank by BM25 with their own parameters, FlexSearch by the
place of the words. Seconds to build are processor time and include finding the words; memory is what the process holds
more than before, after collecting garbage: Orama keeps the texts themselves too.`,
      `Green Channel runs the product's own analysis and ranking: every question is asked in all four languages, by
question and by document translation, so its milliseconds buy more than the others'. Its words (the lexicon, loaded
once) are not in the memory here. Across languages the peers find only what is spelt alike.`,
    ],
  };
}

export const peers: Part = {
  about: 'quality, memory and time beside three other engines on real texts (about three minutes)',
  async run() {
    if (!isThere())
      return {
        title: 'Beside other engines',
        tables: [],
        notes: ['Not measured: ../shared/data is missing.'],
      };
    return section(await measure());
  },
};
