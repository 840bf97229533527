import fs from 'node:fs';
import path from 'node:path';
import { drawSchema } from '#platform/database';
import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';

export const picture: Command = {
  name: 'picture',
  summary: 'Draws the schema of the database into database/schema.sql.',
  usage: '',
  help: ['The database is migrated first; a test compares the picture with the migrations.'],
  run: (call) =>
    withCentre(call, async ({ database, settings }) => {
      const file = path.join(settings.root, 'database/schema.sql');
      fs.writeFileSync(file, await drawSchema(database.db));
      call.screen.say(path.relative(settings.root, file));
      return 0;
    }),
};
