import { Vault } from '#platform/backup';
import type { Command } from '../../terminal/command.ts';
import { askBacking, PASSPHRASE_HELP } from './ask-backing.ts';
import { rehearse } from './rehearse.ts';

export const backupList: Command = {
  name: 'backup list',
  summary: 'Lists the backups of a folder, oldest first.',
  usage: 'FOLDER [--passphrase-file FILE] [--json]',
  help: PASSPHRASE_HELP,
  options: { 'passphrase-file': { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => {
    const { folder, passphrase } = askBacking(call);
    const vault = await Vault.open(folder, passphrase);
    const listed = [];
    for (const name of await vault.names()) {
      const { takenAt, tables, contents, journal } = await vault.manifest(name);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      const faults = contents.filter(({ fault }) => fault).length;
      listed.push({ name, takenAt, rows, contents: contents.length, faults, journal });
    }
    if (call.has('json')) call.screen.say(JSON.stringify(listed));
    else
      for (const { name, rows, contents, faults } of listed)
        call.screen.say(
          `${name}  ${rows.toLocaleString('en')} rows  ${contents.toLocaleString('en')} files${faults > 0 ? `, ${faults} of them not as they should be` : ''}`,
        );
    return 0;
  },
};

export const backupVerify: Command = {
  name: 'backup verify',
  summary: 'Restores a backup into a scratch place, examines everything in it, and takes the place away.',
  usage: 'FOLDER [--of NAME] [--passphrase-file FILE] [--json]',
  help: [
    '--of   which backup (backup list); the last one when absent',
    'Needs the embedded database, and as much room in the temporary folder as the centre takes (TMPDIR names another one).',
    'Without the passphrase, sha256sum -c backups/NAME.sha256 in the folder says whether all files of a backup are as they were.',
    ...PASSPHRASE_HELP,
  ],
  options: { of: { type: 'string' }, 'passphrase-file': { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => ((await rehearse(call, askBacking(call), call.option('of'))) ? 0 : 1),
};
