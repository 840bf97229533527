import os from 'node:os';
import {
  dismissDuplicate,
  listOpenProposals,
  mergeParties,
  proposeDuplicates,
  undoMerge,
} from '#modules/parties';
import { withCentre } from '../open-centre.ts';
import type { Call, Command } from '../terminal/command.ts';

const SHOWN = 50;
const decider = { by: { type: 'string' } } as const;
const byHelp = '--by       who decides; the login of this machine when absent';
const deciderOf = (call: Call) => call.option('by') ?? os.userInfo().username;

export const duplicates: Command = {
  name: 'parties duplicates',
  summary: 'Looks for organisations that may be the same and lists them with reasons. Merges nothing.',
  usage: '[--json]',
  help: [],
  options: { json: { type: 'boolean' } },
  run: (call) =>
    withCentre(call, async ({ deps }) => {
      const { likely, possible } = await proposeDuplicates(deps);
      const open = await listOpenProposals(deps.db, call.has('json') ? likely + possible : SHOWN);
      if (call.has('json')) call.screen.say(JSON.stringify(open));
      else {
        for (const { verdict, one, other, reasons } of open) {
          call.screen.say(`${verdict}: ${one.name} (${one.id}) · ${other.name} (${other.id})`);
          call.screen.say(`  ${reasons.map(({ code }) => code).join(', ')}`);
        }
        call.screen.say(`${likely} likely and ${possible} possible pairs.`);
      }
      return 0;
    }),
};

export const merge: Command = {
  name: 'parties merge',
  summary: 'Makes one organisation of two, because a person says so; it can be undone.',
  usage: 'SURVIVOR-ID ABSORBED-ID --reason TEXT [--by WHO]',
  help: ['--reason   kept with the merge', byHelp, '', 'Prints the id by which it is undone.'],
  options: { reason: { type: 'string' }, ...decider },
  words: [2, 2],
  run: (call) =>
    withCentre(call, async ({ deps }) => {
      const [survivorId = '', absorbedId = ''] = call.words;
      const reason = call.option('reason') ?? '';
      call.screen.say(await mergeParties(deps, { survivorId, absorbedId, reason, by: deciderOf(call) }));
      return 0;
    }),
};

export const undo: Command = {
  name: 'parties undo-merge',
  summary: 'Takes a merge apart: every record goes back where it came from.',
  usage: 'MERGE-ID [--by WHO]',
  help: [byHelp],
  options: decider,
  words: [1, 1],
  run: (call) =>
    withCentre(call, async ({ deps }) => {
      await undoMerge(deps, { mergeId: call.words[0]!, by: deciderOf(call) });
      call.screen.say('Undone.');
      return 0;
    }),
};

export const dismiss: Command = {
  name: 'parties dismiss',
  summary: 'Says that two organisations are not the same; the pair is not proposed again.',
  usage: 'ID ID [--by WHO]',
  help: [byHelp],
  options: decider,
  words: [2, 2],
  run: (call) =>
    withCentre(call, async ({ deps }) => {
      const [oneId = '', otherId = ''] = call.words;
      await dismissDuplicate(deps, { oneId, otherId, by: deciderOf(call) });
      call.screen.say('Dismissed.');
      return 0;
    }),
};
