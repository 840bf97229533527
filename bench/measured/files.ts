import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from '#platform/config';
import { openDatabase } from '#platform/database';
import { openFiles } from '#platform/files';
import { createLog } from '#platform/log';
import { given, tell } from '../frame/child.ts';
import { processorSeconds, quantile, type Times } from '../frame/figures.ts';

export interface Asked {
  readonly megabytes: number;
  readonly rounds: number;
  /** Contents written at once, each of that size divided by so many. */
  readonly atOnce: number;
  readonly keys: number;
}

/** Megabytes a second on the wall, and a second of the processor. */
export interface Speed {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

export interface Measured {
  /** Written and synced without sealing, checksum or database, in the same pieces. */
  readonly plain: Speed;
  readonly stored: Speed;
  readonly storedAtOnce: Speed;
  readonly read: Speed;
  /** The first 64 KiB behind a random byte of the content. */
  readonly range: Times;
  /** What the process held more at most, while it wrote and read. */
  readonly grownBytes: number;
  readonly keysPerSecond: number;
}

const MB = 1_000_000;
const PIECE = 8 * 1024 * 1024;
const { megabytes, rounds, atOnce, keys } = given<Asked>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder });
const { db, connection, close } = await openDatabase<unknown>(settings, { tell: () => {}, lost: () => {} });
const files = await openFiles(settings.files, { db, connection, log: createLog('silent') });

const block = randomBytes(64 * 1024);
let most = 0;
async function* bytes(count: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < count; at += block.length) {
    yield block.subarray(0, Math.min(block.length, count - at));
    // Looking costs more than making a block.
    if (at % PIECE === 0) most = Math.max(most, process.memoryUsage.rss());
  }
}

async function writePlainly(count: number): Promise<void> {
  const file = path.join(folder, 'plain');
  const handle = await fs.promises.open(file, 'w');
  const piece = Buffer.alloc(PIECE);
  for (let at = 0; at < count; at += PIECE) {
    for (let inside = 0; inside < PIECE; inside += block.length) block.copy(piece, inside);
    await handle.write(piece, 0, Math.min(PIECE, count - at));
    await handle.datasync();
  }
  await handle.close();
  fs.rmSync(file);
}

async function readWhole(id: string): Promise<void> {
  let parts = 0;
  for await (const _ of (await files.read(db, id)).stream)
    if (parts++ % 32 === 0) most = Math.max(most, process.memoryUsage.rss());
}

async function speed(work: () => Promise<unknown>): Promise<Speed> {
  const all: Speed[] = [];
  for (let round = 0; round < rounds; round++) {
    const [wall, processor] = [performance.now(), processorSeconds()];
    await work();
    all.push({
      perSecond: (megabytes * 1000) / (performance.now() - wall),
      perProcessorSecond: megabytes / (processorSeconds() - processor),
    });
  }
  const middle = (values: number[]) => quantile(values, 0.5);
  return {
    perSecond: middle(all.map(({ perSecond }) => perSecond)),
    perProcessorSecond: middle(all.map(({ perProcessorSecond }) => perProcessorSecond)),
  };
}

async function removeAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await files.remove(db, id);
  await files.clear();
}

async function ranges(id: string, length: number): Promise<Times> {
  const starts = Array.from({ length: 300 }, () => Math.floor(Math.random() * (length - block.length)));
  const times: number[] = [];
  for (const from of starts) {
    const started = performance.now();
    for await (const _ of (await files.read(db, id, { from, to: from + block.length })).stream);
    times.push(performance.now() - started);
  }
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
  return { p50: p50!, p95: p95!, p99: p99!, processor: Number.NaN };
}

await removeAll([(await files.store(bytes(20 * MB), {})).id]);
const plain = await speed(() => writePlainly(megabytes * MB));
globalThis.gc?.();
const before = process.memoryUsage.rss();
most = before;
const ids: string[] = [];
const stored = await speed(async () => ids.push((await files.store(bytes(megabytes * MB), {})).id));
const read = await speed(() => readWhole(ids[0]!));
const grownBytes = most - before;
const range = await ranges(ids[0]!, megabytes * MB);
const storedAtOnce = await speed(async () => {
  const contents = Array.from({ length: atOnce }, () => files.store(bytes((megabytes * MB) / atOnce), {}));
  ids.push(...(await Promise.all(contents)).map(({ id }) => id));
});
await removeAll(ids);
for (let key = 0; key < keys; key++) await files.begin({});
const started = performance.now();
const { rewrapped } = await files.rotate({ isNew: true });
const keysPerSecond = (rewrapped * 1000) / (performance.now() - started);
await close();
fs.rmSync(folder, { recursive: true, force: true });
tell({ plain, stored, storedAtOnce, read, range, grownBytes, keysPerSecond } satisfies Measured);
