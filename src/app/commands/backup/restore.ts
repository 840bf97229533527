import { type Restored, restoreBackup } from '#platform/backup';
import type { Command } from '../../terminal/command.ts';
import { askBacking, PASSPHRASE_HELP, showProgress } from './ask-backing.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Brings a backup back to where the settings lead: database, stored files and keys.',
  usage: 'FOLDER [--of NAME] [--passphrase-file FILE] [--set-aside] [--json]',
  help: [
    '--of          which backup (backup list); the last one when absent',
    '--set-aside   renames what is there already; without it, a place that is not empty is refused',
    'It is built beside its place and moved there at the end: whatever goes wrong, what was there is there still.',
    ...PASSPHRASE_HELP,
  ],
  options: {
    of: { type: 'string' },
    'passphrase-file': { type: 'string' },
    'set-aside': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: async (call) => {
    const { progress, end } = showProgress(call.screen, {
      rows: 'restoring the database',
      contents: 'restoring stored files',
    });
    const backing = askBacking(call, progress);
    const wanted = { name: call.option('of'), setsAside: call.has('set-aside') };
    const restored = await restoreBackup(backing, wanted);
    end();
    if (call.has('json')) call.screen.say(JSON.stringify(restored));
    else for (const line of linesOf(restored)) call.screen.say(line);
    return restored.faults.length === 0 ? 0 : 1;
  },
};

function linesOf({ name, tables, rows, contents, aside, faults }: Restored): string[] {
  return [
    `${name} is back: ${rows.toLocaleString('en')} rows of ${tables} tables and ${contents.toLocaleString('en')} files.`,
    ...aside.map((place) => `What was there before lies in ${place}.`),
    ...faults.map(({ id, says }) => `${id} was not as it should be when the backup was taken: ${says}`),
    'Now run bin/green-channel doctor --files, then start.',
  ];
}
