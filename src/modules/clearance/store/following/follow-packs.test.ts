import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { startPrinter } from '#platform/print';
import { clearanceRoutes } from '../../routes.ts';
import { packs as realPacks, realCalendars } from '../../testing.ts';
import { followPacks } from './follow-packs.ts';

const RULES = 'be/tax/rules.yaml';
const made: string[] = [];
const stops: (() => Promise<unknown>)[] = [];
after(async () => {
  for (const stop of stops) await stop();
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clearance-follow-'));
  made.push(folder);
  return folder;
}

/** A copy of the real packs that a test may break. */
function copyOfPacks(): string {
  const folder = path.join(newFolder(), 'packs');
  fs.cpSync(realPacks, folder, { recursive: true });
  return folder;
}

const change = (packs: string, file: string, [from, to]: readonly [from: string, to: string]) => {
  const text = fs.readFileSync(path.join(packs, file), 'utf8');
  assert.ok(text.includes(from), `${file} has “${from}”`);
  fs.writeFileSync(path.join(packs, file), text.replace(from, to));
};

/** Packs that are looked at only when a test says so. */
function follow(packs: string, dataFolder = newFolder()) {
  const followed = followPacks({ packs, dataFolder, every: 3_600_000 }, createLog('silent'));
  stops.push(() => followed.stop());
  return followed;
}

async function serverOf(followed: ReturnType<typeof follow>) {
  const printer = startPrinter();
  const server = await createServer({
    served: clearanceRoutes({
      packs: followed,
      printer,
      calendars: realCalendars(),
      today: () => '2026-11-26',
    }),
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  stops.push(() => server.close());
  return {
    health: async () => (await server.inject('/api/clearance/packs')).json() as Record<string, unknown>,
    plan: async () => {
      const body = { facts: { tech_flow: ['BE_TO_CN'] } };
      const answer = await server.inject({ method: 'POST', url: '/api/clearance/plans', body });
      return { status: answer.statusCode, ...answer.json<{ code?: string; procedures?: unknown[] }>() };
    },
  };
}

describe('the packs of a running centre', () => {
  it('answer with the last good version while a change is broken, say what is wrong, and take the mended one', async () => {
    const packs = copyOfPacks();
    const followed = follow(packs);
    const { health, plan } = await serverOf(followed);
    const good = await plan();

    change(packs, RULES, ['    nature: benefit', '    nature: gift']);
    await followed.look();
    const broken = await health();
    const still = await plan();
    change(packs, RULES, ['    nature: gift', '    nature: recommended']);
    await followed.look();

    assert.equal(good.status, 200);
    assert.equal(broken['state'], 'stale');
    assert.equal((broken['answering'] as { procedures: number }).procedures, 110);
    const [fault] = broken['faults'] as { file: string; line: number; message: string }[];
    assert.deepEqual([fault!.file, fault!.line], [RULES, 5]);
    assert.match(fault!.message, /nature: use one of: prior_authorisation/);
    assert.deepEqual(still, good);
    assert.deepEqual(followed.health().faults, []);
    assert.equal((await followed.current()).procedure.get('BE-IID')!.nature, 'recommended');
  });

  it('refuse a change that holds in its file and not beside the others', async () => {
    const packs = copyOfPacks();
    const followed = follow(packs);
    await followed.current();

    change(packs, RULES, ['    authority: ', '    authority: nobody-']);
    await followed.look();

    assert.equal(followed.health().state, 'stale');
    assert.match(
      followed.health().faults[0]!.message,
      /names “nobody-.*”, which vocabulary\/authorities.yaml does not have/,
    );
  });

  it('answer after a start with broken packs from the copy of the last good ones', async () => {
    const packs = copyOfPacks();
    const dataFolder = newFolder();
    const before = follow(packs, dataFolder);
    await before.current();
    await before.stop();

    change(packs, RULES, ['    nature: benefit', '    nature: gift']);
    const followed = follow(packs, dataFolder);
    const rulebook = await followed.current();

    assert.equal(rulebook.procedures.length, 110);
    assert.equal(followed.health().state, 'stale');
  });

  it('are kept by several centres in one folder at the same moment, and nothing is left lying about', async () => {
    const packs = copyOfPacks();
    const dataFolder = newFolder();
    const left = path.join(dataFolder, 'clearance-packs.killed');
    fs.mkdirSync(left);
    fs.utimesSync(left, 0, 0);

    const together = Array.from({ length: 4 }, () => follow(packs, dataFolder));
    await Promise.all(together.map((one) => one.current()));

    assert.deepEqual(
      together.map((one) => one.health().state),
      ['good', 'good', 'good', 'good'],
    );
    assert.deepEqual(fs.readdirSync(dataFolder), ['clearance-packs']);
    assert.ok(fs.existsSync(path.join(dataFolder, 'clearance-packs', RULES)));
  });

  it('refuse every question, and nothing else, when there has never been a good version', async () => {
    const packs = copyOfPacks();
    fs.rmSync(path.join(packs, 'vocabulary'), { recursive: true });
    const followed = follow(packs);
    const { health, plan } = await serverOf(followed);

    const { status, code } = await plan();
    const { state, answering, faults } = await health();

    assert.deepEqual([status, code], [409, 'clearance.packs-broken']);
    assert.deepEqual([state, answering], ['missing', undefined]);
    assert.ok((faults as unknown[]).length >= 5);
  });

  it('notice by themselves that a file was written', async () => {
    const packs = copyOfPacks();
    const followed = followPacks({ packs, dataFolder: newFolder(), every: 50 }, createLog('silent'));
    stops.push(() => followed.stop());
    await followed.current();

    change(packs, 'be/tax/pack.yaml', ['version: "1"', 'version: "2"']);
    const isNew = async () =>
      (await followed.current()).packs.some(({ id, version }) => id === 'be-tax' && version === '2');
    const end = Date.now() + 30_000;
    while (!(await isNew()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));

    assert.ok(await isNew());
  });
});
