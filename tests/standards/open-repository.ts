import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after } from 'node:test';
import { sql } from 'kysely';
import { recordContent, type RecordContent } from '#contracts/register';
import { exchangeRoutes } from '#modules/exchange';
import { type PartiesTables, registerOrganisation, registerPerson } from '#modules/parties';
import { type RegisterTables, seedRegister } from '#modules/register';
import { readCorridor } from '#platform/corridor';
import { type Database, inTransaction } from '#platform/database';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase, type TestDatabase } from '#testing/database';
import { keepRecord } from '../../src/modules/register/actions/keep-record.ts';

const root = path.resolve(import.meta.dirname, '../..');
const IDENTIFIER = 'centre.example';
const source = 'paper';

/** What a source says, as tests tell it. */
export const says = (property: string, value: object, more: object = {}) => ({
  property,
  value,
  source,
  ...more,
});
export const texts = (en: string, more: object = {}) => ({ is: 'texts', texts: { en, ...more } });
export const on = (date: string) => ({ is: 'date', date });
export const party = (en: string, more: object = {}) => ({ is: 'party', name: { en }, ...more });

export const contentOf = (
  kind: string,
  title: string,
  { claims = [], ...rest }: { claims?: object[]; [name: string]: unknown } = {},
): RecordContent =>
  recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A paper', href: 'https://example.org/paper' }],
    claims: [says('title', texts(title, { zh: `${title}（中文）` })), ...claims],
    ...rest,
  });
export const linked = (relation: string, ...references: string[]) =>
  references.map((record) => ({ relation, to: { record }, source }));

/** The public facts, houses and people of a test, and their repository that listens on this machine. */
export function openRepository(more: { perAnswer?: number } = {}) {
  const database = testDatabase<RegisterTables & PartiesTables>();
  const opened = database.then((database) => open(database, more));
  after(async () => (await opened).server.close());
  return opened;
}

async function open(
  { db, owner, requests, signIn }: TestDatabase<RegisterTables & PartiesTables>,
  more: { perAnswer?: number },
) {
  const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
  const deps = {
    db: db as Database<RegisterTables> & Database<PartiesTables>,
    corridor,
    today: () => '2026-11-27',
  };
  const server = await createServer({
    served: exchangeRoutes({
      repository: {
        name: 'Green Channel',
        identifier: IDENTIFIER,
        adminEmail: `admin@${IDENTIFIER}`,
        publicUrl: undefined,
      },
      signingKey: Buffer.alloc(32, 7),
      now: () => new Date(),
      ...more,
    }),
    requests,
    log: createLog('error'),
    version: '0',
    requestsPerMinute: 0,
    notReady: async () => ({}),
  });
  const heard: string[] = [];
  const listeners: ((asked: number) => Promise<void>)[] = [];
  server.addHook('onRequest', async ({ url }) => {
    const asked = heard.push(url);
    for (const listener of listeners) await listener(asked);
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;

  const keep = (content: RecordContent | undefined, reference?: string) =>
    inTransaction(db, (within) =>
      keepRecord(
        { db: within as Database<RegisterTables>, corridor },
        { content, ...(reference !== undefined && { reference }) },
        { why: 'Test' },
      ),
    );
  return {
    server,
    /** Addresses that were asked. */
    heard,
    /** Work to be done before each answer. */
    listeners,
    owner,
    signIn,
    deps,
    origin: `http://127.0.0.1:${port}`,
    address: `http://127.0.0.1:${port}/oai`,
    keep,
    seed: () => seedRegister(deps, path.join(root, 'database/seeds/register.yaml')),
    organisation: async (slug: string, more: Partial<Parameters<typeof registerOrganisation>[1]> = {}) =>
      (
        await registerOrganisation(deps, {
          slug,
          side: 'be',
          type: 'university',
          names: { en: `House of ${slug}`, nl: `Huis ${slug}` },
          isInvented: false,
          ...more,
        })
      ).id,
    /** Somebody who agreed that everybody sees them, or did not. */
    person: async (name: string, hasAgreed: boolean) => {
      const { id } = await registerPerson(deps, {
        source: 'csv:tests',
        key: name,
        title: 'A list',
        names: [{ text: name, kind: 'official' }],
        country: 'BE',
        ...(hasAgreed && { orcid: '0000-0002-1825-0097' }),
        affiliations: [{ target: { scheme: 'centre', value: 'leuven' }, name: 'House of leuven' }],
        isInvented: false,
      });
      const account = (
        await sql<{ id: string }>`insert into access.account (email, name, side, person_id)
          values (${`${name.replaceAll(/\W/g, '').toLowerCase()}@told.example`}, ${name}, 'be', ${id}) returning id`.execute(
          owner,
        )
      ).rows[0]!.id;
      if (hasAgreed)
        await sql`insert into access.consent (account_id, subject, wording, language)
          values (${account}, 'page-to-everybody', 'test', 'nl')`.execute(owner);
      return { id, account };
    },
    /** Asks as a harvester does; the answer as it came. */
    ask: async (question: Record<string, string>): Promise<string> => {
      const { statusCode, body } = await server.inject({
        url: `/oai?${new URLSearchParams(question).toString()}`,
      });
      if (statusCode !== 200) throw new Error(`${statusCode} ${body}`);
      return body;
    },
  };
}

export type OpenRepository = Awaited<ReturnType<typeof openRepository>>;

/** A list to its end: every answer as it came. */
export async function askAll(
  { ask }: Pick<OpenRepository, 'ask'>,
  question: Record<string, string>,
): Promise<string[]> {
  const answers: string[] = [];
  for (let next: Record<string, string> | undefined = question; next;) {
    const answer: string = await ask(next);
    answers.push(answer);
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(answer)?.[1];
    next = token === undefined ? undefined : { verb: question['verb']!, resumptionToken: token };
  }
  return answers;
}

/** What is told of in answers, in their order; what is no more with a dash. */
export const toldIn = (answers: readonly string[]): string[] =>
  [...answers.join('').matchAll(/<header( status="deleted")?><identifier>oai:[^:]+:([^<]+)</g)].map(
    ([, deleted, local]) => `${deleted ? '-' : ''}${local}`,
  );

/** A centre in which everything that CERIF can say occurs: two sides, grants, results, people who agreed and who did not. */
export async function fill(repository: OpenRepository) {
  const { keep, organisation, person } = repository;
  const kuleuven = await organisation('leuven', {
    shortName: 'KUL',
    website: 'https://www.leuven.example/?a=[1]|2',
    identifiers: [
      { scheme: 'ror', value: '05f950310' },
      { scheme: 'wikidata', value: 'Q833670' },
    ],
  });
  const laboratory = await organisation('lab-of-leuven', {
    type: 'institute',
    parents: [{ scheme: 'centre', value: 'leuven', name: 'House of leuven' }],
  });
  const invented = await organisation('invented', { isInvented: true });
  const [an, hidden] = [await person('An Peeters', true), await person('Jan Verborgen', false)];
  const leads = [
    says('lead', party('House of leuven', { side: 'be', partyId: kuleuven })),
    says('lead', party('Example University', { side: 'cn' })),
    says('lead', party('An Peeters', { partyId: an.id })),
    says('participant', party('Jan Verborgen', { partyId: hidden.id })),
    says('participant', party('Invented house', { partyId: invented })),
  ];
  const agreement = await keep(
    contentOf('agreement', 'Agreement of the test', { claims: [says('signed', on('2001-02-03'))] }),
  );
  const alone = await keep(
    contentOf('agreement', 'Agreement that opened nothing', { claims: [says('signed', on('2001'))] }),
  );
  const programme = await keep(
    contentOf('programme', 'Programme', { links: linked('under', agreement.reference) }),
  );
  const call = await keep(
    contentOf('call', 'Call', {
      claims: [says('opens', on('2026-01-15')), says('closes', on('2026-04'))],
      links: linked('under', programme.reference),
    }),
  );
  const grant = await keep(
    contentOf('funding', 'Grant of the Belgian side', {
      type: 'grant',
      claims: [
        says('money', { is: 'money', money: { amount: '250000.50', currency: 'EUR' }, side: 'be' }),
        says('funder', party('House of leuven', { partyId: kuleuven })),
        says('begins', on('2026-10-01')),
      ],
      identifiers: [
        { scheme: 'grant-doi', value: '10.5555/grant.1' },
        { scheme: 'award-number', value: 'G0A0026N' },
      ],
      links: linked('under', call.reference),
    }),
  );
  const project = await keep(
    contentOf('project', 'Project & <more>', {
      type: 'research',
      claims: [
        ...leads,
        says('short-title', texts('ALPHA')),
        says('summary', texts('Low\u0001 loss.')),
        says('begins', on('2026-10-01')),
        says('ends', on('2029')),
        says('funder', party('Another fund')),
      ],
      statuses: [{ standing: 'active', from: '2026-10', source }],
      identifiers: [{ scheme: 'raid', value: 'https://raid.org/10.5555/abc12' }],
      links: linked('funded-by', grant.reference),
    }),
  );
  const results: string[] = [];
  for (const type of recordTypesOfResults)
    results.push(
      (
        await keep(
          contentOf('result', `Result, ${type}`, {
            ...(type !== 'of no type' && { type }),
            claims: [...leads, says('owner', party('Holder')), says('happened', on('2027-05'))],
            identifiers: [
              { scheme: 'doi', value: '10.5555/r.1' },
              { scheme: 'patent-number', value: 'CN1A' },
            ],
            links: linked('came-from', project.reference, grant.reference),
          }),
        )
      ).reference,
    );
  await keep(
    contentOf('laboratory', 'Joint laboratory', {
      type: 'joint-laboratory',
      claims: [
        says('host', party('House of leuven', { partyId: kuleuven })),
        says('host', party('Example University')),
        says('website', { is: 'link', title: { en: 'Site' }, href: 'https://lab.example/?q=a b#c#d' }),
      ],
    }),
  );
  return { kuleuven, laboratory, invented, an, hidden, agreement, alone, project, grant, results };
}

const recordTypesOfResults = ['publication', 'data-set', 'patent', 'standard', 'spin-off', 'of no type'];
