import { type Finding, runDoctor } from '#platform/doctor';
import { headOfJournal, isInJournal } from '#platform/journal';
import { invariants } from '../../assemble.ts';
import { type Centre, withCentre } from '../../open-centre.ts';
import { type Call, type Command, WrongUsage } from '../../terminal/command.ts';

const SHOWN = 10;

export const doctor: Command = {
  name: 'doctor',
  summary: 'Checks every invariant of the stored records and names what is broken. Changes nothing.',
  usage: '[--files] [--json] [--journal SEQUENCE:HASH]',
  help: [
    '--files     also reads every stored file to its last byte: as long as that takes',
    '--json      all findings, also those that hold',
    '--journal   an earlier end of the journal, as this command printed it: is it still part of the chain?',
    '',
    'Keep the end of the journal that is printed somewhere else: with it, even the owner of the database changes nothing unseen.',
  ],
  options: { files: { type: 'boolean' }, json: { type: 'boolean' }, journal: { type: 'string' } },
  run: (call) => withCentre(call, (centre) => examine(call, centre)),
};

async function examine(call: Call, { database: { db }, deps }: Centre): Promise<number> {
  const noted = notedEnd(call);
  const findings = await runDoctor(db, [
    ...invariants,
    ...deps.surroundings,
    ...(call.has('files') ? deps.files.thorough : []),
  ]);
  const journal = await headOfJournal(db);
  const isNotedEndKept = noted === undefined || (await isInJournal(db, noted));
  if (call.has('json')) call.screen.say(JSON.stringify({ findings, journal, isNotedEndKept }));
  else {
    for (const line of linesOf(findings)) call.screen.say(line);
    if (!isNotedEndKept)
      call.screen.say(`broken: ${call.option('journal')} is no part of the journal any more.`);
    if (journal) call.screen.say(`The journal ends with ${journal.sequence}:${journal.hash}`);
  }
  return isNotedEndKept && findings.every(({ state }) => state === 'holds') ? 0 : 1;
}

export function linesOf(findings: readonly Finding[]): string[] {
  const ill = findings.filter(({ state }) => state !== 'holds');
  const told = ill.flatMap(({ name, sentence, state, broken, brokenInAll, reason, remedy }) => [
    `${state === 'broken' ? `broken ${brokenInAll === 1 ? 'once' : `${brokenInAll} times`}` : 'not checked'}: ${name} (${sentence})`,
    ...(reason ? [`  ${reason}`] : []),
    ...broken.slice(0, SHOWN).map(({ subject, says }) => `  ${subject}: ${says}`),
    ...(remedy ? [`  → ${remedy}`] : []),
  ]);
  return [...told, `${findings.length - ill.length} of ${findings.length} invariants hold.`];
}

function notedEnd(call: Call): { sequence: number; hash: string } | undefined {
  const given = call.option('journal');
  if (given === undefined) return undefined;
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given) ?? [];
  if (!sequence || !hash)
    throw new WrongUsage('--journal takes what this command printed, such as 120:3f… (64 digits).');
  return { sequence: Number(sequence), hash };
}
