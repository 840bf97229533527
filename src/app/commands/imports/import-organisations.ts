import path from 'node:path';
import { importOrganisations, organisationFormats } from '#modules/parties';
import { openSource } from '#platform/imports';
import { withCentre } from '../../open-centre.ts';
import { type Command, oneOf } from '../../terminal/command.ts';
import { showReport, tellProgress } from '../../terminal/import-report.ts';

export const importOrganisationsCommand: Command = {
  name: 'import organisations',
  summary: 'Imports organisations of a register.',
  usage: 'FILE --format ror|csv [--list NAME] [--json]',
  help: [
    '--format   ror: JSON lines of the Research Organization Registry, schema 2; csv: a table; both may be gzip',
    '--list     short name of a table, so that its next edition changes the same organisations',
    '--json     the whole report',
    '',
    'The same file again changes nothing; a run that was stopped goes on where it was. Exit code 1 when a row was refused.',
  ],
  options: { format: { type: 'string' }, list: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => {
    const format = oneOf(call, 'format', organisationFormats);
    const file = path.resolve(call.settings.calledFrom, call.words[0]!);
    const source = await openSource(file, format === 'ror' ? 'jsonl' : 'csv');
    const list = call.option('list');
    return withCentre(call, async ({ deps }) => {
      const step = call.screen.step(`importing ${source.name}`);
      const report = await importOrganisations(deps, {
        source,
        format,
        progress: tellProgress(step),
        ...(list !== undefined && { list }),
      });
      step.end(`${report.rows.toLocaleString('en')} rows`);
      return showReport(call.screen, report, call.has('json'));
    });
  },
};
