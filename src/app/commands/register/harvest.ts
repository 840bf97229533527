import { harvestLimits, harvestRegister, sayRefusal } from '#modules/exchange';
import type { Corridor } from '#platform/corridor';
import { Refusal } from '#platform/refusal';
import { withCentre } from '../../open-centre.ts';
import { type Call, type Command, WrongUsage } from '../../terminal/command.ts';
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
    const [from, side] = [momentIn(call), call.option('side')];
    const stranger = { baseUrl: addressIn(call), limits: harvestLimits, trusted };
    return withCentre(call, async ({ deps }) => {
      demandSide(side, deps.corridor);
      const step = call.screen.step(`harvesting ${stranger.baseUrl}`);
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

function addressIn(call: Call): string {
  const given = call.words[0]!;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new WrongUsage(`“${given}” is no address: it must begin with http:// or https://.`);
  return given;
}

/** A day, or a moment to the second, as OAI-PMH has them. */
function momentIn(call: Call): string | undefined {
  const from = call.option('from');
  const isMoment = from === undefined || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(from);
  if (!isMoment || (from !== undefined && Number.isNaN(Date.parse(from))))
    throw new WrongUsage(`--from must be such as 2026-11-27 or 2026-11-27T00:00:00Z, not “${from}”.`);
  return from;
}

function demandSide(side: string | undefined, { sides }: Corridor): void {
  const codes = sides.map(({ code }) => code);
  if (side !== undefined && !codes.includes(side))
    throw new WrongUsage(`--side must be ${codes.join(' or ')}, not “${side}”.`);
}
