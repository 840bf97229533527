import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { z } from 'zod';
import { endpoint, fileOf } from '#platform/contract';
import { createLog } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { createServer, serve } from './index.ts';

const thing = z.object({
  id: z.string(),
  size: z.coerce.number().int().min(1).max(9),
  tags: z.array(z.string()).default([]),
});
const readThing = endpoint({
  method: 'GET',
  path: '/api/things/:id',
  summary: 'One thing.',
  access: 'public',
  input: thing.omit({ tags: true }),
  output: z.object({ id: z.string() }),
});
const makeThing = endpoint({
  method: 'POST',
  path: '/api/things/:id',
  summary: 'Makes a thing.',
  access: 'public',
  input: thing,
  output: thing,
});

const printThing = endpoint({
  method: 'GET',
  path: '/api/things/:id.txt',
  summary: 'A thing on paper.',
  access: 'public',
  input: z.object({ id: z.string() }),
  output: fileOf('text/plain; charset=utf-8'),
});

/** What the answers of `readThing` do, by the id that is asked for. */
const behaviours: Record<string, () => never> = {
  missing: () => {
    throw new Refusal('not-found', 'tests.thing-unknown', { id: 'missing' });
  },
  broken: () => {
    throw new Error('a secret of the inside');
  },
  full: () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  },
  'read-only': () => {
    throw Object.assign(new Error('EROFS: read-only file system, open'), { code: 'EROFS' });
  },
  'not-mine': () => {
    const said = 'new row violates row-level security policy for table "thing"';
    throw Object.assign(new Error(said), { code: '42501', routine: 'ExecWithCheckOptions' });
  },
  'not-granted': () => {
    throw Object.assign(new Error('permission denied for table thing'), {
      code: '42501',
      routine: 'aclcheck_error',
    });
  },
  away: () => {
    throw Object.assign(new Error('connect ENOENT /tmp/socket'), { code: 'ENOENT' });
  },
};

const logged: string[] = [];
let waiting: Record<string, string> = {};
let degraded: Record<string, string> = {};
const open = (requestsPerMinute = 0) =>
  createServer({
    served: [
      serve(readThing, ({ id }) => {
        behaviours[id]?.();
        return { id, secret: 'not in the contract' } as { id: string };
      }),
      serve(makeThing, (input) => input),
      serve(printThing, ({ id }) => ({
        name: `合作 "${id}"\r\n.txt`,
        content: new TextEncoder().encode('étude'),
      })),
    ],
    log: createLog('info', { write: (line) => logged.push(line) }),
    version: '1.2.3',
    notReady: async () => waiting,
    degraded: () => degraded,
    requestsPerMinute,
  });

describe('the HTTP door', async () => {
  const server = await open();
  after(() => server.close());

  const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, sent?: { body: string; as?: string }) => {
    const type = sent?.as ?? 'application/json';
    const answer = await server.inject({
      method,
      url,
      ...(sent && { body: sent.body, headers: { 'content-type': type } }),
    });
    const { requestId, ...problem } = answer.json<Record<string, unknown>>();
    const [kind] = String(answer.headers['content-type']).split(';');
    return { status: answer.statusCode, type: kind, requestId, problem, headers: answer.headers };
  };
  const post = (body: string, as = 'application/json') => ask('POST', '/api/things/a', { body, as });

  it('gives out what the contract names and nothing else', async () => {
    const { status, problem } = await ask('GET', '/api/things/a?size=3');

    assert.deepEqual([status, problem], [200, { id: 'a' }]);
  });

  it('answers a file under its own name, whatever stands in it, and says so in the description', async () => {
    const { headers, body } = await server.inject({ url: '/api/things/a.txt' });
    const { paths } = (await server.inject({ url: '/api/openapi.json' })).json();

    assert.deepEqual(
      [body, headers['content-type'], headers['cache-control'], headers['content-disposition']],
      [
        'étude',
        'text/plain; charset=utf-8',
        'no-store',
        `attachment; filename="__ _a___.txt"; filename*=UTF-8''%E5%90%88%E4%BD%9C%20%22a%22%0D%0A.txt`,
      ],
    );
    assert.deepEqual(paths['/api/things/{id}.txt'].get.responses[200].content, {
      'text/plain; charset=utf-8': { schema: { type: 'string', format: 'binary' } },
    });
  });

  it('names every fault at once, as a problem', async () => {
    const { status, type, problem } = await post('{"size":"many","tags":[1,"two",3]}');

    assert.deepEqual([status, type], [422, 'application/problem+json']);
    assert.deepEqual(problem, {
      type: 'about:blank',
      title: 'The input is at fault; every fault is named',
      status: 422,
      code: 'http.input-faulty',
      faults: [
        { path: 'size', code: 'not-a-number', message: 'Invalid input: expected number, received NaN' },
        { path: 'tags.0', code: 'not-a-text', message: 'Invalid input: expected string, received number' },
        { path: 'tags.2', code: 'not-a-text', message: 'Invalid input: expected string, received number' },
      ],
    });
  });

  it('lets nothing in query or body replace what the path says', async () => {
    const { problem } = await ask('POST', '/api/things/a?id=b', { body: '{"id":"c","size":1}' });

    assert.deepEqual(problem, { id: 'a', size: 1, tags: [] });
  });

  const refused: [
    what: string,
    asked: Promise<Awaited<ReturnType<typeof ask>>>,
    status: number,
    code: string,
  ][] = [
    ['JSON that cannot be read', post('{"size":'), 400, 'http.unreadable'],
    ['an attack on prototypes', post('{"__proto__":{"size":1}}'), 400, 'http.unreadable'],
    ['a body that is no object', post('[1]'), 422, 'http.input-faulty'],
    ['an empty body', post(''), 400, 'http.unreadable'],
    ['another kind of content', post('<a/>', 'text/xml'), 415, 'http.unknown-content-type'],
    ['a body beyond the limit', post(JSON.stringify({ id: 'x'.repeat(3_000_000) })), 413, 'http.too-large'],
    [
      'a method that the address does not take',
      ask('PUT', '/api/things/a', { body: '{}' }),
      405,
      'http.unknown-method',
    ],
    ['an address that there is not', ask('GET', '/api/nothing'), 404, 'http.unknown-address'],
    ['an address that cannot be decoded', ask('GET', '/api/things/%E0%A4%A'), 400, 'http.unreadable'],
    ['a refusal', ask('GET', '/api/things/missing?size=1'), 404, 'tests.thing-unknown'],
    ['an outage of the database', ask('GET', '/api/things/away?size=1'), 503, 'http.unavailable'],
    ['a full disk', ask('GET', '/api/things/full?size=1'), 507, 'http.no-room'],
    ['a disk that only reads', ask('GET', '/api/things/read-only?size=1'), 503, 'http.unavailable'],
    ['a row that is refused', ask('GET', '/api/things/not-mine?size=1'), 403, 'http.not-allowed'],
    ['a grant that is missing', ask('GET', '/api/things/not-granted?size=1'), 500, 'http.broken'],
    ['a bug', ask('GET', '/api/things/broken?size=1'), 500, 'http.broken'],
  ];
  for (const [what, asked, status, code] of refused)
    it(`answers ${what} with a problem that has a reference`, async () => {
      const { requestId, problem, headers, ...answer } = await asked;

      assert.deepEqual(
        [answer.status, answer.type, problem['code'], problem['status']],
        [status, 'application/problem+json', code, status],
      );
      assert.equal(headers['x-request-id'], requestId);
    });

  it('names the methods that an address takes, and when to come back', async () => {
    assert.equal((await ask('PUT', '/api/things/a', { body: '{}' })).headers['allow'], 'GET, POST');
    assert.equal((await ask('GET', '/api/things/away?size=1')).headers['retry-after'], '5');
  });

  it('tells nothing of the inside, but logs it with the reference', async () => {
    logged.length = 0;
    const { requestId, problem } = await ask('GET', '/api/things/broken?size=1');

    assert.equal(JSON.stringify(problem).includes('secret'), false);
    const [entry] = logged.map((line) => JSON.parse(line) as { requestId: string; err: { message: string } });
    assert.deepEqual([entry?.requestId, entry?.err.message], [requestId, 'a secret of the inside']);
  });

  it('logs neither requests nor refusals', async () => {
    logged.length = 0;
    await ask('GET', '/api/things/a?size=3');
    await ask('GET', '/api/things/missing?size=3');

    assert.deepEqual(logged, []);
  });

  it('is alive at once and ready when every part is', async () => {
    const ready = async () => {
      const { statusCode, body } = await server.inject('/health/ready');
      return [statusCode, JSON.parse(body)];
    };

    waiting = { matching: 'listings: 100' };
    assert.equal((await server.inject('/health/live')).statusCode, 200);
    assert.deepEqual(await ready(), [503, { status: 'not ready', waiting, degraded }]);
    waiting = {};
    assert.deepEqual(await ready(), [200, { status: 'ready', waiting: {}, degraded }]);
    degraded = { clearance: 'stale: be/tax/rules.yaml:5' };
    assert.deepEqual(await ready(), [200, { status: 'ready', waiting: {}, degraded }]);
  });

  it('lets no page of another site read or frame it, and no inline script run', async () => {
    const { headers } = await server.inject('/health/live');

    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'self';.*frame-ancestors 'none';.*;script-src 'self';/,
    );
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  it('describes its endpoints from the schemas that check them', async () => {
    const description = (await server.inject('/api/openapi.json')).json<{
      info: { version: string };
      paths: Record<
        string,
        Record<
          string,
          { parameters: { name: string; in: string; required: boolean }[]; requestBody?: object }
        >
      >;
    }>();
    const { get, post } = description.paths['/api/things/{id}']!;

    assert.equal(description.info.version, '1.2.3');
    assert.deepEqual(
      get!.parameters.map(({ name, in: place, required }) => [name, place, required]),
      [
        ['id', 'path', true],
        ['size', 'query', true],
      ],
    );
    assert.deepEqual(
      post!.parameters.map(({ name }) => name),
      ['id'],
    );
    assert.ok(post!.requestBody);
  });

  it('makes a hasty sender wait', async () => {
    const limited = await open(3);
    const answers = [];
    for (let count = 0; count < 4; count++) answers.push(await limited.inject('/api/things/a?size=1'));
    await limited.close();

    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 200, 200, 429],
    );
    assert.equal(answers.at(-1)!.json<{ code: string }>().code, 'http.too-many-requests');
    assert.match(String(answers.at(-1)!.headers['content-type']), /^application\/problem\+json/);
  });
});
