import path from 'node:path';
import { after, before } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { type FollowedPacks, readGoodPacks } from '#modules/clearance';
import { readQuality } from '#modules/opportunities';
import { type PartiesDeps, registerOrganisation } from '#modules/parties';
import { readCorridor } from '#platform/corridor';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { startPrinter } from '#platform/print';
import { testDatabase } from '#testing/database';
import { testFiles } from '#testing/files';
import type { PapersTables } from '../actions/deps.ts';
import { papersRoutes } from '../routes.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

export const people = ['member-cn', 'member-be', 'adviser-be', 'newcomer'] as const;
export type Somebody = (typeof people)[number];

type Owner = Kysely<unknown>;
const idOf = async (query: { execute(db: Owner): Promise<{ rows: unknown[] }> }, owner: Owner) =>
  ((await query.execute(owner)).rows[0] as { id: string }).id;

export interface Stage {
  readonly account: Readonly<Record<Somebody, string>>;
  /** Between a Chinese and a Belgian organisation that are not named to each other yet. */
  readonly caseId: string;
  /** Of the Belgian organisation, in a listing of the Chinese one that is open and names nobody. */
  readonly interestId: string;
  readonly reference: string;
}

export const CHINESE = '登德吸附材料有限公司';
export const BELGIAN = 'Sorptiewerken Dendervallei';

async function registered({ db }: { readonly db: unknown }) {
  const deps = { db, corridor, today: () => '2026-09-01' } as unknown as PartiesDeps;
  const common = { type: 'enterprise', fields: ['environment'], isInvented: true } as const;
  const cn = await registerOrganisation(deps, {
    ...common,
    slug: 'paper-cn',
    side: 'cn',
    names: { zh: CHINESE, en: 'Dengde Sorbents' },
    identifiers: [{ scheme: 'cn-uscc', value: '91350100M000100Y43' }],
    place: { city: 'Wuhan', latitude: 30, longitude: 114 },
  });
  const be = await registerOrganisation(deps, {
    ...common,
    slug: 'paper-be',
    side: 'be',
    names: { nl: BELGIAN },
    identifiers: [{ scheme: 'be-enterprise', value: '0200065765' }],
    place: { city: 'Gent', latitude: 51, longitude: 4 },
  });
  return { cn: cn.id, be: be.id };
}

async function insertAccount(owner: Owner, name: Somebody): Promise<string> {
  const side = /-(cn|be)$/.exec(name)?.[1] ?? null;
  const id = await idOf(
    sql`insert into access.account (email, name, side, email_verified_at)
      values (${`${name}@example.test`}, ${name}, ${side}, now()) returning id`,
    owner,
  );
  if (name.startsWith('adviser'))
    await sql`insert into access.role_grant (account_id, role) values (${id}, 'adviser')`.execute(owner);
  return id;
}

async function insertListing(owner: Owner, organisationId: string): Promise<readonly [string, string]> {
  const reference = 'TO-CN-ENVI-00077';
  const id = await idOf(
    sql`insert into opportunities.opportunity
      (reference, direction, kind, state, state_since, published_on, valid_until, side, fields, languages, is_invented)
    values (${reference}, 'offer', 'technology', 'published', current_date, current_date, current_date + 300, 'cn',
      '{environment}', '{zh}', true) returning id`,
    owner,
  );
  await sql`insert into opportunities.owner (opportunity_id, organisation_id) values (${id}, ${organisationId})`.execute(
    owner,
  );
  await sql`insert into opportunities.text (opportunity_id, language, is_original, title, summary, description, advantages, changed_on)
    values (${id}, 'zh', true, '含铁砂吸附垫', '', ${'吸附垫放在排水井内，水流经过时结合溶解性磷。\n'.repeat(200)}, '', current_date)`.execute(
    owner,
  );
  return [id, reference];
}

async function arrange({ db, owner }: { readonly db: unknown; readonly owner: Owner }): Promise<Stage> {
  const organisation = await registered({ db });
  const account = {} as Record<Somebody, string>;
  for (const name of people) account[name] = await insertAccount(owner, name);
  for (const side of ['cn', 'be'] as const)
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${account[`member-${side}`]}, ${organisation[side]}, 'confirmed', now(), 'adviser')`.execute(
      owner,
    );
  const [listingId, reference] = await insertListing(owner, organisation.cn);
  const caseId = await idOf(
    sql`select cases.open_case('PAPE-0000-0001', 'technology-transfer', 'cn', 'be', '#panic("x") 除磷', 'zh', null, null,
      ${[organisation.cn, organisation.be]}::uuid[], 'be', current_date, current_date + 5) as id`,
    owner,
  );
  const interestId = await idOf(
    sql`insert into cases.interest (opportunity_id, side, other_side, language, about, wish, state, due_on)
      values (${listingId}, 'be', 'cn', 'nl', 'Wij beheren pompgemalen.', 'Een seizoen proberen.', 'with-owner',
        current_date + 5) returning id`,
    owner,
  );
  await sql`insert into cases.interested (interest_id, organisation_id) values (${interestId}, ${organisation.be})`.execute(
    owner,
  );
  await sql`insert into cases.approached (interest_id, organisation_id) values (${interestId}, ${organisation.cn})`.execute(
    owner,
  );
  const ways = ['hand-in', 'pass-on', 'put-to-owner'] as const;
  const states = ['with-own-adviser', 'with-other-adviser', 'with-owner'] as const;
  for (const [place, verb] of ways.entries())
    await sql`insert into cases.interest_step (interest_id, verb, from_state, to_state, taken_on, taken_as)
      values (${interestId}, ${verb}, ${states[place - 1] ?? null}, ${states[place]}, current_date, 'own-adviser')`.execute(
      owner,
    );
  return { account, caseId, interestId, reference };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: Buffer;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The module over HTTP with people signed in. Call it at the beginning of a suite. */
export async function httpStage() {
  const database = await testDatabase<PapersTables>();
  const files = await testFiles(database);
  const printer = startPrinter();
  after(() => printer.stop());
  const rulebook = readGoodPacks(path.join(root, 'packs/clearance'));
  const log = createLog('silent');
  const server = await createServer({
    served: papersRoutes({
      corridor,
      quality: readQuality(path.join(root, 'packs/quality')),
      now: () => new Date('2026-11-27T10:00:00Z'),
      today: () => '2026-11-27',
      log,
      packs: { current: async () => rulebook } as unknown as FollowedPacks,
      printer,
      files,
      pageAt: (language, page) => `https://centre.example/${language}/${page}`,
    }),
    requests: database.requests,
    log,
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  const stage = {} as { -readonly [Part in keyof Stage]: Stage[Part] };
  const tokens = {} as Record<Somebody, string>;
  before(async () => {
    Object.assign(stage, await arrange(database));
    for (const name of people) tokens[name] = await database.signIn(stage.account[name]);
  });
  const ask = async (who: Somebody | undefined, url: string, body?: object): Promise<Answer> => {
    const answer = await server.inject({
      url,
      method: body ? 'POST' : 'GET',
      ...(body && { payload: body }),
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(who && { cookie: `green-channel-session=${tokens[who]}` }),
      },
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      raw: answer.rawPayload,
      body: isJson ? (answer.json() as Answer['body']) : {},
    };
  };
  const get = (who: Somebody | undefined, url: string) => ask(who, url);
  return { ...database, stage, get, ask };
}
