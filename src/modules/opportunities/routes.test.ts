import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { createOpportunity } from './actions/writing/create-opportunity.ts';
import { opportunitiesRoutes } from './routes.ts';
import type { OpportunitiesTables } from './store/tables.ts';
import { chinese, depsOf, dutch, listing, open } from './testing.ts';

describe('listings over HTTP', async () => {
  const { db, requests } = await testDatabase<OpportunitiesTables>();
  const deps = depsOf(db);
  const server = await createServer({
    served: opportunitiesRoutes(deps),
    requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  } as Parameters<typeof createServer>[0]);
  const { reference } = await createOpportunity(deps, listing({ texts: [dutch, chinese] }));
  await open(deps, reference);
  const get = async (url: string) => {
    const answer = await server.inject({ url });
    return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
  };

  it('are a page with facets, in the reader’s language', async () => {
    const { status, body } = await get('/api/opportunities?reader=zh&field=environment&field=food&limit=1');

    assert.equal(status, 200);
    assert.deepEqual(
      (body['rows'] as { reference: string; title: string }[]).map((row) => [row.reference, row.title]),
      [[reference, chinese.title]],
    );
    assert.equal(body['total'], 1);
  });

  it('are one page each, without what nobody may know', async () => {
    const { status, body } = await get(`/api/opportunities/${reference}?reader=nl`);

    assert.equal(status, 200);
    assert.deepEqual(body['owner'], { isInvented: true });
    assert.deepEqual(
      (body['texts'] as { language: string }[]).map(({ language }) => language),
      ['nl', 'zh'],
    );
    assert.equal(body['id'], undefined);
  });

  const refusals: [string, number, string][] = [
    ['/api/opportunities/TO-BE-NONE-99', 404, 'opportunities.opportunity-unknown'],
    ['/api/opportunities/%00', 422, 'http.input-faulty'],
    [`/api/opportunities/${'x'.repeat(100)}`, 422, 'http.input-faulty'],
    ['/api/opportunities?side=%00&field=%27', 422, 'http.input-faulty'],
    ['/api/opportunities?after=nonsense', 422, 'opportunities.page-unknown'],
    ['/api/opportunities?kind=gift&limit=0&reader=de', 422, 'http.input-faulty'],
  ];
  for (const [url, status, code] of refusals)
    it(`answer ${url.slice(0, 50)} with ${code}`, async () => {
      const answer = await get(url);
      assert.deepEqual([answer.status, answer.body['code']], [status, code]);
    });

  it('name every fault of a question at once', async () => {
    const { body } = await get('/api/opportunities?kind=gift&limit=0&reader=de');
    assert.deepEqual((body['faults'] as { path: string }[]).map(({ path }) => path).toSorted(), [
      'kind.0',
      'limit',
      'reader',
    ]);
  });
});
