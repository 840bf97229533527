import { takeBackup, type Taken } from '#platform/backup';
import { type Call, type Command, WrongUsage } from '../../terminal/command.ts';
import { askBacking, PASSPHRASE_HELP, showProgress, sizeInWords } from './ask-backing.ts';
import { rehearse } from './rehearse.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Adds a sealed backup to a folder: database, stored files and keys, of one moment.',
  usage: 'FOLDER [--passphrase-file FILE] [--keep NUMBER] [--verify] [--json]',
  help: [
    'The centre may run meanwhile. Only what is new is written; every backup is whole by itself.',
    '--keep     leaves so many backups, this one included; nothing goes while a file is missing or damaged',
    '--verify   restores it into a scratch place afterwards and examines it, like backup verify',
    ...PASSPHRASE_HELP,
  ],
  options: {
    'passphrase-file': { type: 'string' },
    keep: { type: 'string' },
    verify: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: async (call) => {
    const { progress, end } = showProgress(call.screen, {
      rows: 'reading the database',
      contents: 'reading stored files',
    });
    const backing = askBacking(call, progress);
    const taken = await takeBackup(backing, keptOf(call));
    end();
    if (call.has('json')) call.screen.say(JSON.stringify(taken));
    else for (const line of linesOf(taken)) call.screen.say(line);
    const isProven = !call.has('verify') || (await rehearse(call, backing, taken.name));
    return taken.faults.length === 0 && isProven ? 0 : 1;
  },
};

function keptOf(call: Call): number | undefined {
  const given = call.option('keep');
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(given))
    throw new WrongUsage('--keep takes how many backups to leave, 1 or more.');
  return Number(given);
}

function linesOf({ name, tables, rows, contents, written, faults, removed }: Taken): string[] {
  const count = (number: number) => number.toLocaleString('en');
  return [
    `${name}: ${count(rows)} rows of ${tables} tables and ${count(contents)} files; ${sizeInWords(written.bytes)} written.`,
    ...faults.map(({ id, says }) => `file ${id} is not in it as it should be: ${says}`),
    ...(faults.length > 0 ? ['Run bin/green-channel doctor --files, which says what to do.'] : []),
    ...removed.map((one) => `${one} removed.`),
  ];
}
