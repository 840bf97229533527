import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { exportLedger, listEntries, listPromises, readBalance } from '#contracts/ledger';
import { listFunders, readSitemap } from '#contracts/dissemination';
import { listOpportunities } from '#contracts/opportunities';
import { listOrganisations, organisationPoints } from '#contracts/parties';
import { listRecords, readChain, readCompleteness, readFigures } from '#contracts/register';
import { addressOf } from '#platform/contract';
import { chinese, dutch, listing } from '../../src/modules/opportunities/testing.ts';
import type { Somebody } from '../../torture/centre/people.ts';
import { ask } from '../attacks/two-nodes.ts';
import { type Cluster, openCluster, until } from './open-cluster.ts';

/** What visitors may read a little old, as it is asked without any wish. */
const OLD_ENOUGH = [
  addressOf(listOpportunities, { reader: 'en' }),
  addressOf(listOrganisations, {}),
  addressOf(organisationPoints, {}),
  addressOf(listRecords, {}),
  addressOf(readFigures, {}),
  addressOf(readChain, {}),
  addressOf(readCompleteness, {}),
  addressOf(readBalance, {}),
  addressOf(listPromises, { reader: 'en' }),
  addressOf(listEntries, { reader: 'en' }),
  addressOf(exportLedger, { reader: 'en', format: 'csv' }),
  addressOf(listFunders, {}),
  addressOf(readSitemap, {}),
];

/** Recurring work that has nothing to do here, so that doing it is all there is to see. */
const JOB = 'opportunities.expire-due';

describe('two nodes on a primary with a replica', { skip: process.platform === 'win32' }, () => {
  let cluster: Cluster;
  let places: string[] = [];
  let queue: PgBoss;
  const token = {} as Record<Somebody, string>;

  before(async () => {
    cluster = await openCluster();
    places = cluster.nodes.map(({ address }) => address);
    queue = new PgBoss({
      host: '127.0.0.1',
      port: cluster.address.port,
      user: 'postgres',
      database: 'green_channel',
      schema: 'jobs',
      migrate: false,
      supervise: false,
      schedule: false,
    });
    queue.on('error', () => {});
    await queue.start();
    for (const who of ['member-cn', 'adviser-cn', 'adviser-be'] as const) token[who] = await signIn(who);
  });
  after(async () => {
    await queue.stop({ graceful: false });
    await cluster.close();
  });

  /** On the first node. */
  async function signIn(who: Somebody): Promise<string> {
    const answer = await fetch(`${places[0]}/api/access/sessions/by-demonstration`, {
      method: 'POST',
      headers: { origin: places[0]!, 'content-type': 'application/json' },
      body: JSON.stringify({ account: cluster.people.account[who] }),
    });
    return answer.headers.getSetCookie()[0]!.split(/[=;]/)[1]!;
  }

  const written = (title: string) => {
    const { isInvented: _, side: _side, ...facts } = listing();
    return {
      ...facts,
      ownerId: cluster.people.organisation.cn,
      texts: [
        { ...chinese, title, isOriginal: true },
        { ...dutch, isOriginal: false },
      ],
    };
  };
  const write = (place: string, title: string) =>
    ask(['POST', `${place}/api/opportunities`], { listing: written(title) }, token['member-cn']);

  /** Each step on the other node. */
  async function publish(title: string): Promise<string> {
    const [one = '', other = ''] = places;
    const { body } = await write(one, title);
    const reference = String(body['reference']);
    const at = `/api/opportunities/${reference}`;
    await ask(['POST', `${other}${at}/submission`], {}, token['member-cn']);
    const { body: approved } = await ask(['POST', `${one}${at}/approval`], {}, token['adviser-cn']);
    const { version } = approved;
    const { status } = await ask(['POST', `${other}${at}/publication`], { version }, token['adviser-be']);
    assert.equal(status, 200);
    return reference;
  }

  async function lists(place: string, reference: string, who?: Somebody): Promise<boolean> {
    const url = `${place}${addressOf(listOpportunities, { reader: 'zh' })}`;
    const { body } = await ask(['GET', url], undefined, who && token[who]);
    return JSON.stringify(body).includes(reference);
  }

  const findEverywhere = (reference: string) =>
    until('both nodes find it', async () => {
      const found = await Promise.all(
        places.map((place) =>
          ask(['GET', `${place}/api/opportunity-search?q=${encodeURIComponent('含铁砂吸附垫')}`], undefined),
        ),
      );
      return found.every(({ body }) => JSON.stringify(body).includes(reference));
    });

  /** Of one node, by who answered. */
  async function answeredBy(place: string): Promise<Record<string, number>> {
    const page = await (await fetch(`${place}/metrics`)).text();
    const counted = page.matchAll(/^green_channel_stale_reads_total\{answered_by="(.+)"\} (\d+)$/gm);
    return Object.fromEntries([...counted].map(([, who = '', times]) => [who, Number(times)]));
  }

  /** How often the nodes together did the work, and how often it was to be done. */
  async function runs(): Promise<{ done: number; asked: number; isOver: boolean }> {
    const pages = await Promise.all(places.map(async (place) => (await fetch(`${place}/metrics`)).text()));
    const count = new RegExp(
      `^green_channel_job_duration_seconds_count\\{job_name="${JOB}",.*\\} (\\d+)$`,
      'gm',
    );
    const done = pages.flatMap((page) => [...page.matchAll(count)].map(([, times]) => Number(times)));
    const { rows } = await sql<{ asked: number; open: number }>`
      select count(*)::int as asked, count(*) filter (where state <> 'completed')::int as open
      from jobs.job where name = ${JOB.replace('.', '-')}`.execute(cluster.owner);
    const { asked, open } = rows[0]!;
    return { done: done.reduce((sum, times) => sum + times, 0), asked, isOver: open === 0 };
  }
  const orderWork = async (times: number) => {
    for (let time = 0; time < times; time++) await queue.send(JOB.replace('.', '-'), {});
  };
  async function assertDoneOnce(): Promise<void> {
    await until('the work is done', async () => (await runs()).isOver);
    const { done, asked } = await runs();
    assert.equal(done, asked);
  }

  it('know a session that began at the other one', async () => {
    const [, other] = places;

    const { body } = await ask(['GET', `${other}/api/access/me`], undefined, token['adviser-be']);

    assert.match(JSON.stringify(body), /adviser-be/);
  });

  it('answer visitors from the replica, with the same words and nothing that it could not do', async () => {
    for (const place of places) {
      await until('the replica answers', async () => {
        await lists(place, '');
        return ((await answeredBy(place))['replica'] ?? 0) > 0;
      });
      const earlier = await answeredBy(place);

      const states = await Promise.all(
        OLD_ENOUGH.map(async (path) => [path, (await fetch(`${place}${path}`)).status]),
      );

      const now = await answeredBy(place);
      assert.deepEqual(
        states,
        OLD_ENOUGH.map((path) => [path, 200]),
      );
      assert.equal(now['primary-after-replica'] ?? 0, 0);
      assert.ok(now['replica']! - earlier['replica']! >= OLD_ENOUGH.length, JSON.stringify({ earlier, now }));
    }
  });

  it('answer from the primary once the replica lags, and a person at once', async () => {
    await orderWork(4);
    await cluster.replica.ask('select pg_wal_replay_pause()');
    const reference = await publish('回放暂停时发布的吸附垫');

    const seen = await Promise.all(places.map((place) => lists(place, reference, 'member-cn')));
    for (const place of places) await until('visitors see it', () => lists(place, reference));
    const [behind] = await cluster.replica.ask('select pg_is_wal_replay_paused()');
    const counted = await Promise.all(places.map(answeredBy));
    await cluster.replica.ask('select pg_wal_replay_resume()');

    assert.deepEqual([seen, behind], [[true, true], true]);
    for (const { primary = 0 } of counted) assert.ok(primary > 0);
    await findEverywhere(reference);
    for (const [number, place] of places.entries())
      await until('the replica answers again', async () => {
        await lists(place, reference);
        return (await answeredBy(place))['replica']! > counted[number]!['replica']!;
      });
  });

  it('do recurring work once', () => assertDoneOnce());

  it('lose no write that was acknowledged when the primary dies and the replica takes its place', async () => {
    const kept: string[][] = places.map(() => []);
    let isOver = false;
    const writers = places.map(async (place, number) => {
      for (let time = 0; !isOver; time++) {
        const { status, body } = await write(place, `第 ${number}-${time} 块吸附垫`);
        if (status === 200) kept[number]!.push(String(body['reference']));
        else await setTimeout(100);
      }
    });
    const each = (most: (written: number, number: number) => boolean) => async () =>
      kept.every((own, number) => most(own.length, number));
    await until(
      'both write',
      each((written) => written >= 5),
    );

    await cluster.primary.loseThePower();
    const heard = kept.map((own) => own.length);
    await cluster.replica.ask('select pg_promote()');
    cluster.address.moveTo(cluster.replica.port);
    await until(
      'both write again',
      each((written, number) => written >= heard[number]! + 3),
    );
    isOver = true;
    await Promise.all(writers);

    const acknowledged = kept.flat();
    const { rows } = await sql<{ reference: string }>`
      select reference from opportunities.opportunity where reference = any(${acknowledged})`.execute(
      cluster.owner,
    );
    const found = new Set(rows.map(({ reference }) => reference));
    assert.deepEqual(
      acknowledged.filter((reference) => !found.has(reference)),
      [],
    );
  });

  it('go on with everything afterwards, without a restart, and say that the replica is gone', async () => {
    await orderWork(2);
    const reference = await publish('故障转移之后发布的吸附垫');

    await findEverywhere(reference);

    for (const place of places) {
      await until('visitors see it', () => lists(place, reference));
      await until('the node says what is wrong', async () => {
        const { status, body } = await ask(['GET', `${place}/health/ready`], undefined);
        return status === 200 && /"replica":"it follows no primary/.test(JSON.stringify(body['degraded']));
      });
    }
    assert.deepEqual(
      cluster.nodes.map((node) => node.isAlive()),
      [true, true],
    );
    await assertDoneOnce();
  });
});
