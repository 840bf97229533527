import { makeFirstLink } from '#modules/access';
import { isLanguage } from '#platform/languages';
import { siteOf } from '../../door.ts';
import { withCentre } from '../../open-centre.ts';
import { type Command, WrongUsage } from '../../terminal/command.ts';

export const firstLink: Command = {
  name: 'accounts first-link',
  summary: 'Prints a new link by which the first administrator opens an account; the former one ends.',
  usage: '[--language zh|en|fr|nl]',
  help: ['It opens once, within 24 hours, and only while the centre has no administrator.'],
  options: { language: { type: 'string' } },
  run: (call) => {
    const language = call.option('language') ?? 'en';
    if (!isLanguage(language)) throw new WrongUsage('--language must be zh, en, fr or nl.');
    return withCentre(call, async ({ deps, settings }) => {
      const site = siteOf(settings, () => settings.port);
      const link = await makeFirstLink({ centre: deps.db, site }, language);
      if (link) call.screen.say(link);
      else call.screen.note('The centre has an administrator, who invites everybody else.');
      return link ? 0 : 1;
    });
  },
};
