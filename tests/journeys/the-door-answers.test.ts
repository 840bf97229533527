import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOpportunities } from '#contracts/opportunities';
import { endpoints, recurring } from '../../src/app/assemble.ts';
import { seedWhenEmpty } from '../../src/app/seed.ts';
import { openJourney } from './open-journey.ts';

describe('the door of the whole centre', async () => {
  const { centre, engine, server, read } = await openJourney();
  const addressOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

  it('serves exactly what the contracts describe, and the API description lists it', async () => {
    const { paths } = (await server.inject('/api/openapi.json')).json<{ paths: Record<string, object> }>();
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );

    assert.deepEqual(listed.toSorted(), endpoints.map(addressOf).toSorted());
  });

  it('becomes ready when words and listings are', async () => {
    await engine.ready;
    const { statusCode, body } = await server.inject('/health/ready');

    assert.deepEqual([statusCode, body], [200, '{"status":"ready","waiting":{},"degraded":{}}']);
  });

  it('loads the demonstration centre into an untouched one, and never again', async () => {
    const first = await seedWhenEmpty(centre, () => {});
    const again = await seedWhenEmpty(centre, () => {});

    assert.ok(first && first.listings > 100 && first.created === first.organisations + first.listings);
    assert.equal(again, undefined);
    assert.equal((await read(listOpportunities, '/api/opportunities?limit=1')).total, first.listings);
  });

  it('does every recurring work once by hand without a failure', async () => {
    for (const { run } of recurring(centre.deps, engine)) await run();
  });

  const refusals: [
    what: string,
    method: 'GET' | 'POST',
    url: string,
    body: object | undefined,
    status: number,
    code: string,
  ][] = [
    [
      'an unknown listing',
      'GET',
      '/api/opportunities/TO-XX-NONE-99',
      undefined,
      404,
      'opportunities.opportunity-unknown',
    ],
    [
      'an unknown organisation',
      'GET',
      '/api/organisations/018f0000-0000-7000-8000-000000000000',
      undefined,
      404,
      'parties.organisation-unknown',
    ],
    ['an id that is none', 'GET', '/api/organisations/none', undefined, 404, 'parties.organisation-unknown'],
    ['an unknown concept', 'GET', '/api/concepts/none', undefined, 404, 'lexicon.concept-unknown'],
    ['a text that is none', 'POST', '/api/counterparts', { text: '' }, 422, 'http.input-faulty'],
    [
      'an unknown language',
      'POST',
      '/api/counterparts',
      { text: 'a', language: 'tlh' },
      422,
      'http.input-faulty',
    ],
    [
      'a page size beyond reason',
      'GET',
      '/api/opportunities?limit=1000',
      undefined,
      422,
      'http.input-faulty',
    ],
  ];
  for (const [what, method, url, body, status, code] of refusals)
    it(`refuses ${what}`, async () => {
      const answer = await server.inject({ method, url, ...(body && { body }) });

      assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [status, code]);
    });

  const hostile: [what: string, text: string][] = [
    ['200,000 characters', '电池回收'.repeat(50_000)],
    ['control characters', 'a\u0000b\u0007 battery \u001b[31m'],
    ['half characters', '\ud800 battery'],
    ['signs alone', '!!! ??? …'],
    ['a language that nobody here speaks', 'Akkumulátor-újrahasznosítás lítium kinyerésére'],
    ['one endless word', 'x'.repeat(100_000)],
    ['another script', 'переработка литиевых батарей'],
  ];
  for (const [what, text] of hostile)
    it(`answers a text of ${what} without breaking`, async () => {
      for (const url of ['/api/counterparts', '/api/understanding']) {
        const started = performance.now();
        const { statusCode } = await server.inject({ method: 'POST', url, body: { text } });

        assert.ok(statusCode === 200 || (text.length > 20_000 && statusCode === 422), `${url} ${statusCode}`);
        assert.ok(performance.now() - started < 10_000);
      }
    });
});
