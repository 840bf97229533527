import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { Priced, Pricing } from '../measured/protection.ts';

const pricing: Pricing = {
  paths: [
    '/api/opportunities',
    '/api/opportunities?field=energy&limit=5',
    '/api/opportunities/TO-CN-FOOD-04',
    '/api/organisations?q=gent',
    '/en/opportunities',
    '/api/access/sessions/by-demonstration',
  ],
  connections: 50,
  seconds: 3,
  rounds: 3,
};

const names: Readonly<Record<Priced['asked'], string>> = {
  unprotected: 'without protection',
  visitor: 'as a visitor',
  adviser: 'as an adviser who has signed in',
};

export const protection: Part = {
  about: 'what row-level security and a transaction for each request cost (three minutes)',
  async run() {
    const priced = await inChild<Priced[]>('protection', pricing);
    const without = new Map(
      priced.filter(({ asked }) => asked === 'unprotected').map(({ path, perSecond }) => [path, perSecond]),
    );
    return {
      title: 'The price of protection',
      tables: [
        {
          caption: `${pricing.connections} connections that ask again at once, the demonstration centre`,
          columns: ['address', 'asked', 'answers a second', 'of the unprotected', 'p50: ms', 'p95: ms'],
          rows: priced.map(({ path, asked, perSecond, p50, p95 }) => [
            `\`${path}\``,
            names[asked],
            shown(perSecond),
            `${Math.round((100 * perSecond) / without.get(path)!)} %`,
            shown(p50),
            shown(p95),
          ]),
        },
      ],
      notes: [
        `“Without protection” is the same server on the centre’s own login, without a transaction and without asking the
session; it exists only here. Median of ${pricing.rounds} rounds of ${pricing.seconds} s that take turns. Server, database and the program that asks
share the machine.`,
      ],
    };
  },
};
