import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import pg from 'pg';
import { readSettings } from '#platform/config';
import { openDatabase } from '#platform/database';
import { createLog } from '#platform/log';
import { recomputePlans } from '../../src/modules/cases/actions/plan/recompute-plans.ts';
import type { CasesTables } from '../../src/modules/cases/store/tables.ts';
import { corridor, packsForTests } from '../../src/modules/cases/testing.ts';
import { seededRandom } from '../../src/modules/clearance/domain/planning/random.ts';
import { randomFacts, realRulebook } from '../../src/modules/clearance/testing.ts';
import { given, tell } from '../frame/child.ts';

export interface PlansAsked {
  readonly cases: number;
}

/** One run over all plans. */
export interface PlansMeasured {
  readonly what: string;
  readonly milliseconds: number;
  readonly looked: number;
  readonly changed: number;
  /** The longest that the event loop was held, and what 99 of 100 turns stayed below. */
  readonly longestHeld: number;
  readonly heldP99: number;
}

const { cases } = given<PlansAsked>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder });
const { db, connection, close } = await openDatabase<CasesTables>(settings, {
  tell: () => {},
  lost: () => {},
});
const owner = new pg.Client({ ...connection, user: 'postgres' });
await owner.connect();

const rulebook = realRulebook();
const packs = packsForTests();
packs.change(rulebook);
let now = new Date('2026-11-26T08:00:00Z');
const deps = { db, packs, corridor, now: () => now, log: createLog('silent') };

/** Open cases whose facts are answered by chance, a quarter of them not known. */
async function fill(): Promise<void> {
  const random = seededRandom(2026);
  for (let number = 1; number <= cases; number++) {
    const code = String(number)
      .padStart(12, '0')
      .replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
    const { rows } = await owner.query<{ id: string }>(
      `insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side, title, language, state, ball_side, ball_part,
        ball_due, opened_on) values ($1, 'technology-transfer', 'cn', 'be', 'Bench', 'en', 'opened', 'cn', 'adviser',
        '2026-12-10', '2026-11-26') returning id`,
      [code],
    );
    const { id } = rows[0]!;
    await owner.query(`insert into cases.seat (case_id, side) values ($1, 'cn'), ($1, 'be')`, [id]);
    const facts = JSON.stringify(randomFacts(rulebook, random));
    await sql`select cases.answer_facts(${id}, 0, ${facts}::jsonb, '2026-11-26', '2026-11-25', '')`.execute(
      db,
    );
  }
  await owner.query('analyze');
}

async function measured(what: string): Promise<PlansMeasured> {
  const held = monitorEventLoopDelay({ resolution: 5 });
  held.enable();
  const begin = performance.now();
  const done = await recomputePlans(deps as never);
  const milliseconds = performance.now() - begin;
  held.disable();
  return { what, milliseconds, ...done, longestHeld: held.max / 1e6, heldP99: held.percentile(99) / 1e6 };
}

const runs: PlansMeasured[] = [];
await fill();
runs.push(await measured('the first plan of every case'));
// As autovacuum would have by then.
await owner.query('analyze');
const like = rulebook.procedures.find(({ id }) => id === 'EU-SANCTIONS-SCREEN')!;
const added = [...rulebook.procedures, { ...like, id: 'BENCH-NEW' }];
packs.change({
  ...rulebook,
  procedures: added,
  procedure: new Map(added.map((one) => [one.id, one])),
});
runs.push(await measured('a rule is added that every case needs'));
now = new Date('2026-11-27T08:00:00Z');
runs.push(await measured('the next day, nothing differs'));
runs.push(await measured('nothing is due'));
await owner.end();
await close();
fs.rmSync(folder, { recursive: true, force: true });
tell(runs);
