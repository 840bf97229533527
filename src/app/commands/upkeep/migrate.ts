import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';

export const migrate: Command = {
  name: 'migrate',
  summary: 'Brings the database up to date; every start does so too.',
  usage: '',
  help: [],
  run: (call) =>
    withCentre(call, async ({ database: { migrationsApplied } }) => {
      for (const name of migrationsApplied) call.screen.say(name);
      call.screen.say(migrationsApplied.length > 0 ? `${migrationsApplied.length} applied.` : 'Up to date.');
      return 0;
    }),
};
