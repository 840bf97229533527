import { before } from 'node:test';
import type { WrittenListing } from '#contracts/opportunities';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { opportunitiesRoutes } from '../routes.ts';
import type { OpportunitiesTables } from '../store/tables.ts';
import { chinese, depsOf, dutch, listing } from '../testing.ts';
import { openStage, people, type Somebody, type Stage } from './people.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Ask = (
  who: Somebody | undefined,
  method: Method,
  to: [url: string, body?: object | undefined],
) => Promise<Answer>;

/** The module over HTTP, with people signed in; `today` may move on. Call it at the beginning of a suite. */
export async function httpStage() {
  const database = await testDatabase<OpportunitiesTables>();
  const clock = { today: '2026-11-26' };
  const server = await createServer({
    served: opportunitiesRoutes({ ...depsOf(database.db), today: () => clock.today }),
    requests: database.requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  const stage: { current?: Stage } = {};
  const tokens = {} as Record<Somebody, string>;
  before(async () => {
    stage.current = await openStage(database);
    for (const name of people) tokens[name] = await database.signIn(stage.current.account[name]);
  });
  const ask: Ask = async (who, method, [url, body]) => {
    const answer = await server.inject({
      method,
      url,
      ...(method !== 'GET' && { body: body ?? {} }),
      headers: {
        origin: 'http://localhost:80',
        ...(who && { cookie: `green-channel-session=${tokens[who]}` }),
      },
    });
    return { status: answer.statusCode, body: answer.json() as Answer['body'] };
  };
  return { ...database, clock, stage, ...askingWith(ask, stage) };
}

function askingWith(ask: Ask, stage: { readonly current?: Stage }) {
  const get = (who: Somebody | undefined, url: string) => ask(who, 'GET', [url]);
  const put = (who: Somebody, url: string, body: object) => ask(who, 'PUT', [url, body]);
  const post = (who: Somebody | undefined, url: string, body?: object) => ask(who, 'POST', [url, body]);
  const written = (change: Partial<WrittenListing> = {}) => writtenFor(stage.current!, change);
  /** Begins a listing and takes it as far as wanted; returns its address. */
  const begun = async (
    until: 'draft' | (typeof way)[number][0] = 'draft',
    change: Partial<WrittenListing> = {},
  ): Promise<string> => {
    const { body } = await post('member-cn', '/api/opportunities', { listing: written(change) });
    const at = `/api/opportunities/${body['reference'] as string}`;
    const last = way.findIndex(([state]) => state === until);
    for (const [state, who, noun] of way.slice(0, last + 1)) {
      const moved = await post(who, `${at}/${noun}`);
      if (moved.body['state'] !== state) throw new Error(JSON.stringify(moved.body));
    }
    return at;
  };
  return { ask, get, put, post, written, begun };
}

const way = [
  ['internal-review', 'member-cn', 'submission'],
  ['external-review', 'adviser-cn', 'approval'],
  ['published', 'adviser-be', 'publication'],
] as const;

function writtenFor({ organisation }: Stage, change: Partial<WrittenListing>): WrittenListing {
  const { isInvented: _, side: _side, ...facts } = listing();
  return {
    ...(facts as unknown as WrittenListing),
    ownerId: organisation.cn,
    keywords: { zh: ['吸附垫', '农田排水', '除磷'] },
    texts: [
      { ...chinese, isOriginal: true },
      { ...dutch, isOriginal: false },
    ],
    ...change,
  };
}
