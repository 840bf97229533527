import { before } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { type PartiesDeps, registerOrganisation } from '#modules/parties';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { casesRoutes } from '../routes.ts';
import type { CasesTables } from '../store/tables.ts';
import { chineseInterest, corridor, landingPack, openListing, packsForTests } from '../testing.ts';

export const people = [
  'member-cn',
  'member-be',
  'neighbour-cn',
  'adviser-cn',
  'adviser-be',
  'second-adviser-be',
  'administrator',
  'newcomer',
] as const;
export type Somebody = (typeof people)[number];

export interface Stage {
  readonly organisation: Readonly<Record<'cn' | 'be' | 'neighbour', string>>;
  readonly account: Readonly<Record<Somebody, string>>;
  /** A listing of the Chinese organisation, open to all. */
  readonly reference: string;
}

type Owner = Kysely<unknown>;
type Given = { readonly db: unknown; readonly owner: Owner };

/** One organisation and its people on either side, and a listing of the Chinese one, straight in the database. */
export async function openStage({ db, owner }: Given): Promise<Stage> {
  const register = async (slug: string, side: 'cn' | 'be', names: object) => {
    const deps = { db, corridor, today: () => '2026-09-01' } as unknown as PartiesDeps;
    const wanted = {
      slug,
      side,
      type: 'enterprise',
      names,
      fields: ['environment'],
      isInvented: true,
      facts: [],
    };
    const place = { city: side === 'cn' ? 'Wuhan' : 'Gent', latitude: 30, longitude: 4 };
    return (
      await registerOrganisation(deps, { ...wanted, place } as unknown as Parameters<
        typeof registerOrganisation
      >[1])
    ).id;
  };
  const organisation = {
    cn: await register('stage-cn', 'cn', { zh: '登德吸附材料有限公司', en: 'Dengde Sorbents' }),
    be: await register('stage-be', 'be', { nl: 'Sorptiewerken Dendervallei' }),
    neighbour: await register('stage-neighbour', 'cn', { zh: '邻里水务有限公司' }),
  };
  const account = {} as Record<Somebody, string>;
  for (const name of people) account[name] = await insertAccount(owner, name);
  const memberships = { 'member-cn': 'cn', 'member-be': 'be', 'neighbour-cn': 'neighbour' } as const;
  for (const [who, of] of Object.entries(memberships))
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${account[who as Somebody]}, ${organisation[of]}, 'confirmed', now(), 'adviser')`.execute(
      owner,
    );
  return { organisation, account, reference: await openListing(owner, organisation.cn) };
}

async function insertAccount(owner: Owner, name: Somebody): Promise<string> {
  const side = /-(cn|be)$/.exec(name)?.[1] ?? null;
  const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side, email_verified_at)
    values (${`${name}@example.test`}, ${name}, ${side}, now()) returning id`.execute(owner);
  const role = /adviser|administrator/.exec(name)?.[0];
  if (role)
    await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, ${role})`.execute(
      owner,
    );
  return rows[0]!.id;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The module over HTTP with people signed in; the clock may move on. Call it at the beginning of a suite. */
export async function httpStage() {
  const database = await testDatabase<CasesTables>();
  const clock = { now: new Date('2026-09-30T02:00:00Z') };
  const packs = packsForTests();
  const deps = {
    corridor,
    now: () => clock.now,
    log: createLog('silent'),
    packs,
    landingPack,
    happenings: [],
  };
  const server = await createServer({
    served: casesRoutes(deps),
    requests: database.requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  const stage = {} as { -readonly [Part in keyof Stage]: Stage[Part] };
  const tokens = {} as Record<Somebody, string>;
  before(async () => {
    Object.assign(stage, await openStage(database));
    for (const name of people) tokens[name] = await database.signIn(stage.account[name]);
  });
  const ask = async (
    who: Somebody | undefined,
    [method, url]: readonly ['GET' | 'POST' | 'PUT' | 'DELETE', string],
    body?: object,
  ): Promise<Answer> => {
    const cookie = who && `green-channel-session=${tokens[who]}`;
    const answer = await server.inject({
      method,
      url,
      ...(method !== 'GET' && { body: body ?? {} }),
      headers: { origin: 'http://localhost:80', ...(cookie && { cookie }) },
    });
    return { status: answer.statusCode, body: bodyOf(answer) };
  };
  return { ...database, clock, packs, deps, stage, ask, ...askingWith(ask, stage) };
}

/** JSON as it is; a file as its text. */
const bodyOf = ({ headers, body }: { headers: object; body: string }): Answer['body'] => {
  const isJson = String((headers as Record<string, unknown>)['content-type']).includes('json');
  return (isJson ? JSON.parse(body) : { text: body }) as Answer['body'];
};

type Ask = (
  who: Somebody | undefined,
  at: readonly ['GET' | 'POST' | 'PUT' | 'DELETE', string],
  body?: object,
) => Promise<Answer>;

function askingWith(ask: Ask, stage: Stage) {
  const get = (who: Somebody | undefined, url: string) => ask(who, ['GET', url]);
  /** Posts, or throws what was answered instead of an ok. */
  const done = async (who: Somebody, url: string, body?: object) => {
    const answer = await ask(who, ['POST', url], body);
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const expressed = async (change: object = {}) => {
    const asked = {
      opportunity: stage.reference,
      organisationId: stage.organisation.be,
      ...chineseInterest,
      ...change,
    };
    const { id } = await done('member-be', '/api/interests', asked);
    return `/api/interests/${String(id)}`;
  };
  /** An interest that was accepted by both: the case it became. */
  const opened = async (change: object = {}) => {
    const at = await expressed(change);
    await done('adviser-be', `${at}/passing-on`, { version: 1 });
    await done('adviser-cn', `${at}/putting`, { version: 2 });
    const { caseId } = await done('member-cn', `${at}/acceptance`, { version: 3, agrees: true });
    return `/api/cases/${String(caseId)}`;
  };
  return { get, done, expressed, opened };
}
