import { harvestLimits, harvestRegister, sayRefusal } from '#modules/exchange';
import { Refusal } from '#platform/refusal';
import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';
import { showReport } from '../../terminal/import-report.ts';
import { languageOf } from './import-with.ts';

export const registerHarvest: Command = {
  name: 'register harvest',
  summary: 'Takes what another register tells over OAI-PMH.',
  usage: 'URL [--from DATE] [--side CODE] [--private ORIGIN] [--language zh|en|fr|nl] [--json]',
  help: [
    '--from      only what changed from then on, such as 2026-11-27T00:00:00Z; the report names the next one',
    '--side      the side of organisations in CERIF, which does not say where they are',
    '--private   an origin that may stand on a private address, such as http://127.0.0.1:8080',
    '--language  of the faults; English when absent',
    '--json      the whole report',
    '',
    'The register’s own words are preferred (prefix green_channel), else CERIF 1.2. What people changed here is never',
    'overwritten: what changed on both sides is told. Exit code 1 when a record was refused.',
  ],
  options: {
    from: { type: 'string' },
    side: { type: 'string' },
    private: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: (call) => {
    const language = languageOf(call);
    const trusted = call.options('private');
    const stranger = { baseUrl: call.words[0]!, limits: harvestLimits, trusted };
    return withCentre(call, async ({ deps }) => {
      const step = call.screen.step(`harvesting ${stranger.baseUrl}`);
      const [from, side] = [call.option('from'), call.option('side')];
      const progress = (records: number) => step.at(undefined, `${records.toLocaleString('en')} records`);
      try {
        const report = await harvestRegister(deps, stranger, { from, side, language, progress });
        step.end(`${report.rows.toLocaleString('en')} records`);
        const exitCode = showReport(call.screen, report, call.has('json'));
        if (report.isComplete) call.screen.note(`Next time: --from ${report.next}`);
        return exitCode;
      } catch (error) {
        const said = error instanceof Refusal ? sayRefusal(error, language) : undefined;
        if (said === undefined) throw error;
        call.screen.note(said);
        return 1;
      }
    });
  },
};
