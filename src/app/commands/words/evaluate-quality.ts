import path from 'node:path';
import { evaluateQuality as measureQuality, type ForeignText } from '#modules/opportunities';
import { openSource } from '#platform/imports';
import { isLanguage } from '#platform/languages';
import { withCentre } from '../../open-centre.ts';
import { type Call, type Command } from '../../terminal/command.ts';

type Figures = Awaited<ReturnType<typeof measureQuality>>;

export const evaluateQuality: Command = {
  name: 'evaluate quality',
  summary: 'Judges the listings written for the centre, or foreign texts, and counts the remarks.',
  usage: '[FILE] [--json]',
  help: [
    'FILE holds texts as JSON lines (title, abstract, lang, kind); without it the listings of the centre are judged.',
    '--json  the figures for a program',
  ],
  options: { json: { type: 'boolean' } },
  words: [0, 1],
  run: async (call) =>
    withCentre(call, async ({ deps }) => {
      const [file] = call.words;
      const figures = await measureQuality(deps, file ? await readTexts(call, file) : undefined);
      for (const line of call.has('json') ? [JSON.stringify(figures)] : linesOf(figures))
        call.screen.say(line);
      return 0;
    }),
};

async function readTexts({ settings }: Call, file: string): Promise<ForeignText[]> {
  const source = await openSource(path.resolve(settings.calledFrom, file), 'jsonl');
  const texts: ForeignText[] = [];
  for await (const read of source.items) {
    if (!('value' in read)) continue;
    const { lang, kind, title, abstract } = read.value as Record<string, string>;
    if (isLanguage(lang) && title && abstract)
      texts.push({
        language: lang,
        direction: kind === 'request' ? 'request' : 'offer',
        title,
        text: abstract,
      });
  }
  return texts;
}

const linesOf = (figures: Figures): string[] => [
  `judged          ${figures.judged}`,
  `without remark  ${figures.withoutRemark}`,
  `ms, p50         ${figures.p50Milliseconds.toFixed(1)}`,
  `ms, p95         ${figures.p95Milliseconds.toFixed(1)}`,
  `ms, most        ${figures.mostMilliseconds.toFixed(1)}`,
  ...Object.entries(figures.remarked)
    .toSorted(([, one], [, other]) => other - one)
    .map(
      ([code, count]) =>
        `${code.padEnd(30)} ${String(count).padStart(6)}  ${figures.examples[code]?.join(' · ')}`,
    ),
];
