import assert from 'node:assert/strict';
import net, { type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { createLog } from '#platform/log';
import { createServer, serve } from './index.ts';

const wait = endpoint({
  method: 'GET',
  path: '/api/waiting/:how',
  summary: 'Answers when the reader has left.',
  access: 'public',
  input: z.object({ how: z.string() }),
  output: z.object({ text: z.string() }),
});
const pause = () => new Promise((resume) => setTimeout(resume, 60));

describe('a reader who leaves', async () => {
  const logged: string[] = [];
  let hasLeft = Promise.withResolvers<void>();
  let isAsked = Promise.withResolvers<void>();
  const server = await createServer({
    served: [
      serve(wait, async ({ how }) => {
        isAsked.resolve();
        await hasLeft.promise;
        if (how === 'broken') throw new Error('a bug');
        return { text: Array.from({ length: 200_000 }, (_, at) => String(at)).join() };
      }),
    ],
    log: createLog('info', { write: (line) => logged.push(line) }),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  before(() => server.listen({ port: 0, host: '127.0.0.1' }));
  after(() => server.close());

  const left = async (how: string, moment: 'before the answer' | 'during the answer', encoding: string) => {
    logged.length = 0;
    hasLeft = Promise.withResolvers();
    isAsked = Promise.withResolvers();
    const { port } = server.server.address() as AddressInfo;
    const socket = net.connect(port, '127.0.0.1', () =>
      socket.write(`GET /api/waiting/${how} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`),
    );
    await isAsked.promise;
    const isGone = new Promise((resolve) => socket.once('close', resolve));
    if (moment === 'before the answer') socket.destroy();
    else socket.once('data', () => socket.destroy());
    if (moment === 'before the answer') await isGone.then(pause);
    hasLeft.resolve();
    await isGone.then(pause);
    return logged.map((line) => (JSON.parse(line) as { level: string; msg: string }).level);
  };

  for (const moment of ['before the answer', 'during the answer'] as const)
    for (const encoding of ['br', 'gzip', 'identity'])
      it(`${moment}, as ${encoding}, is nobody’s mistake and not logged as one`, async () => {
        const levels = await left('well', moment, encoding);

        assert.deepEqual(
          levels.filter((level) => level !== 'info'),
          [],
        );
      });

  it('does not hide what broke meanwhile', async () => {
    assert.deepEqual(await left('broken', 'before the answer', 'br'), ['error']);
  });
});
