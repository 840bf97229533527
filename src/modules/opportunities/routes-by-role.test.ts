import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { WrittenListing } from '#contracts/opportunities';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { opportunitiesRoutes } from './routes.ts';
import type { OpportunitiesTables } from './store/tables.ts';
import { chinese, depsOf, dutch, listing } from './testing.ts';
import { openStage, people, type Somebody, type Stage } from './testing/people.ts';

type Answer = { status: number; body: Record<string, unknown> };

describe('writing and reviewing over HTTP', async () => {
  const { db, owner, requests, signIn } = await testDatabase<OpportunitiesTables>();
  const server = await createServer({
    served: opportunitiesRoutes(depsOf(db)),
    requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  let stage: Stage;
  const tokens = {} as Record<Somebody, string>;
  before(async () => {
    stage = await openStage({ db, owner });
    for (const name of people) tokens[name] = await signIn(stage.account[name]);
  });

  const ask = async (
    who: Somebody | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    [url, body]: [string, (object | undefined)?],
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      url,
      ...(method !== 'GET' && { body: body ?? {} }),
      ...(who && { headers: { cookie: `green-channel-session=${tokens[who]}` } }),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const post = (who: Somebody | undefined, url: string, body?: object) => ask(who, 'POST', [url, body]);

  const written = (change: Partial<WrittenListing> = {}): WrittenListing => {
    const { isInvented: _, side: _s, ...facts } = listing();
    return {
      ...(facts as unknown as WrittenListing),
      ownerId: stage.organisation.cn,
      keywords: { zh: ['吸附垫', '农田排水', '除磷'] },
      texts: [
        { ...chinese, isOriginal: true },
        { ...dutch, isOriginal: false },
      ],
      ...change,
    };
  };
  const begun = async (who: Somebody = 'member-cn') => {
    const { status, body } = await post(who, '/api/opportunities', { listing: written() });
    assert.equal(status, 200, JSON.stringify(body));
    return body['reference'] as string;
  };

  it('leads a member’s draft through two readings to everybody', async () => {
    const reference = await begun();
    const at = `/api/opportunities/${reference}`;
    assert.match(reference, /^TO-CN-ENVI-\d\d$/);

    const saved = await ask('member-cn', 'PUT', [
      at,
      { version: 1, listing: written({ fields: ['environment'] }) },
    ]);
    assert.deepEqual([saved.status, saved.body], [200, { version: 2, stale: [] }]);
    const judged = await post('member-cn', '/api/opportunity-judgements', {
      listing: written(),
      reader: 'zh',
    });
    assert.deepEqual(judged.body['remarks'], []);
    assert.equal((await post('member-cn', `${at}/submission`)).body['state'], 'internal-review');
    assert.equal((await post('adviser-cn', `${at}/approval`)).body['state'], 'external-review');
    assert.equal((await ask(undefined, 'GET', [at])).status, 404);
    assert.equal((await post('adviser-be', `${at}/publication`)).body['state'], 'published');

    const seen = await ask(undefined, 'GET', [`${at}?reader=nl`]);
    assert.deepEqual(
      [seen.status, seen.body['title'], seen.body['owner']],
      [200, dutch.title, { type: 'enterprise', country: 'CN', isInvented: true }],
    );
  });

  it('is refused to everybody but the next reader, at every step', async () => {
    const reference = await begun();
    const at = `/api/opportunities/${reference}`;
    const refusedTo = async (noun: string, may: readonly Somebody[], body: object = {}) => {
      const answers: [string, number][] = [];
      for (const who of people.filter((one) => !may.includes(one)))
        answers.push([who, (await post(who, `${at}/${noun}`, body)).status]);
      return answers.filter(([, status]) => status !== 403 && status !== 404);
    };

    assert.equal((await post(undefined, `${at}/submission`)).status, 401);
    assert.deepEqual(await refusedTo('submission', ['member-cn', 'colleague-cn']), []);
    await post('member-cn', `${at}/submission`);
    assert.deepEqual(await refusedTo('approval', ['adviser-cn', 'second-adviser-cn']), []);
    assert.deepEqual(await refusedTo('publication', []), []);
    await post('adviser-cn', `${at}/approval`);
    assert.deepEqual(await refusedTo('approval', []), []);
    assert.deepEqual(await refusedTo('publication', ['adviser-be']), []);
    await post('adviser-be', `${at}/publication`);
    for (const noun of ['pause', 'revision'])
      assert.deepEqual(
        await refusedTo(noun, ['member-cn', 'colleague-cn', 'adviser-cn', 'second-adviser-cn']),
        [],
      );
  });
});
