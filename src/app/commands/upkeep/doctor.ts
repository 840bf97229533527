import { runDoctor } from '#platform/doctor';
import { invariants } from '../../assemble.ts';
import { withCentre } from '../../open-centre.ts';
import type { Command } from '../../terminal/command.ts';

const SHOWN = 10;

export const doctor: Command = {
  name: 'doctor',
  summary: 'Checks every invariant of the stored records and names what is broken. Changes nothing.',
  usage: '[--json]',
  help: ['--json   all findings, also those that hold'],
  options: { json: { type: 'boolean' } },
  run: (call) =>
    withCentre(call, async ({ database }) => {
      const findings = await runDoctor(database.db, invariants);
      const ill = findings.filter(({ state }) => state !== 'holds');
      if (call.has('json')) call.screen.say(JSON.stringify(findings));
      else {
        for (const { name, sentence, state, broken, brokenInAll, reason } of ill) {
          call.screen.say(
            `${state === 'broken' ? `broken ${brokenInAll === 1 ? 'once' : `${brokenInAll} times`}` : 'not checked'}: ${name} (${sentence})`,
          );
          if (reason) call.screen.say(`  ${reason}`);
          for (const { subject, says } of broken.slice(0, SHOWN)) call.screen.say(`  ${subject}: ${says}`);
        }
        call.screen.say(`${findings.length - ill.length} of ${findings.length} invariants hold.`);
      }
      return ill.length > 0 ? 1 : 0;
    }),
};
