import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startEngine } from '#modules/matching';
import { readSettings } from '#platform/config';
import type { PageToDraw } from '#platform/http';
import { engineSettings } from '../../src/app/assemble.ts';
import { startDrawing } from '../../src/app/drawing/start-drawing.ts';
import { type Centre, openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { bear } from '../frame/bear.ts';
import { given, tell } from '../frame/child.ts';
import { heldBytes, quantile, type Times } from '../frame/figures.ts';

/** One page, drawn on the server and sent as a shell. */
export interface Drawn {
  readonly path: string;
  /** Milliseconds for one drawing, from the question to the thread to its answer. */
  readonly times: Times;
  /** Pages a second, and milliseconds of an answer of the API that is asked beside them. */
  readonly whole: Sent;
  readonly shell: Sent;
}

export interface Sent {
  readonly bytes: number;
  readonly perSecond: number;
  readonly apiP50: number;
  readonly apiP95: number;
}

export interface Drawings {
  readonly pages: readonly Drawn[];
  /** What the process holds more when the thread has started, and when it has drawn `drawings` pages. */
  readonly startedBytes: number;
  readonly usedBytes: number;
  readonly drawings: number;
}

export interface Plan {
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly drawings: number;
}

/** The same checkout without what was built for the server: every page of it is a shell. */
function withoutDrawing(centre: Centre, folder: string): Centre {
  const { root } = centre.settings;
  const mirror = path.join(folder, 'root');
  fs.mkdirSync(path.join(mirror, 'dist'), { recursive: true });
  for (const name of fs.readdirSync(root).filter((one) => one !== 'dist'))
    fs.symlinkSync(path.join(root, name), path.join(mirror, name));
  fs.symlinkSync(path.join(root, 'dist/web'), path.join(mirror, 'dist/web'));
  const dataFolder = fs.mkdtempSync(path.join(folder, 'other-'));
  return { ...centre, settings: { ...centre.settings, root: mirror, dataFolder } };
}

async function serve(centre: Centre, answering: Parameters<typeof buildServer>[1]) {
  const server = await buildServer(centre, answering);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = (server.server as Server).address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const textAt = async (address: string) => (await fetch(address)).text();

/** Waits until pages come drawn. */
async function untilDrawn(address: string): Promise<void> {
  for (let tries = 0; !(await textAt(address)).includes('<h1'); tries++) {
    if (tries > 200) throw new Error('No page comes drawn: run `npm run build`.');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

async function toDraw(address: string, page: string): Promise<PageToDraw> {
  const [, first = '{}'] = /id="first">(.*?)<\/script>/s.exec(await textAt(`${address}${page}`)) ?? [];
  return { address: page, first };
}

/** Draws each page again and again in a thread of its own, and looks at what the process holds. */
async function drawInThread(bundle: string, pages: readonly PageToDraw[], drawings: number) {
  const before = process.memoryUsage.rss();
  const drawing = startDrawing(bundle, console as never);
  while (!(await drawing.draw(pages[0]!))) await new Promise((resume) => setTimeout(resume, 20));
  const startedBytes = process.memoryUsage.rss() - before;
  const times: Times[] = [];
  for (const page of pages) {
    const all: number[] = [];
    for (let count = 0; count < drawings; count++) {
      const asked = performance.now();
      if (!(await drawing.draw(page))) throw new Error(`${page.address} was not drawn.`);
      all.push(performance.now() - asked);
    }
    const warm = all.slice(drawings / 10);
    times.push({
      p50: quantile(warm, 0.5),
      p95: quantile(warm, 0.95),
      p99: quantile(warm, 0.99),
      processor: Number.NaN,
    });
  }
  heldBytes();
  const usedBytes = process.memoryUsage.rss() - before;
  await drawing.stop();
  return { times, startedBytes, usedBytes };
}

const plan = given<Plan>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder, REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' });
const centre = await openCentre(settings, () => {});
await seed(centre, () => {});
const engine = startEngine(engineSettings(centre), { log: centre.deps.log });
await engine.ready;
const drawn = await serve(centre, { engine });
const shells = await serve(withoutDrawing(centre, folder), { engine });
await untilDrawn(`${drawn.address}/en/`);

const asked = await Promise.all(plan.paths.map((page) => toDraw(shells.address, page)));
const bundle = path.join(settings.root, 'dist/server/draw-page.js');
const { times, startedBytes, usedBytes } = await drawInThread(bundle, asked, plan.drawings);

/** Asks for a page on all connections, and for a list of the API on one more beside them. */
async function send(address: string, page: string, seconds: number) {
  const [pages, api] = await Promise.all([
    bear({ address: `${address}${page}`, connections: plan.connections, seconds }),
    bear({ address: `${address}/api/opportunities`, connections: 1, seconds }),
  ]);
  return { perSecond: pages.answers / seconds, api: api.times };
}

async function sent(address: string, page: string): Promise<Sent> {
  await send(address, page, 1);
  const rounds: Awaited<ReturnType<typeof send>>[] = [];
  for (let round = 0; round < plan.rounds; round++) rounds.push(await send(address, page, plan.seconds));
  const api = rounds.flatMap((one) => one.api);
  return {
    bytes: Buffer.byteLength(await textAt(`${address}${page}`)),
    perSecond: quantile(
      rounds.map(({ perSecond }) => perSecond),
      0.5,
    ),
    apiP50: quantile(api, 0.5),
    apiP95: quantile(api, 0.95),
  };
}

const pages: Drawn[] = [];
for (const [place, page] of plan.paths.entries())
  pages.push({
    path: page,
    times: times[place]!,
    whole: await sent(drawn.address, page),
    shell: await sent(shells.address, page),
  });
await drawn.close();
await shells.close();
await engine.stop();
await centre.database.close();
fs.rmSync(folder, { recursive: true, force: true });
tell({ pages, startedBytes, usedBytes, drawings: plan.drawings * plan.paths.length } satisfies Drawings);
