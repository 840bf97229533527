import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { casesInvariants } from '#modules/cases';
import { testDatabase } from '#testing/database';
import { openStage } from '../../src/modules/documents/stage/testing.ts';
import { ask, type Node, startNode } from './two-nodes.ts';

const MEGABYTE = 1024 * 1024;

describe('a node that is killed in the middle', async () => {
  const database = await testDatabase<unknown>();
  const { owner, connection } = database;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-killed-'));
  const start = () => startNode(connection, { folder, name: 'only' });
  let node: Node;
  let at = '';
  const token: Record<string, string> = {};
  const numberOf = async (query: ReturnType<typeof sql<{ number: number }>>) =>
    (await query.execute(owner)).rows[0]!.number;
  const entries = (kind: string) =>
    numberOf(sql`select count(*)::int as number from journal.entry where kind = ${kind}`);
  /** What was under way when the node died is either done or undone once nobody is at work any more. */
  const settle = async () => {
    const atWork = sql<{ number: number }>`select count(*)::int as number from pg_stat_activity
      where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;
    while ((await numberOf(atWork)) > 0) await setTimeout(20);
  };
  const broken = async () =>
    (
      await Promise.all(
        casesInvariants.map(async ({ name, find }) => [name, await find(database.db as never)] as const),
      )
    )
      .filter(([, found]) => found.length > 0)
      .map(([name, found]) => `${name}: ${JSON.stringify(found)}`);

  before(async () => {
    const stage = await openStage(owner);
    at = `/api/cases/${stage.caseId}`;
    for (const who of ['adviser-cn', 'adviser-be', 'member-be'] as const)
      token[who] = await database.signIn(stage.account[who]);
    node = await start();
  });
  after(async () => {
    await node.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  let firstHeard = Promise.withResolvers<void>();
  /** Does one thing after the other until the node is gone; gives how often it heard that it was done. */
  const untilGone = async (doOnce: (done: number) => Promise<{ status: number; body: object }>) => {
    for (let done = 0; ; done++) {
      if (done > 0) firstHeard.resolve();
      let heard;
      try {
        heard = await doOnce(done);
      } catch {
        return done;
      }
      assert.equal(heard.status, 200, JSON.stringify(heard.body));
    }
  };

  for (const milliseconds of [30, 500])
    it(`${milliseconds} ms into hand-overs and changes of the plan has done each wholly or not at all`, async () => {
      const { address } = node;
      firstHeard = Promise.withResolvers();
      const [case_, plan] = await Promise.all(
        [at, `${at}/plan`].map((path) => ask(['GET', `${address}${path}`], undefined, token['adviser-be'])),
      );
      const first = Number(case_!.body['version']);
      const ball = (case_!.body['ball'] as { side: string }).side;
      const [turnsBefore, answersBefore] = [
        await entries('cases.case-handed-over'),
        await entries('cases.facts-answered'),
      ];
      const sides = ball === 'be' ? ['be', 'cn'] : ['cn', 'be'];
      const handing = untilGone((done) =>
        ask(
          ['POST', `${address}${at}/hand-over`],
          { version: first + done, to: { side: sides[(done + 1) % 2], part: 'adviser' }, note: 'Your turn.' },
          token[`adviser-${sides[done % 2]!}`],
        ),
      );
      const facts = Number(plan!.body['version']);
      const answering = untilGone((done) =>
        ask(
          ['POST', `${address}${at}/facts`],
          { version: facts + done, answers: { eu_dual_use_listed: done % 2 === 0 } },
          token['adviser-be'],
        ),
      );
      await firstHeard.promise;
      await setTimeout(milliseconds);
      await node.kill();
      const [handed, answered] = await Promise.all([handing, answering]);
      await settle();

      assert.deepEqual(await broken(), []);
      const turns = (await entries('cases.case-handed-over')) - turnsBefore;
      const answers = (await entries('cases.facts-answered')) - answersBefore;
      // At most the one that was under way is done without its sender having heard of it.
      assert.ok(turns - handed === 0 || turns - handed === 1, `${handed} heard, ${turns} done`);
      assert.ok(answers - answered === 0 || answers - answered === 1, `${answered} heard, ${answers} done`);
      node = await start();
      const now = await ask(['GET', `${node.address}${at}`], undefined, token['adviser-be']);
      assert.equal(now.body['version'], first + turns);
      const planNow = await ask(['GET', `${node.address}${at}/plan`], undefined, token['adviser-be']);
      assert.equal(planNow.body['version'], facts + answers);
    });

  it('while a file is on its way keeps what it said had arrived, and the rest goes on from there', async () => {
    const content = randomBytes(24 * MEGABYTE);
    content.write('a plain text at first\n');
    const cookie = `green-channel-session=${token['member-be']!}`;
    const begun = await ask(
      ['POST', `${node.address}${at}/uploads`],
      {
        compartment: 'shared',
        title: 'Measurements',
        language: 'en',
        name: 'measurements.bin',
        bytes: content.length,
      },
      token['member-be'],
    );
    assert.equal(begun.status, 200, JSON.stringify(begun.body));
    const upload = `${at}/uploads/${String(begun.body['id'])}`;
    const send = (offset: number, end = content.length) =>
      fetch(`${node.address}${upload}/content?offset=${offset}`, {
        method: 'PUT',
        headers: { cookie, origin: node.address, 'content-type': 'application/octet-stream' },
        body: content.subarray(offset, end),
      });
    const heard = (await (await send(0, 4 * MEGABYTE)).json()) as { received: number };
    assert.equal(heard.received, 4 * MEGABYTE);

    const broken = send(heard.received).then(
      () => 'whole',
      () => 'broken',
    );
    await setTimeout(60);
    await node.kill();
    await broken;
    await settle();
    node = await start();

    const kept = await ask(['GET', `${node.address}${upload}`], undefined, token['member-be']);
    const received = Number(kept.body['received']);
    assert.ok(received >= heard.received && received <= content.length, `${received} kept`);
    if (received < content.length) assert.equal((await send(received)).status, 200);
    const ended = await ask(['POST', `${node.address}${upload}/end`], {}, token['member-be']);
    assert.equal(ended.status, 200, JSON.stringify(ended.body));
    const given = await fetch(
      `${node.address}${at}/documents/${String(ended.body['documentId'])}/versions/1/content`,
      { headers: { cookie } },
    );
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    assert.equal(sha256(Buffer.from(await given.arrayBuffer())), sha256(content));
  });
});
