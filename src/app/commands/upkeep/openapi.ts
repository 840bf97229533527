import { describeApi } from '#platform/http';
import { endpoints } from '../../assemble.ts';
import { versionOf } from '../../watching/version-of.ts';
import type { Command } from '../../terminal/command.ts';

export const openapi: Command = {
  name: 'openapi',
  summary: 'Prints the API description (OpenAPI 3.1), as /api/openapi.json serves it.',
  usage: '',
  help: [],
  run: async ({ screen, settings }) => {
    screen.say(JSON.stringify(describeApi(endpoints, versionOf(settings.root)), undefined, 2));
    return 0;
  },
};
