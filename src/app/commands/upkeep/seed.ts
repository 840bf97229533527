import { withCentre } from '../../open-centre.ts';
import { seed } from '../../seed.ts';
import type { Command } from '../../terminal/command.ts';

export const seedCommand: Command = {
  name: 'seed',
  summary:
    'Loads the demonstration centre, also beside what is there; what is loaded already stays as it is.',
  usage: '[--json]',
  help: ['The files are database/seeds; listings and owners in them are invented and say so.'],
  options: { json: { type: 'boolean' } },
  run: (call) =>
    withCentre(call, async (centre) => {
      const step = call.screen.step('loading the demonstration centre');
      const report = await seed(centre, ({ done, total }) => step.at(done / total, `${done} of ${total}`));
      step.end('done');
      const { organisations, listings, created, changed, unchanged } = report;
      if (call.has('json')) call.screen.say(JSON.stringify(report));
      else
        call.screen.say(
          `${organisations} organisations and ${listings} listings: ${created} created, ${changed} changed, ${unchanged} unchanged.`,
        );
      return 0;
    }),
};
