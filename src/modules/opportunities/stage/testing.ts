import { before } from 'node:test';
import { type Kysely, sql } from 'kysely';
import type { WrittenListing } from '#contracts/opportunities';
import { type PartiesDeps, registerOrganisation } from '#modules/parties';
import type { Database } from '#platform/database';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { opportunitiesRoutes } from '../routes.ts';
import type { OpportunitiesTables } from '../store/tables.ts';
import { chinese, corridor, depsOf, dutch, listing, TODAY } from '../testing.ts';

interface Given {
  readonly db: Database<OpportunitiesTables>;
  readonly owner: Kysely<unknown>;
}

export const people = [
  'member-cn',
  'colleague-cn',
  'member-be',
  'adviser-cn',
  'second-adviser-cn',
  'adviser-be',
  'administrator',
  'newcomer',
] as const;
export type Somebody = (typeof people)[number];

/** A centre with one organisation and its people on either side, straight in the database. */
export interface Stage {
  readonly organisation: Readonly<Record<'cn' | 'be', string>>;
  readonly account: Readonly<Record<Somebody, string>>;
}

export async function openStage({ db, owner }: Given): Promise<Stage> {
  const register = async (side: 'cn' | 'be', names: Partial<Record<'zh' | 'en' | 'nl', string>>) => {
    const deps = { db, corridor, today: () => TODAY } as unknown as PartiesDeps;
    const { id } = await registerOrganisation(deps, {
      slug: `stage-${side}`,
      side,
      type: 'enterprise',
      names,
      place: { city: side === 'cn' ? 'Wuhan' : 'Gent', latitude: 30, longitude: 4 },
      fields: ['environment'],
      isInvented: true,
      facts: [],
    } as Parameters<typeof registerOrganisation>[1]);
    return id;
  };
  const organisation = {
    cn: await register('cn', { zh: '登德吸附材料有限公司', en: 'Dengde Sorbents' }),
    be: await register('be', { nl: 'Sorptiewerken Dendervallei', en: 'Dender Valley Sorption' }),
  };
  const account = {} as Record<Somebody, string>;
  for (const name of people) account[name] = await insertAccount(owner, name);
  for (const name of ['member-cn', 'colleague-cn'] as const)
    await insertMembership(owner, account[name], organisation.cn);
  await insertMembership(owner, account['member-be'], organisation.be);
  return { organisation, account };
}

async function insertAccount(owner: Kysely<unknown>, name: Somebody): Promise<string> {
  const side = /-(cn|be)$/.exec(name)?.[1] ?? null;
  const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side, email_verified_at)
    values (${`${name}@example.test`}, ${name}, ${side}, now()) returning id`.execute(owner);
  const id = rows[0]!.id;
  const role = /adviser|administrator/.exec(name)?.[0];
  if (role)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(owner);
  return id;
}

const insertMembership = (owner: Kysely<unknown>, account: string, organisation: string) =>
  sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
    values (${account}, ${organisation}, 'confirmed', now(), 'adviser')`.execute(owner);

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
