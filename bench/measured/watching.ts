import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { createServer, serve } from '#platform/http';
import { createLog } from '#platform/log';
import { openTelemetry } from '#platform/telemetry';
import { given, tell } from '../frame/child.ts';

export interface Plan {
  readonly connections: number;
  readonly requests: number;
  readonly rounds: number;
}

const ways = ['not measured', 'metrics', 'metrics and traces'] as const;
type Way = (typeof ways)[number];

/** Microseconds of processor time for a request with its answer, asker and asked together, round by round. */
export type Costs = Readonly<Record<Way, readonly number[]>>;

const hello = endpoint({
  method: 'GET',
  path: '/api/hello/:name',
  access: 'public',
  summary: 'Says hello.',
  input: z.object({ name: z.string() }),
  output: z.object({ hello: z.string() }),
});

const serverOf = (watching?: Parameters<typeof createServer>[0]['watching']) =>
  createServer({
    served: [serve(hello, ({ name }) => ({ hello: name }))],
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
    ...(watching && { watching }),
  });

/** Takes whatever it is sent, as a collector does. */
const openCollector = async () => {
  const collector = http.createServer((request, response) => {
    request.resume().on('end', () => response.end('{}'));
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  return collector;
};

const ask = (agent: http.Agent, port: number) =>
  new Promise<void>((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path: '/api/hello/you', agent }, (answer) => {
        answer.resume().on('end', resolve);
      })
      .on('error', reject);
  });

async function costOf(port: number, { connections, requests }: Plan): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const before = process.cpuUsage();
  let left = requests;
  const line = async () => {
    while (left-- > 0) await ask(agent, port);
  };
  await Promise.all(Array.from({ length: connections }, line));
  const { user, system } = process.cpuUsage(before);
  agent.destroy();
  return (user + system) / requests;
}

/** The same small endpoint, watched in three ways that take turns. */
async function measure(plan: Plan): Promise<Costs> {
  const collector = await openCollector();
  const { port } = collector.address() as AddressInfo;
  const telemetryOf = (isTraced: boolean) =>
    openTelemetry(
      {
        collector: isTraced ? { endpoint: `http://127.0.0.1:${port}`, headers: {} } : undefined,
        service: 'bench',
        share: 1,
      },
      { version: '0', failed: () => {} },
    );
  const traced = telemetryOf(true);
  const door = { token: undefined, isLoopback: true };
  const servers = {
    'not measured': await serverOf(),
    metrics: await serverOf({ ...door, telemetry: telemetryOf(false) }),
    'metrics and traces': await serverOf({ ...door, telemetry: traced }),
  } satisfies Record<Way, unknown>;
  const costs: Record<Way, number[]> = { 'not measured': [], metrics: [], 'metrics and traces': [] };
  for (const way of ways) await servers[way].listen({ port: 0, host: '127.0.0.1' });
  // The first round only warms up.
  for (let round = 0; round <= plan.rounds; round++)
    for (const way of ways) {
      const cost = await costOf((servers[way].server.address() as AddressInfo).port, plan);
      if (round > 0) costs[way].push(cost);
    }
  for (const way of ways) await servers[way].close();
  await traced.stop();
  collector.close();
  return costs;
}

tell(await measure(given<Plan>()));
