import { createHash } from 'node:crypto';
import { after, before } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { startPreview } from '#platform/preview';
import { testDatabase } from '#testing/database';
import { testFiles } from '#testing/files';
import { documentsRoutes } from '../routes.ts';
import type { DocumentsTables } from '../store/tables.ts';

export const people = [
  'member-cn',
  'member-be',
  'second-member-be',
  'neighbour-cn',
  'adviser-cn',
  'adviser-be',
  'administrator',
  'newcomer',
] as const;
export type Somebody = (typeof people)[number];

export interface Stage {
  readonly organisation: Readonly<Record<'cn' | 'be' | 'neighbour', string>>;
  readonly account: Readonly<Record<Somebody, string>>;
  /** A case of the Chinese and the Belgian organisation. */
  readonly caseId: string;
  readonly otherCaseId: string;
}

type Owner = Kysely<unknown>;

const idOf = async (query: { execute(db: Owner): Promise<{ rows: unknown[] }> }, owner: Owner) =>
  ((await query.execute(owner)).rows[0] as { id: string }).id;

async function insertOrganisation(owner: Owner, [name, side]: readonly [string, string]): Promise<string> {
  const id = await idOf(
    sql`insert into parties.party (kind, side, display_name, sort_key)
      values ('organisation', ${side}, ${name}, ${name.toLowerCase()}) returning id`,
    owner,
  );
  await sql`insert into parties.organisation (party_id, type, status, country)
    values (${id}, 'enterprise', 'active', ${side.toUpperCase()})`.execute(owner);
  return id;
}

async function insertAccount(owner: Owner, name: Somebody): Promise<string> {
  const side = /-(cn|be)$/.exec(name)?.[1] ?? null;
  const id = await idOf(
    sql`insert into access.account (email, name, side, email_verified_at)
      values (${`${name}@example.test`}, ${name}, ${side}, now()) returning id`,
    owner,
  );
  const role = /adviser|administrator/.exec(name)?.[0];
  if (role)
    await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(owner);
  return id;
}

export async function openCase(
  owner: Owner,
  code: string,
  organisations: readonly string[],
): Promise<string> {
  return idOf(
    sql`select cases.open_case(${code}, 'technology-transfer', 'cn', 'be', 'Sorbents', 'en', null, null,
      ${[...organisations]}::uuid[], 'be', current_date, current_date + 5) as id`,
    owner,
  );
}

export async function openStage(owner: Owner): Promise<Stage> {
  const organisation = {
    cn: await insertOrganisation(owner, ['Dengde Sorbents', 'cn']),
    be: await insertOrganisation(owner, ['Sorptiewerken Dendervallei', 'be']),
    neighbour: await insertOrganisation(owner, ['Neighbour Water', 'cn']),
  };
  const account = {} as Record<Somebody, string>;
  for (const name of people) account[name] = await insertAccount(owner, name);
  const memberships = {
    'member-cn': 'cn',
    'member-be': 'be',
    'second-member-be': 'be',
    'neighbour-cn': 'neighbour',
  } as const;
  for (const [who, of] of Object.entries(memberships))
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      values (${account[who as Somebody]}, ${organisation[of]}, 'confirmed', now(), 'adviser')`.execute(
      owner,
    );
  return {
    organisation,
    account,
    caseId: await openCase(owner, 'D0CA-0000-0001', [organisation.cn, organisation.be]),
    otherCaseId: await openCase(owner, 'D0CA-0000-0002', [organisation.neighbour, organisation.be]),
  };
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly code?: string };
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: Buffer;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export interface Sent {
  readonly body?: object;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The module over HTTP with people signed in. Call it at the beginning of a suite. */
export async function httpStage() {
  const database = await testDatabase<DocumentsTables>();
  const files = await testFiles(database);
  const preview = startPreview();
  after(() => preview.stop());
  const server = await createServer({
    served: documentsRoutes({ files, preview }),
    requests: database.requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  const stage = {} as { -readonly [Part in keyof Stage]: Stage[Part] };
  const tokens = {} as Record<Somebody, string>;
  before(async () => {
    Object.assign(stage, await openStage(database.owner));
    for (const name of people) tokens[name] = await database.signIn(stage.account[name]);
  });
  const cookieOf = (who: Somebody) => `green-channel-session=${tokens[who]}`;
  const ask = async (
    who: Somebody | undefined,
    [method, url]: readonly [Method, string],
    { body, bytes, headers = {} }: Sent = {},
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      url,
      ...(bytes ? { payload: Buffer.from(bytes) } : method !== 'GET' && { payload: body ?? {} }),
      headers: {
        origin: 'http://localhost:80',
        ...(bytes && { 'content-type': 'application/octet-stream' }),
        ...(who && { cookie: cookieOf(who) }),
        ...headers,
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
  return { ...database, files, server, stage, ask, cookieOf, ...sendingWith(ask, stage) };
}

type Ask = (who: Somebody | undefined, at: readonly [Method, string], sent?: Sent) => Promise<Answer>;

export interface FileToSend {
  readonly compartment?: string;
  readonly name?: string;
  readonly content?: Uint8Array;
  readonly documentId?: string;
  readonly folder?: string;
}

export const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj\n<<>>\nendobj\n%%EOF\n`);

function sendingWith(ask: Ask, stage: Stage) {
  const room = () => `/api/cases/${stage.caseId}`;
  const get = (who: Somebody | undefined, url: string) => ask(who, ['GET', url]);
  /** Announces a file as somebody. */
  const begin = (who: Somebody, { content = pdf('offer'), ...file }: FileToSend, change: object = {}) =>
    ask(who, ['POST', `${room()}/uploads`], {
      body: {
        compartment: 'shared',
        title: file.name ?? 'Offer',
        language: 'en',
        name: 'offer.pdf',
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        ...file,
        ...change,
      },
    });
  /** Sends a whole file, or throws what was answered instead. */
  const sent = async (who: Somebody, file: FileToSend = {}): Promise<string> => {
    const begun = ok(await begin(who, file));
    const at = `${room()}/uploads/${String(begun['id'])}`;
    ok(await ask(who, ['PUT', `${at}/content?offset=0`], { bytes: file.content ?? pdf('offer') }));
    return String(ok(await ask(who, ['POST', `${at}/end`]))['documentId']);
  };
  const titles = async (who: Somebody, query = '') =>
    ((await get(who, `${room()}/documents${query}`)).body['rows'] as { title: string }[] | undefined)?.map(
      ({ title }) => title,
    );
  return { room, get, begin, sent, titles };
}

export function ok({ status, body }: Answer): Answer['body'] {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
