import path from 'node:path';
import { addedWordsOf, checkPacks, importWords, removeWords, trainLexicon } from '#modules/lexicon';
import { withCentre } from '../../open-centre.ts';
import { type Command, WrongUsage } from '../../terminal/command.ts';
import { showReport, tellProgress } from '../../terminal/import-report.ts';
import { compileLexiconWith, lexiconPlaces } from './load-lexicon-with.ts';

const compile: Command = {
  name: 'lexicon compile',
  summary: 'Compiles the word packs, when they changed since the last time.',
  usage: '',
  help: ['The centre does this by itself when it starts; half a minute of work.'],
  run: async (call) => {
    await compileLexiconWith(call);
    return 0;
  },
};

const check: Command = {
  name: 'lexicon check',
  summary: 'Looks for faults in the word packs.',
  usage: '[--json]',
  help: [
    'Doubles, missing languages, unknown or circular broader concepts, words in the wrong script, stray signs.',
    'Exit code 1 when there is one.',
  ],
  options: { json: { type: 'boolean' } },
  run: async ({ settings, screen, has }) => {
    const { packs } = lexiconPlaces(settings);
    const { concepts, words, problems } = await checkPacks(packs);
    if (has('json')) screen.say(JSON.stringify({ concepts, words, problems }));
    else {
      for (const { file, line, message } of problems)
        screen.say(`${path.relative(settings.root, file)}:${line}: ${message}`);
      screen.say(`${concepts} concepts, ${words} words, ${problems.length} faults`);
    }
    return problems.length === 0 ? 0 : 1;
  },
};

const train: Command = {
  name: 'lexicon train',
  summary: 'Learns translation weights from parallel text and writes packs/lexicon/trained.',
  usage: '[--root DIR]',
  help: [
    'Needs the Debian packages named in packs/lexicon/trained/pack.yaml, installed, or unpacked below DIR.',
    'Only statistics are kept. Two minutes of work; the same text gives the same tables.',
  ],
  options: { root: { type: 'string' } },
  run: async (call) => {
    const { packs } = lexiconPlaces(call.settings);
    const root = path.resolve(call.settings.calledFrom, call.option('root') ?? '/');
    const tables = await trainLexicon({ packs, root, progress: call.screen.note });
    call.screen.say(`${tables.reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs`);
    return 0;
  },
};

const importList: Command = {
  name: 'lexicon import',
  summary: 'Adds a list of words to those of the centre.',
  usage: 'FILE [--name LIST] [--licence TEXT] [--json]',
  help: [
    'FILE is a table (.tsv, .csv, .xlsx) or JSON lines, may be gzip, with columns among zh, en, fr, nl and weight.',
    'Synonyms in a cell are split by |. Bad rows are reported and passed over.',
    '',
    '--name     the list they belong to; the name of the file when absent',
    '--licence  what the list may be used for, for your own records',
    '',
    'The words count from the next start of the centre on, which then compiles them once.',
  ],
  options: { name: { type: 'string' }, licence: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => {
    const file = path.resolve(call.settings.calledFrom, call.words[0]!);
    const list = call.option('name') ?? path.basename(file);
    const licence = call.option('licence');
    if (list === '' || list.length > 100) throw new WrongUsage('--name must have 1 to 100 characters.');
    return withCentre(call, async ({ deps }) => {
      const step = call.screen.step(`importing words from ${path.basename(file)}`);
      const report = await importWords(deps.db, {
        file,
        list,
        progress: tellProgress(step),
        ...(licence !== undefined && { licence }),
      });
      step.end(`${report.rows.toLocaleString('en')} rows`);
      await compileLexiconWith(call, await addedWordsOf(deps.db));
      return showReport(call.screen, report, call.has('json'));
    });
  },
};

const remove: Command = {
  name: 'lexicon remove',
  summary: 'Takes a list of added words away again.',
  usage: 'LIST',
  help: ['LIST is the name it was imported under.'],
  words: [1, 1],
  run: (call) =>
    withCentre(call, async ({ deps }) => {
      await removeWords(deps.db, call.words[0]!);
      return 0;
    }),
};

export const lexiconCommands: readonly Command[] = [compile, check, train, importList, remove];
