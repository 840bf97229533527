import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';

export const keysList: Command = {
  name: 'keys list',
  summary: 'Lists the master keys of stored files, and how many files each opens. Shows no key.',
  usage: '[--json]',
  help: [
    'current   wraps the keys of new files',
    'former    opens files that came before a rotation; with none left, only older backups need it',
    'missing   files need it, but it is not in the ring: put it back from its copy',
  ],
  options: { json: { type: 'boolean' } },
  run: (call) =>
    withCentre(call, async ({ deps: { files } }) => {
      const keys = await files.listKeys();
      if (call.has('json')) call.screen.say(JSON.stringify(keys));
      else
        for (const { id, state, contents } of keys) call.screen.say(`${id}  ${state}  ${filesOf(contents)}`);
      return keys.some(({ state }) => state === 'missing') ? 1 : 0;
    }),
};

export const keysRotate: Command = {
  name: 'keys rotate',
  summary: 'Makes a new master key and wraps the keys of all stored files by it; no file is written again.',
  usage: '[--rewrap] [--json]',
  help: [
    '--rewrap   makes no key: wraps by the one that is current, for what an earlier rotation left',
    '',
    'With MASTER_KEYS, put the new key behind the others there first; then no key is made here either.',
    'Copy the key file afterwards: see docs/operations/files-and-keys.md.',
  ],
  options: { rewrap: { type: 'boolean' }, json: { type: 'boolean' } },
  run: (call) =>
    withCentre(call, async ({ settings, deps: { files } }) => {
      const isNew = settings.files.masterKeys === undefined && !call.has('rewrap');
      const rotation = await files.rotate({ isNew });
      const { current, rewrapped, left } = rotation;
      if (call.has('json')) call.screen.say(JSON.stringify(rotation));
      else {
        call.screen.say(`${current} is current; the keys of ${filesOf(rewrapped)} were wrapped by it.`);
        if (left > 0)
          call.screen.say(`${filesOf(left)} stay closed: their master key is missing (keys list).`);
      }
      return left > 0 ? 1 : 0;
    }),
};

const filesOf = (count: number): string => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`);
