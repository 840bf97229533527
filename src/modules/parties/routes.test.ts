import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { registerOrganisation } from './actions/register-organisation.ts';
import { partiesRoutes } from './routes.ts';
import type { PartiesTables } from './store/tables.ts';
import { depsFor } from './testing.ts';

describe('organisations over HTTP', async () => {
  const { db, requests } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const server = await createServer({
    served: partiesRoutes(deps),
    requests,
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  const get = async (url: string) => {
    const { statusCode, body } = await server.inject({ url });
    return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
  };
  before(async () => {
    await registerOrganisation(deps, {
      slug: 'qinghua',
      side: 'cn',
      type: 'university',
      names: { zh: '清华大学', en: 'Tsinghua University' },
      place: { city: 'Beijing', latitude: 40, longitude: 116.3 },
      fields: ['energy'],
      isInvented: true,
    });
  });

  it('are found, placed and read', async () => {
    const list = await get('/api/organisations?q=qinghua&type=university&type=institute&limit=1');
    const points = await get('/api/organisation-points?q=%E6%B8%85%E5%8D%8E');
    const one = await get('/api/organisations/qinghua');

    assert.deepEqual(
      (list.body.rows as { name: string; foundBy: string }[]).map(({ name, foundBy }) => [name, foundBy]),
      [['清华大学', 'pinyin']],
    );
    assert.deepEqual(points.body, {
      points: [{ latitude: 40, longitude: 116.3, place: 'Beijing', side: 'cn', count: 1 }],
      withoutPlace: 0,
    });
    assert.deepEqual([one.status, one.body.name], [200, '清华大学']);
  });

  it('are refused as unknown, not as broken, under an id that nobody has', async () => {
    for (const id of ['nobody', '00000000-0000-7000-8000-000000000000', '%27%3B--', '%E6%B8%85%E5%8D%8E'])
      assert.deepEqual([(await get(`/api/organisations/${id}`)).body.code], ['parties.organisation-unknown']);
  });

  it('are asked for with all faults of a question told at once', async () => {
    const { status, body } = await get(
      `/api/organisations?q=${'x'.repeat(201)}&type=castle&field=%00&side=CN&limit=0`,
    );

    assert.equal(status, 422);
    assert.deepEqual((body.faults as { path: string }[]).map(({ path }) => path).toSorted(), [
      'field.0',
      'limit',
      'q',
      'side.0',
      'type.0',
    ]);
  });

  it('survive any question text', async () => {
    for (const q of [
      '%25',
      '%5C',
      '%F0%9F%98%80',
      '()%5B%5D%7B%7D%5E%24',
      "'%20or%201%3D1",
      `${'a%20'.repeat(99)}`,
      '%E6%B8%85'.repeat(199),
    ])
      assert.equal((await get(`/api/organisations?q=${q}`)).status, 200, q);
  });

  it('are not asked for with what is no text', async () => {
    for (const address of ['/api/organisations/%00', '/api/organisations?q=%00'])
      assert.deepEqual((await get(address)).body.code, 'http.input-faulty');
  });
});
