import { importRecords } from '#modules/register';
import { type Call, type Command, oneOf, WrongUsage } from '../../terminal/command.ts';
import { importWith, type RegisterImport } from './import-with.ts';

export const registerImport: Command = {
  name: 'register import',
  summary: 'Imports a table of records into the register.',
  usage: 'FILE [--format csv|xlsx] [--list NAME] [--skip-faults] [--language zh|en|fr|nl] [--json]',
  help: [
    '--format       comma or semicolon separated values (may be gzip), or a spreadsheet; CSV when absent',
    '--list         short name of the table, so that its next edition changes the same records',
    '--skip-faults  takes the sound rows of a file with faults; without it such a file is not taken at all',
    '--language     of the faults; English when absent',
    '--json         the whole report',
    '',
    'The same file again changes nothing. What people changed here is never overwritten. Columns:',
    'docs/guides/import-into-the-register.md. Exit code 1 when a row was refused.',
  ],
  options: {
    format: { type: 'string', default: 'csv' },
    list: { type: 'string', default: 'list' },
    'skip-faults': { type: 'boolean' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: async (call) => importWith(call, oneOf(call, 'format', ['csv', 'xlsx']), listed(call)),
};

/** The name of a list stands in the origin of its records for ever. */
function listed(call: Call): RegisterImport {
  const list = call.option('list')!;
  if (!/^\w[\w.-]{0,59}$/.test(list))
    throw new WrongUsage(`--list must be letters, digits, hyphens and dots, not “${list}”.`);
  return (deps, wish) => importRecords(deps, { ...wish, list });
}
