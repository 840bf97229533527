import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import { bringMorning, untilWritten, wrongLetters } from '../checks/letters.ts';
import { cases, openCase } from '../load/acts/cases.ts';
import { isDone, type Stage, type Trouble } from './fault.ts';

/** Debian calls its package `libfaketime`. */
const FAKETIME = '/usr/lib/*/faketime/libfaketimeMT.so.1';

const [HOUR, DAY] = [3600, 86_400];
/** As an operator, a time server or a wrong time zone of the machine may move it; the last word is the right time again. */
const JUMPS = [0, HOUR, -HOUR, DAY, -DAY, 0];
const ACTS = 12;
const WEDNESDAY = 3;

/** Seconds until the next Wednesday at this hour: people are reminded on working days alone, and the days around it are such. */
const toWednesday = () => ((WEDNESDAY - new Date().getUTCDay() + 7) % 7) * DAY;

/** The clock on the wall of the centre and of its database jumps; what only measures how long something takes goes on evenly. */
export const clockJump: Trouble = {
  name: 'clock-jump',
  arrange: async () => {
    const [library] = fs.globSync(FAKETIME);
    if (library === undefined)
      return { bear: async ({ saw }) => saw('not tried: libfaketime is not installed here') };
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-torture-clock-'));
    // PostgreSQL runs as somebody else, and reads the same clock.
    fs.chmodSync(folder, 0o755);
    const clock = new Clock(path.join(folder, 'clock'), toWednesday());
    return {
      environment: {
        LD_PRELOAD: library,
        FAKETIME_TIMESTAMP_FILE: clock.file,
        FAKETIME_CACHE_DURATION: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
      // Entries that were written while the clock was ahead stay so until that day, and the doctor names them.
      found: ['journal.not-of-the-future'],
      bear: (stage) => bear(stage, clock),
      clear: () => fs.rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** What the centre takes for the time: its right time is a Wednesday. */
class Clock {
  readonly file: string;
  readonly right: number;

  constructor(file: string, right: number) {
    this.file = file;
    this.right = right;
    this.jump(0);
  }

  /** So many seconds before or after the right time. */
  jump(by: number): void {
    const offset = this.right + by;
    fs.writeFileSync(this.file, `${offset < 0 ? '' : '+'}${offset}\n`);
  }

  /** A day after or before today as the centre has it when its clock is right. */
  day(later: number): string {
    return new Date(Date.now() + (this.right + later * DAY) * 1000).toISOString().slice(0, 10);
  }

  /** Whether the database has it, too. */
  async isAt(by: number, { centre }: Stage): Promise<boolean> {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(centre.owner);
    const seconds = (rows[0]!.now.getTime() - Date.now()) / 1000;
    return Math.abs(seconds - this.right - by) < 60;
  }
}

async function bear(stage: Stage, clock: Clock): Promise<void> {
  const { line, saw, until, fault } = stage;
  const owed = await openCase(stage);
  const owner = { side: 'be', part: 'adviser' };
  const task = { compartment: 'shared', title: 'Due soon', language: 'en', owner, dueOn: clock.day(1) };
  await line.ask('adviser-be', ['POST', `${owed}/tasks`], task);
  const work = cases(stage);
  for (const by of JUMPS) {
    clock.jump(by);
    await until(`the database is ${by} s off`, () => clock.isAt(by, stage));
    await workAt(by, stage, work);
  }
  const began = performance.now();
  const righted = new Date(Date.now() + clock.right * 1000);
  await until('recurring work is done again', () => hasRows(stage, doneSince(righted)), 200);
  saw(
    `recurring work is done again ${((performance.now() - began) / 1000).toFixed(0)} s after the last jump`,
  );
  const { rows } = await TOLD.execute(stage.centre.owner);
  saw(`of the task that was due the next day people were told ${rows.length} time`);
  if (rows.length !== 1) fault(`told ${rows.length} times of one due day`);
}

async function workAt(by: number, stage: Stage, work: () => Promise<void>): Promise<void> {
  const { centre, line, saw, until, fault } = stage;
  let done = 0;
  for (let time = 0; time < ACTS; time++) if (await isDone(work)) done++;
  if (done < ACTS) fault(`${ACTS - done} of ${ACTS} were not done ${by} s off`);
  await sql`insert into jobs.job (name, expire_seconds)
    values ('cases-remind', 600), ('cases-write-mornings', 600)`.execute(centre.owner);
  await until(`reminders are looked at ${by} s off`, async () => !(await hasRows(stage, TO_REMIND)), 60);
  await bringMorning(centre.owner);
  for (const says of await untilWritten(centre.owner, line, 60_000)) fault(`${by} s off: ${says}`);
  for (const says of await wrongLetters(centre.owner)) fault(`${by} s off: ${says}`);
  saw(`${by} s off: ${done} of ${ACTS} done`);
}

const hasRows = async ({ centre }: Stage, query: RawBuilder<unknown>): Promise<boolean> =>
  (await query.execute(centre.owner)).rows.length > 0;

const TO_REMIND = sql`select from jobs.job where name in ('cases-remind', 'cases-write-mornings')
  and state in ('created', 'retry', 'active') and start_after <= now()`;

/** The work of every minute, by the clock as it now stands. */
const doneSince = (
  since: Date,
) => sql`select from jobs.job where name = 'messages-deliver' and state = 'completed'
  and created_on between ${since} and now() + interval '5 seconds'`;

const TOLD = sql`select from journal.entry where kind = 'cases.due-day-near' and facts->>'what' = 'task'`;
