import path from 'node:path';
import { takeDump } from '#modules/dissemination';
import { siteOf } from '../../door.ts';
import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

export const registerDump: Command = {
  name: 'register dump',
  summary: 'Writes the whole register into a folder: JSON Lines, CSV, a manifest and checksums.',
  usage: 'FOLDER [--json]',
  help: [
    '--json  the manifest, instead of a line for each file',
    '',
    'The same files as /api/dissemination/dumps serves. They are written beside the folder, which they replace when they',
    'are whole; a folder that holds anything else is left alone. Check them with: sha256sum -c SHA256SUMS',
  ],
  options: { json: { type: 'boolean' } },
  words: [1, 1],
  run: (call) => {
    const { settings, screen } = call;
    const folder = path.resolve(settings.calledFrom, call.words[0]!);
    return withCentre(call, async ({ deps: { db } }) => {
      const told = screen.step(`writing ${folder}`);
      const manifest = await takeDump({
        step: (work) => work(db),
        origin: siteOf(settings, () => settings.port).origin(),
        folder,
        progress: (file, bytes) => told.at(undefined, `${file} ${megabytes(bytes)}`),
      });
      told.end(`${manifest.records.toLocaleString('en')} records`);
      if (call.has('json')) screen.say(JSON.stringify(manifest));
      else for (const { name, sha256 } of manifest.files) screen.say(`${sha256}  ${name}`);
      return 0;
    });
  },
};
