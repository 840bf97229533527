import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Costs, Plan } from '../measured/watching.ts';

const plan: Plan = { connections: 8, requests: 8000, rounds: 7 };

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

export const watching: Part = {
  about: 'what metrics and traces cost a request (half a minute)',
  async run() {
    const costs = await inChild<Costs>('watching', plan);
    return {
      title: 'Metrics and traces',
      tables: [
        {
          columns: ['a request is', 'µs of processor: middle', 'least', 'most'],
          rows: Object.entries(costs).map(([way, each]) => [
            way,
            shown(middle(each)),
            shown(Math.min(...each)),
            shown(Math.max(...each)),
          ]),
        },
      ],
      notes: [
        `The smallest endpoint, without a database, asked ${plan.requests.toLocaleString('en-GB')} times over ${plan.connections} connections in each of ${plan.rounds} rounds, in turns;
processor time of server and asker together, which share a process. Without a collector (\`OTEL_EXPORTER_OTLP_ENDPOINT\`) no hook of
traces is put in: that row is the second one. With traces each request is a span, and one that runs on the same processor takes them.`,
      ],
    };
  },
};
