import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { recordContent } from '#contracts/register';
import { inTransaction } from '#platform/database';
import { readSettings } from '#platform/config';
import { type Handle, openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { keepRecord } from '../../src/modules/register/actions/keep-record.ts';
import { bear } from '../frame/bear.ts';
import { given, tell } from '../frame/child.ts';
import { quantile } from '../frame/figures.ts';

export interface RegisterLoad {
  readonly records: number;
  readonly perSecond: number;
  readonly connections: number;
  readonly seconds: number;
}

export interface RegisterBorne {
  readonly what: string;
  readonly address: string;
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
}

const load = given<RegisterLoad>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder, REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' });
const centre = await openCentre(settings, () => {});
await seed(centre, () => {});

const subjects = [
  'remote sensing of soils',
  '地震监测',
  'biologische landbouw',
  'sûreté nucléaire',
  'photonics',
];

/** A project of both sides under one of a hundred programmes, as registers of agencies describe them. */
const project = (number: number) =>
  recordContent.parse({
    kind: 'project',
    type: 'research',
    sources: [{ key: 'bench', title: 'List of projects', href: 'https://bench.example/projects' }],
    claims: [
      ['title', { is: 'texts', texts: { en: `Project ${number}: ${subjects[number % subjects.length]}` } }],
      ['begins', { is: 'date', date: `${1980 + (number % 45)}-0${1 + (number % 9)}` }],
      ['ends', { is: 'date', date: `${1982 + (number % 45)}` }],
      ['lead', { is: 'party', name: { en: `Institute ${number % 300}` }, side: 'cn' }],
      ['lead', { is: 'party', name: { en: `University ${number % 40}` }, side: 'be' }],
      ['money', { is: 'money', money: { amount: `${100_000 + number}`, currency: 'EUR' }, side: 'be' }],
    ].map(([property, value]) => ({ property, value, source: 'bench' })),
    links: [{ relation: 'under', to: { record: `programme-${9000 + (number % 100)}` }, source: 'bench' }],
    identifiers: [{ scheme: 'project-number', value: `B-${number}` }],
  });

const programme = (number: number) =>
  recordContent.parse({
    kind: 'programme',
    sources: [{ key: 'bench', title: 'List of programmes' }],
    claims: [
      { property: 'title', value: { is: 'texts', texts: { en: `Programme ${number}` } }, source: 'bench' },
    ],
  });

await inTransaction(centre.deps.db, async (db) => {
  const deps = { ...centre.deps, db: db as Handle };
  for (let number = 9000; number < 9100; number++)
    await keepRecord(
      deps,
      { content: programme(number), reference: `programme-${number}`, origin: `bench:programme-${number}` },
      { why: 'Bench.' },
    );
  for (let number = 0; number < load.records; number++)
    await keepRecord(deps, { content: project(number), origin: `bench:${number}` }, { why: 'Bench.' });
});

const server = await buildServer(centre, { engine: undefined as never });
await server.listen({ port: 0, host: '127.0.0.1' });
const { port } = (server.server as Server).address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;
const { rows } = (await (await fetch(`${origin}/api/register/records?q=Project%20777`)).json()) as {
  rows: { reference: string }[];
};
const reference = rows[0]!.reference;
for (let tries = 0; !(await (await fetch(`${origin}/en/register`)).text()).includes('<h1'); tries++) {
  if (tries > 200) throw new Error('No page comes drawn: run `npm run build`.');
  await new Promise((resume) => setTimeout(resume, 50));
}

const asked = [
  ['the page of a record', `/en/register/${reference}`],
  ['the page of the oldest agreement', '/zh/register/agreement-1'],
  ['the list', '/en/register'],
  ['a search in the list', `/en/register?q=${encodeURIComponent('地震')}`],
  ['a record over the API', `/api/register/records/${reference}`],
] as const;
const borne: RegisterBorne[] = [];
for (const [what, address] of asked) {
  const one = { ...load, address: `${origin}${address}` };
  await bear({ ...one, seconds: 2 });
  const { times } = await bear(one);
  const bytes = Buffer.byteLength(await (await fetch(one.address)).text());
  borne.push({ what, address, bytes, p50: quantile([...times], 0.5), p95: quantile([...times], 0.95) });
}
await server.close();
await centre.database.close();
fs.rmSync(folder, { recursive: true, force: true });
tell(borne);
