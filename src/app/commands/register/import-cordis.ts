import { importCordis } from '#modules/register';
import type { Command } from '../../terminal/command.ts';
import { importWith } from './import-with.ts';

export const registerImportCordis: Command = {
  name: 'register import-cordis',
  summary: 'Imports projects of the European framework programmes into the register.',
  usage: 'FILE [--skip-faults] [--language zh|en|fr|nl] [--json]',
  help: [
    'FILE           JSON lines, one project each, may be gzip; see docs/guides/import-into-the-register.md',
    '--skip-faults  takes the sound rows of a file with faults; without it such a file is not taken at all',
    '--language     of the faults; English when absent',
    '--json         the whole report',
    '',
    'The same project again changes nothing. What people changed here is never overwritten.',
  ],
  options: { 'skip-faults': { type: 'boolean' }, language: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: (call) => importWith(call, 'jsonl', importCordis),
};
