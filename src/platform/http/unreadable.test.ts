import assert from 'node:assert/strict';
import net, { type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { problem } from '#platform/contract';
import { createLog } from '#platform/log';
import { createServer } from './index.ts';

describe('what is no HTTP', async () => {
  const server = await createServer({
    served: [],
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
    longestArrivalMs: 300,
  });
  before(() => server.listen({ port: 0, host: '127.0.0.1' }));
  after(() => server.close());

  /** Status and code of the answer to these bytes, once the server has cut the line. */
  const heard = (bytes: string) =>
    new Promise<string>((resolve) => {
      const { port } = server.server.address() as AddressInfo;
      let text = '';
      const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', () => {});
      socket.on('close', () => {
        const [head = '', body = ''] = text.split('\r\n\r\n');
        const said = problem.parse(JSON.parse(body));
        assert.match(head, /content-type: application\/problem\+json/);
        resolve(`${/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]} ${said.status} ${said.code}`);
      });
    });

  it('is answered by a problem document that says what is wrong', async () => {
    const broken = [
      'GET / HTTP/9.9\r\n\r\n',
      'GET / HTTP/1.1\r\nhost: x\r\nno colon\r\n\r\n',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`,
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
      'GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: the unexpected\r\n\r\n',
    ];

    assert.deepEqual(await Promise.all(broken.map(heard)), [
      '400 400 http.unreadable',
      '400 400 http.unreadable',
      '400 400 http.unreadable',
      '431 431 http.headers-too-large',
      '408 408 http.too-slow',
      '417 417 http.unknown-expectation',
    ]);
  });
});
