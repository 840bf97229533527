import http from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** So many connections that each ask again as soon as they are answered. */
export interface Load {
  readonly address: string;
  readonly cookie?: string;
  /** Sent as JSON; absent: the address is read. */
  readonly body?: object;
  readonly connections: number;
  readonly seconds: number;
}

export interface Borne {
  readonly answers: number;
  readonly times: readonly number[];
}

const { address, cookie, body, connections, seconds } = workerData as Load;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const headers = {
  'accept-encoding': 'identity',
  ...(cookie && { cookie }),
  ...(body && { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
};

const ask = () =>
  new Promise<void>((done, failed) => {
    http
      .request(address, { agent, headers, method: body ? 'POST' : 'GET' }, (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? done() : failed(new Error(`${answer.statusCode} ${address}`)),
        );
      })
      .on('error', failed)
      .end(body && JSON.stringify(body));
  });

const times: number[] = [];
const end = performance.now() + seconds * 1000;
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  }),
);
agent.destroy();
parentPort?.postMessage({ answers: times.length, times } satisfies Borne);
