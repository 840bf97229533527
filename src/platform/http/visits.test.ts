import assert from 'node:assert/strict';
import net, { type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Endpoint, endpoint } from '#platform/contract';
import type { Database } from '#platform/database';
import { createLog } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { testDatabase } from '#testing/database';
import { createServer, servedWith, serve, type ServerParts } from './index.ts';

const nothing = z.object({});
const caller = z.object({ account: z.string().optional(), note: z.string().optional() });
const described = <M extends Endpoint['method']>(
  method: M,
  path: Endpoint['path'],
  access: Endpoint['access'],
) => endpoint({ method, path, access, summary: 'Of the tests.', input: nothing, output: caller });

const whoAmI = described('GET', '/api/who', 'public');
const mine = described('GET', '/api/mine', 'signed-in');
const theirs = described('GET', '/api/theirs', 'tests.read');
const writeOnReading = described('GET', '/api/written', 'public');
const seen = { ...described('GET', '/api/seen', 'public'), writes: true as const };
const keep = described('POST', '/api/notes', 'signed-in');
const refuse = described('POST', '/api/refusals', 'public');
const enter = { ...described('POST', '/api/entrance', 'public'), guessable: true as const };
const leave = described('POST', '/api/exit', 'public');
const fixed = described('GET', '/api/fixed', 'public');

/** An answer for what answers nothing. */
const done = (_work: unknown, answer: { account?: string } = {}) => answer;

describe('requests that come to the door', async () => {
  const { owner, requests, signIn } = await testDatabase<unknown>();
  let eva = '';
  let token = '';

  const insert = (db: Database<unknown>, text: string) =>
    sql`insert into tests_note (text) values (${text})`.execute(db);
  const notes = async () =>
    (await sql<{ text: string }>`select text from tests_note order by text`.execute(owner)).rows.map(
      ({ text }) => text,
    );
  const on = servedWith<{ db: Database<unknown> }>({});
  const me = (account: string | undefined) => ({ ...(account !== undefined && { account }) });
  const open = (more: Partial<ServerParts> = {}) =>
    createServer({
      served: [
        on(whoAmI, (_, { caller: { account } }) => me(account)),
        on(mine, (_, { caller: { account } }) => me(account)),
        on(theirs, (_, { caller: { account } }) => me(account)),
        on(writeOnReading, async (_, { db }) => done(await insert(db, 'by a GET'))),
        on(seen, async (_, { db }) => done(await insert(db, 'seen'))),
        on(keep, async (_, { db, caller: { account } }) => done(await insert(db, 'kept'), me(account))),
        on(refuse, async (_, { db, outside }, context) => {
          await insert(db, 'undone');
          await outside((apart) => insert(apart, 'outside'));
          context.beginSession(token, new Date(Date.now() + 60_000));
          throw new Refusal('conflict', 'tests.refused');
        }),
        on(enter, (_, _deps, { beginSession, device, address }) => {
          beginSession(token, new Date(Date.now() + 3_600_500));
          return { note: `${device} at ${address}` };
        }),
        on(leave, (_, _deps, { endSession }) => done(endSession())),
        serve(fixed, () => ({ note: 'always the same' })),
      ],
      requests,
      log: createLog('silent'),
      version: '0',
      notReady: async () => ({}),
      requestsPerMinute: 0,
      ...more,
    });
  const server = await open();
  const behindTls = await open({ publicUrl: 'https://centre.example' });
  after(async () => {
    await server.close();
    await behindTls.close();
  });
  before(async () => {
    await sql`create table tests_note (text text)`.execute(owner);
    await sql`grant insert on tests_note to green_channel_app`.execute(owner);
    const { rows } = await sql<{ id: string }>`
      insert into access.account (email, name) values ('eva@example.org', 'Eva') returning id`.execute(owner);
    eva = rows[0]!.id;
    token = await signIn(eva);
  });

  const cookieOf = (value: string) => ({ cookie: `green-channel-session=${value}` });
  const here = { origin: 'http://localhost:80', host: 'localhost:80' };
  type Method = 'GET' | 'POST';
  const ask = async (method: Method, url: string, headers: Record<string, string> = {}) => {
    const {
      statusCode: status,
      headers: answered,
      body,
    } = await server.inject({
      method,
      url,
      headers,
      ...(method === 'POST' && { body: {} }),
    });
    return { status, headers: answered, body: JSON.parse(body) as Record<string, unknown> };
  };

  it('are answered for whoever the session says, and for a visitor without one', async () => {
    assert.deepEqual((await ask('GET', '/api/who', cookieOf(token))).body, { account: eva });
    assert.deepEqual((await ask('GET', '/api/who')).body, {});
    assert.deepEqual((await ask('GET', '/api/who', cookieOf(`${token}x`))).body, {});
    assert.deepEqual(
      (await ask('GET', '/api/who', cookieOf(encodeURIComponent("'; drop table tests_note; --")))).body,
      {},
    );
  });

  it('are asked to sign in where an account is needed, before anything else is looked at', async () => {
    for (const url of ['/api/mine', '/api/theirs'])
      for (const headers of [{}, cookieOf('forged')]) {
        const { status, body } = await ask('GET', url, headers);

        assert.deepEqual([status, body['code']], [401, 'access.sign-in-needed']);
      }
    assert.equal((await ask('GET', '/api/mine', cookieOf(token))).status, 200);
  });

  it('change nothing by reading, unless the contract says that this reading is written down', async () => {
    assert.equal((await ask('GET', '/api/written')).status, 500);
    assert.equal((await ask('GET', '/api/seen')).status, 200);

    assert.deepEqual(await notes(), ['seen']);
  });

  it('leave behind, when refused, neither rows nor a cookie, but what was done outside', async () => {
    const { status, headers } = await ask('POST', '/api/refusals');

    assert.deepEqual([status, headers['set-cookie']], [409, undefined]);
    assert.deepEqual(await notes(), ['outside', 'seen']);
  });

  it('are given a session that no script reads and no other site sends', async () => {
    const { headers, body } = await ask('POST', '/api/entrance', {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    });
    const ended = await ask('POST', '/api/exit', { ...cookieOf(token), ...here });

    assert.equal(
      headers['set-cookie'],
      `green-channel-session=${token}; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax`,
    );
    assert.equal(
      ended.headers['set-cookie'],
      'green-channel-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    );
    assert.deepEqual(body, { note: 'Firefox, Linux at 127.0.0.1' });
  });

  it('get over TLS a cookie that only this host can set, and are told to stay with TLS', async () => {
    const { headers } = await behindTls.inject({ method: 'POST', url: '/api/entrance', body: {} });
    const asked = (name: string) =>
      behindTls.inject({ url: '/api/who', headers: { cookie: `${name}=${token}` } });

    assert.equal(
      headers['set-cookie'],
      `__Host-green-channel-session=${token}; Max-Age=3600; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
    assert.equal(headers['strict-transport-security'], 'max-age=63072000');
    assert.equal((await ask('GET', '/api/who')).headers['strict-transport-security'], undefined);
    assert.deepEqual((await asked('__Host-green-channel-session')).json(), { account: eva });
    assert.deepEqual((await asked('green-channel-session')).json(), {});
  });

  const fromElsewhere: [what: string, headers: Record<string, string>][] = [
    ['a form of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a neighbour under the same domain',
      { origin: 'https://other.centre.example', 'sec-fetch-site': 'same-site' },
    ],
    ['the same host on another port', { ...here, origin: 'http://localhost:81' }],
    ['the same host without TLS', { host: 'centre.example', origin: 'http://centre.example:80' }],
    ['a page without an origin', { ...here, origin: 'null' }],
    ['the address bar', { ...here, 'sec-fetch-site': 'none' }],
    ['a browser that does not say, but has a cookie', { host: 'localhost:80' }],
    ['a lie about the origin beside the truth of the browser', { ...here, 'sec-fetch-site': 'cross-site' }],
  ];
  for (const [what, headers] of fromElsewhere)
    it(`change nothing when they come from ${what}`, async () => {
      const before = await notes();
      const { status, body } = await ask('POST', '/api/notes', { ...cookieOf(token), ...headers });

      assert.deepEqual([status, body['code']], [403, 'http.other-site']);
      assert.deepEqual(await notes(), before);
    });

  it('change what they may when they come from the centre’s own pages, or from a program that is no browser', async () => {
    const accepted = [
      await ask('POST', '/api/notes', { ...cookieOf(token), ...here }),
      await ask('POST', '/api/notes', { ...cookieOf(token), 'sec-fetch-site': 'same-origin' }),
      await ask('POST', '/api/exit'),
    ];
    const behind = await behindTls.inject({
      method: 'POST',
      url: '/api/notes',
      body: {},
      headers: {
        cookie: `__Host-green-channel-session=${token}`,
        host: '10.0.0.7:8080',
        origin: 'https://centre.example',
      },
    });

    assert.deepEqual([...accepted.map(({ status }) => status), behind.statusCode], [200, 200, 200, 200]);
  });

  it('are kept by nobody on the way when the answer depends on the account', async () => {
    const cached = async (url: string, headers = {}) => {
      const answer = (await ask('GET', url, headers)).headers;
      return [answer['cache-control'], answer['vary']];
    };

    assert.deepEqual(await cached('/api/who', cookieOf(token)), ['no-store', 'cookie']);
    assert.deepEqual(await cached('/api/who'), ['no-cache', 'cookie']);
    assert.deepEqual((await cached('/api/mine'))[0], 'no-store');
    assert.deepEqual(await cached('/api/fixed'), ['no-cache', undefined]);
  });

  it('hear nothing of which program answers', async () => {
    const { headers } = await ask('GET', '/api/fixed');

    assert.deepEqual([headers['server'], headers['x-powered-by']], [undefined, undefined]);
  });

  it('are counted by sender, by account, and more strictly where something could be guessed', async () => {
    const limited = await open({ requestsPerMinute: 6, guessesPerMinute: 2 });
    const from = async ([method, url]: [Method, string], remoteAddress: string, headers = {}) => {
      const answer = await limited.inject({
        method,
        url,
        remoteAddress,
        headers,
        ...(method === 'POST' && { body: {} }),
      });
      return answer.statusCode === 429
        ? Number(answer.headers['retry-after']) > 0 && answer.json<{ code: string }>().code
        : answer.statusCode;
    };
    const TOO_MANY = 'http.too-many-requests';

    const guesses = [];
    for (let host = 1; host <= 3; host++)
      guesses.push(await from(['POST', '/api/entrance'], `2001:db8:0:1::${host}`));
    const asEva = [];
    for (let host = 1; host <= 7; host++)
      asEva.push(await from(['GET', '/api/mine'], `192.0.2.${host}`, cookieOf(token)));
    const visitor = [];
    for (let time = 1; time <= 7; time++) visitor.push(await from(['GET', '/api/fixed'], '198.51.100.1'));
    await limited.close();

    assert.deepEqual(guesses, [200, 200, TOO_MANY]);
    assert.deepEqual(asEva, [200, 200, 200, 200, 200, 200, TOO_MANY]);
    assert.deepEqual(visitor, [200, 200, 200, 200, 200, 200, TOO_MANY]);
  });

  it('are cut off when they never end arriving', { timeout: 20_000 }, async () => {
    const patient = await open({ longestArrivalMs: 500 });
    await patient.listen({ port: 0, host: '127.0.0.1' });
    const { port } = patient.server.address() as AddressInfo;
    const said = (beginning: string) =>
      new Promise<string>((heard) => {
        let text = '';
        const socket = net.connect(port, '127.0.0.1', () => socket.write(beginning));
        socket.on('data', (chunk) => (text += String(chunk)));
        socket.on('error', () => {});
        socket.on('close', () => heard(text.split('\r\n')[0] ?? ''));
      });

    const [slowHead, slowBody] = await Promise.all([
      said('GET /api/fixed HTTP/1.1\r\nHost: x\r\nX-Slow: '),
      said(
        'POST /api/exit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      ),
    ]);
    await patient.close();

    assert.deepEqual([slowHead, slowBody], ['HTTP/1.1 408 Request Timeout', 'HTTP/1.1 408 Request Timeout']);
  });
});
