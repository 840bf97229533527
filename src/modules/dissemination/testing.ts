import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { sql } from 'kysely';
import { recordContent } from '#contracts/register';
import type { PartiesTables } from '#modules/parties';
import { type RegisterTables, seedRegister } from '#modules/register';
import { readCorridor } from '#platform/corridor';
import { createServer } from '#platform/http';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { disseminationRoutes } from './routes.ts';

const root = path.resolve(import.meta.dirname, '../../..');
export const ORIGIN = 'https://centre.example';
const source = 'paper';

const texts = (en: string, rest: object = {}) => ({ is: 'texts', texts: { en, ...rest } });
const says = (property: string, value: object, more: object = {}) => ({ property, value, source, ...more });
const on = (date: string) => ({ is: 'date', date });
const party = (en: string, side?: string) => ({ is: 'party', name: { en }, ...(side && { side }) });
const record = (
  kind: string,
  title: string,
  { claims = [], ...rest }: { claims?: object[]; [name: string]: unknown },
) =>
  recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A paper', href: 'https://example.org/paper' }],
    claims: [says('title', texts(title, { zh: `${title}（中文）` })), ...claims],
    ...rest,
  });

/** What the public facts have no example of: a funded project with its grants and results, things of days to come, bad texts. */
export const examples = {
  'project-9001': record('project', 'Alpha </script><script>alert(1)</script>', {
    type: 'research',
    fields: ['photonics'],
    claims: [
      says('short-title', texts('ALPHA')),
      says('summary', texts('=cmd|calc')),
      says('begins', on('2026-10-01')),
      says('ends', on('2029-09-30')),
      says('lead', party('University of Example', 'be')),
      says('participant', party('示例大学', 'cn')),
      says('funder', party('Example Fund', 'be')),
      says('money', { is: 'money', money: { amount: '250000', currency: 'EUR' }, side: 'be' }),
    ],
    identifiers: [
      { scheme: 'raid', value: 'https://raid.org/10.5555/abc' },
      { scheme: 'cstr', value: '31253.11.example.1' },
    ],
  }),
  'project-9002': record('project', 'Beta', {
    type: 'mobility',
    claims: [
      says('begins', on('2024')),
      says('funder', party('Example Fund', 'be')),
      says('lead', party('University of Example', 'be')),
      says('participant', party('示例大学', 'cn')),
    ],
  }),
  'funding-9003': record('funding', 'Grant for Alpha', {
    type: 'grant',
    claims: [
      says('begins', on('2026-10-01')),
      says('ends', on('2029-09-30')),
      says('funder', party('Example Fund', 'be')),
      says('money', { is: 'money', money: { amount: '250000.50', currency: 'EUR' }, side: 'be' }),
    ],
    links: [{ relation: 'funds', to: { record: 'project-9001' }, source }],
    identifiers: [
      { scheme: 'grant-doi', value: '10.5555/grant.3' },
      { scheme: 'award-number', value: 'G0A0026N', side: 'be' },
    ],
  }),
  'result-9004': record('result', 'A paper on Alpha', {
    type: 'publication',
    claims: [
      says('happened', on('2028-03')),
      says('document', { is: 'link', title: { en: 'Text' }, href: 'https://example.org/a,b>c' }),
    ],
    links: [{ relation: 'came-from', to: { record: 'project-9001' }, source }],
    identifiers: [{ scheme: 'doi', value: '10.5555/paper.4' }],
  }),
  'commitment-9005': record('commitment', 'Report\r\nBEGIN:VEVENT', {
    claims: [
      says('due', on('2027-06-30')),
      says('owner', party('Agency A', 'be')),
      says('owner', party('Agency B', 'cn')),
    ],
  }),
  'event-9006': record('event', 'Fair', {
    type: 'exhibition',
    claims: [
      says('happened', on('2026-11-05/2026-11-07')),
      says('place', { is: 'place', name: { en: 'Leuven' }, country: 'BE' }),
    ],
  }),
  'event-9007': record('event', 'Visit of a month', {
    type: 'visit',
    claims: [says('happened', on('2027-02'))],
  }),
  'statement-9008': record('statement', 'Hundreds of institutes', {
    type: 'number-of-institutes',
    claims: [says('count', { is: 'count', count: 200, how: 'some' })],
  }),
  'result-9009': record('result', 'A laser', {
    type: 'product',
    claims: [
      says('readiness', { is: 'readiness', level: 7, on: '2028' }),
      says('owner', party('Firm', 'be')),
    ],
    links: [{ relation: 'came-from', to: { record: 'project-9001' }, source }],
  }),
  'agreement-9010': record('agreement', 'Withdrawn', {}),
} as const;

/** A centre with the public facts and the examples, over HTTP. */
export async function openDissemination() {
  const { db, owner, requests } = await testDatabase<RegisterTables & PartiesTables>();
  const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
  await seedRegister({ db, corridor }, path.join(root, 'database/seeds/register.yaml'));
  await seedRegister({ db, corridor }, writtenSeeds());
  await withdraw('agreement-9010');
  const deps = {
    origin: () => ORIGIN,
    elsewhere: ({ reference }: { reference: string }) => [
      { href: `${ORIGIN}/oai?identifier=${reference}`, type: 'application/xml' },
    ],
    catalogued: {
      oai: '/oai',
      openapi: '/api/openapi.json',
      organisations: '/api/organisations',
      ledger: '/api/ledger/table?format=csv',
    },
    pages: ['/', '/register'],
    now: () => new Date('2026-11-27T12:00:00Z'),
    corridor,
  };
  const server = await createServer({
    served: disseminationRoutes(deps),
    requests,
    log: createLog('silent'),
    version: 'test',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  after(() => server.close());
  const get = async (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });
  return { db, deps, get };

  async function withdraw(reference: string) {
    await owner.transaction().execute(async (within) => {
      await sql`insert into register.revision (record_id, number, content, why)
        select id, 2, null, 'Test' from register.record where reference = ${reference}`.execute(within);
      await sql`update register.record set content = null, revision = 2 where reference = ${reference}`.execute(
        within,
      );
    });
  }
}

/** JSON is YAML. */
function writtenSeeds(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dissemination-'));
  after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'examples.yaml');
  const records = Object.entries(examples).map(([reference, content]) => ({ reference, content }));
  fs.writeFileSync(file, JSON.stringify({ records }));
  return file;
}
