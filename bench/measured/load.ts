import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { newSessionToken } from '#platform/database';
import { Centre } from '../../torture/centre/centre.ts';
import { given, inChild, tell } from '../frame/child.ts';
import { MadeListings } from '../synthetic/listings.ts';
import type { Arrivals, Arrived } from './load/arrivals-worker.ts';
import { type Spent, spendOn } from './load/spend-on.ts';
import { heldBy, heldByTree } from './load/memory.ts';
import { floorOf, journeysOf, type Known, type Phase, phasesOf } from './load/streams.ts';
import { writeImport } from './load/write-import.ts';

interface LoadPlan {
  /** What `fill-worker` filled. */
  readonly folder: string;
  readonly listings: number;
  /** Names of phases; absent: all. */
  readonly phases?: readonly string[];
}

export interface PhaseBorne {
  readonly name: string;
  readonly streams: readonly (Arrived & { readonly seconds: number; readonly perSecond: number })[];
  readonly nodeBytes: number;
  readonly databaseBytes: number;
}

export interface LoadBorne {
  readonly listings: number;
  readonly warmSeconds: number;
  /** As measured when the index of this folder was last built. */
  readonly coldSeconds: number | undefined;
  readonly phases: readonly PhaseBorne[];
  readonly mostNodeBytes: number;
  readonly importSaid: string;
  /** What one request after another costs. */
  readonly spent: readonly Spent[];
  /** Average of the minute before anything was started. */
  readonly loadBefore: string;
}

const WARM_SECONDS = 5;
const root = path.resolve(import.meta.dirname, '../..');
const plan = given<LoadPlan>();
const loadBefore = os.loadavg()[0]!.toFixed(1);
const coldFile = path.join(plan.folder, 'cold.json');
const snapshot = path.join(plan.folder, 'matching.snapshot');

/** A million listings are read for the first time in a quarter of an hour or more. */
const LONGEST_START_MS = 60 * 60_000;

const open = (environment: Readonly<Record<string, string>>) =>
  Centre.open({ nodes: 1, environment, longestStartMs: LONGEST_START_MS });

/** Starts the node, and once more when it had to build its index: both starts are figures. */
async function start(): Promise<Centre> {
  const profile = process.env['LOAD_PROFILE'];
  const environment = { GREEN_CHANNEL_DATA: plan.folder };
  const watched = {
    ...environment,
    ...(profile && { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${path.resolve(profile)}` }),
  };
  if (process.env['LOAD_COLD']) for (const file of [snapshot, coldFile]) fs.rmSync(file, { force: true });
  if (fs.existsSync(coldFile)) return open(watched);
  const isWhole = !fs.existsSync(snapshot);
  const began = performance.now();
  await (await open(environment)).close();
  const seconds = (performance.now() - began) / 1000;
  // A part that was read by an earlier run is no figure.
  fs.writeFileSync(coldFile, JSON.stringify(isWhole ? seconds : null));
  return open(watched);
}

async function know({ owner }: Centre): Promise<Known> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    select ${hash}, id, now() + interval '1 day', 'link' from access.account where email = 'be1@bench.example'`.execute(
    owner,
  );
  const { rows: cases } = await sql<{ id: string }>`select c.id from cases.cooperation c
    join cases.seat s on s.case_id = c.id join access.account a on a.id = s.adviser_id and a.email = 'be1@bench.example'
    where c.state <> 'closed' order by c.id limit 200`.execute(owner);
  const { rows } = await sql<{ reference: string }>`select reference from opportunities.opportunity
    where reference like '%-LOAD-%' and hashtext(reference) % 37 = 0 limit 2000`.execute(owner);
  return {
    made: new MadeListings(path.join(root, 'packs')),
    references: rows.map(({ reference }) => reference),
    adviser: { cookie: `green-channel-session=${token}`, cases: cases.map(({ id }) => id) },
  };
}

async function bear(address: string, { name, streams, seconds }: Phase, centre: Centre): Promise<PhaseBorne> {
  const arrivals: Arrivals = { address, streams, seconds, warmSeconds: WARM_SECONDS };
  const file = path.join(plan.folder, 'arrivals.json');
  fs.writeFileSync(file, JSON.stringify(arrivals));
  const arrived = await inChild<Arrived[]>('load/arrivals-worker', { file });
  return {
    name,
    streams: arrived.map((one) => ({
      ...one,
      seconds,
      perSecond: streams.find(({ name, afterwards }) => name === one.name || afterwards?.name === one.name)!
        .perSecond,
    })),
    nodeBytes: heldBy(centre.nodes[0]!.pid).now,
    databaseBytes: heldByTree(centre.postmaster()!),
  };
}

async function bearFloor(phase: Phase, centre: Centre): Promise<PhaseBorne> {
  const floor = fork(new URL('load/floor-worker.ts', import.meta.url), [JSON.stringify(centre.connection)]);
  const [{ address }] = (await once(floor, 'message')) as [{ address: string }];
  const borne = await bear(address, phase, centre);
  const { now } = heldBy(floor.pid!);
  floor.kill();
  return { ...borne, nodeBytes: now };
}

const importBeside = (centre: Centre) =>
  centre.command('import', 'opportunities', writeImport(plan.folder, known.made), '--format', 'jsonl');

const centre = await start();
const [node] = centre.nodes;
const known = await know(centre);
for (let tries = 0; !(await (await fetch(`${node!.address}/en/`)).text()).includes('<h1'); tries++) {
  if (tries > 200) throw new Error('No page comes drawn: run `npm run build`.');
  await setTimeout(50);
}
const spent: Spent[] = [];
const watched = { address: node!.address, node: node!.pid, postmaster: centre.postmaster()! };
for (const { name, acts } of journeysOf(known)) spent.push(await spendOn(name, acts, watched));
const phases: PhaseBorne[] = [];
let importSaid = '';
for (const phase of phasesOf(known)) {
  if (plan.phases && !plan.phases.includes(phase.name)) continue;
  const importing = phase.name === 'mix' ? importBeside(centre) : undefined;
  phases.push(await bear(node!.address, phase, centre));
  importSaid += (await importing)?.said ?? '';
}
const mostNodeBytes = heldBy(node!.pid).most;
if (!plan.phases || plan.phases.includes('floor')) phases.push(await bearFloor(floorOf(known), centre));
const warmSeconds = node!.seconds;
await centre.close();
const coldSeconds = (JSON.parse(fs.readFileSync(coldFile, 'utf8')) as number | null) ?? undefined;
tell({
  listings: plan.listings,
  warmSeconds,
  coldSeconds,
  phases,
  mostNodeBytes,
  importSaid,
  spent,
  loadBefore,
} satisfies LoadBorne);
