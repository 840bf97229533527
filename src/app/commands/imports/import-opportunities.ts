import path from 'node:path';
import { importOpportunities } from '#modules/opportunities';
import { openSource } from '#platform/imports';
import { withCentre } from '../../open-centre.ts';
import { type Command, oneOf } from '../../terminal/command.ts';
import { showReport, tellProgress } from '../../terminal/import-report.ts';

export const importOpportunitiesCommand: Command = {
  name: 'import opportunities',
  summary: 'Imports offers and requests of another register.',
  usage: 'FILE --format jsonl|csv|xlsx [--source TITLE] [--json]',
  help: [
    '--format   JSON lines, a table of comma or semicolon separated values, or a spreadsheet; may be gzip',
    '--source   where records come from when they do not say so; the file name when absent',
    '--json     the whole report',
    '',
    'The same file again changes nothing; a run that was stopped goes on where it was. Exit code 1 when a row was refused.',
  ],
  options: { format: { type: 'string' }, source: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => {
    const format = oneOf(call, 'format', ['jsonl', 'csv', 'xlsx']);
    const source = await openSource(path.resolve(call.settings.calledFrom, call.words[0]!), format);
    const sourceTitle = call.option('source');
    return withCentre(call, async ({ deps }) => {
      const step = call.screen.step(`importing ${source.name}`);
      const report = await importOpportunities(deps, {
        source,
        progress: tellProgress(step),
        ...(sourceTitle !== undefined && { sourceTitle }),
      });
      step.end(`${report.rows.toLocaleString('en')} rows`);
      return showReport(call.screen, report, call.has('json'));
    });
  },
};
