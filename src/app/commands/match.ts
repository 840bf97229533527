import fs from 'node:fs';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { findCounterparts } from '#contracts/matching';
import { addedWordsOf } from '#modules/lexicon';
import { startEngine } from '#modules/matching';
import { languages } from '#platform/languages';
import { engineSettings } from '../assemble.ts';
import { type Centre, withCentre } from '../open-centre.ts';
import { type Call, type Command, WrongUsage } from '../terminal/command.ts';
import { compileLexiconWith } from './words/load-lexicon-with.ts';

export const match: Command = {
  name: 'match',
  summary: 'Reads a text, an offer or a need in any of the four languages, and names its best counterparts.',
  usage: '[FILE|-] [--limit N] [--language zh|en|fr|nl] [--reader zh|en|fr|nl] [--json]',
  help: [
    'FILE       a text file in UTF-8; standard input when absent or -',
    '--limit    how many; 5 when absent',
    '--language the language of the text; detected when absent',
    '--reader   the language in which listings are shown, where they have it',
    '--json     the whole answer, as POST /api/counterparts gives it',
  ],
  options: {
    limit: { type: 'string' },
    language: { type: 'string' },
    reader: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: [0, 1],
  run: async (call) => {
    const asked = findCounterparts.input.safeParse({
      text: await textOf(call),
      limit: Number(call.option('limit') ?? 5),
      language: call.option('language'),
      reader: call.option('reader'),
    });
    if (!asked.success)
      throw new WrongUsage(
        asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
      );
    return withCentre(call, async (centre) => {
      const answer = await ask(call, centre, asked.data);
      for (const line of call.has('json') ? [JSON.stringify(answer)] : linesOf(answer)) call.screen.say(line);
      return 0;
    });
  },
};

async function textOf({ words: [file = '-'], settings }: Call): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  const place = path.resolve(settings.calledFrom, file);
  if (!fs.existsSync(place)) throw new WrongUsage(`There is no file ${place}.`);
  return fs.readFileSync(place, 'utf8');
}

type Input = ReturnType<typeof findCounterparts.input.parse>;

async function ask(call: Call, centre: Centre, input: Input) {
  // Compiled here when it has to be, so that the long step is seen.
  await compileLexiconWith(call, await addedWordsOf(centre.deps.db));
  const engine = startEngine(engineSettings(centre), { log: centre.deps.log });
  try {
    await engine.ready;
    return findCounterparts.output.parse(await engine.ask('findCounterparts', input));
  } finally {
    await engine.stop();
  }
}

type Answer = ReturnType<typeof findCounterparts.output.parse>;

function linesOf({ reading, matches, searched }: Answer): string[] {
  const language = languages.find((one) => one === reading.language) ?? 'an unknown language';
  return [
    `Read as ${language}${reading.direction ? `, ${reading.direction}` : ''}${reading.fields.length > 0 ? `: ${reading.fields.join(', ')}` : ''}.`,
    ...matches.flatMap(({ opportunity: { reference, title }, strength, pairs }) => [
      `${reference}  ${strength}  ${title}`,
      `  ${pairs
        .slice(0, 6)
        .map(({ source, target }) => `${source} = ${target}`)
        .join(' · ')}`,
    ]),
    matches.length > 0
      ? `${searched} listings searched.`
      : `Nothing among ${searched} listings answers this text.`,
  ];
}
