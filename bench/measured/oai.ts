import { once } from 'node:events';
import fs from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Kysely, sql } from 'kysely';
import { checkEndpoint, harvestLimits } from '#modules/exchange';
import { readSettings } from '#platform/config';
import { connect, inTransaction } from '#platform/database';
import { openCentre } from '../../src/app/open-centre.ts';
import { seed } from '../../src/app/seed.ts';
import { buildServer } from '../../src/app/server.ts';
import { given, tell } from '../frame/child.ts';
import { quantile } from '../frame/figures.ts';
import type { FirstBytesAsked } from './first-byte-worker.ts';

export interface OaiLoad {
  readonly records: number;
  readonly rounds: number;
}

export interface OaiBorne {
  /** Milliseconds to the first byte of an answer. */
  readonly lists: readonly { readonly what: string; readonly p50: number; readonly p95: number }[];
  readonly harvests: readonly { readonly what: string; readonly records: number; readonly seconds: number }[];
  readonly findings: number;
  /** Most that the process held while it answered. */
  readonly residentBytes: number;
}

const load = given<OaiLoad>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder, REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' });
const centre = await openCentre(settings, () => {});
await seed(centre, () => {});

/** The public facts again and again, each copy a record of its own that links to what the first one links to. */
async function pour(db: Kysely<unknown>, copies: number): Promise<void> {
  await sql`create temporary table copy on commit drop as
    select uuidv7() as id, r.id as of, r.kind, r.content, r.type, r.titles, r.began_on, r.ended_on, r.fields, r.sides, r.words
    from register.record r, generate_series(1, ${sql.lit(copies)}) n where r.content is not null`.execute(db);
  await sql`insert into register.record (id, kind, content, type, titles, began_on, ended_on, fields, sides, words)
    select id, kind, content, type, titles, began_on, ended_on, fields, sides, words from copy`.execute(db);
  await sql`insert into register.revision (record_id, number, content, why) select id, 1, content, 'Bench' from copy`.execute(
    db,
  );
  await sql`insert into register.link (record_id, position, relation, to_record)
    select c.id, l.position, l.relation, l.to_record from copy c join register.link l on l.record_id = c.of
    where l.to_record is not null`.execute(db);
}

const owner = connect<unknown>({ ...centre.database.connection, user: 'postgres', max: 1 });
const { rows } = await sql<{ seeds: number }>`select count(*)::int as seeds from register.record`.execute(
  owner.db,
);
await inTransaction(owner.db as never, (db) => pour(db as never, Math.ceil(load.records / rows[0]!.seeds)));
// What autovacuum does within minutes; only the owner of the tables may.
await sql`vacuum (analyze)`.execute(owner.db);
await owner.db.destroy();

const server = await buildServer(centre, { engine: undefined as never });
await server.listen({ port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${((server.server as Server).address() as AddressInfo).port}`;
const baseUrl = `${origin}/oai`;
let residentBytes = 0;
const watch = setInterval(() => (residentBytes = Math.max(residentBytes, process.memoryUsage.rss())), 100);

const cerif = 'metadataPrefix=oai_cerif_openaire_1_2';
const asked = {
  'every record in Dublin Core': 'verb=ListRecords&metadataPrefix=oai_dc',
  'every record in CERIF 1.2': `verb=ListRecords&${cerif}`,
  'every record in CERIF 1.1': 'verb=ListRecords&metadataPrefix=oai_cerif_openaire_1_1',
  'identifiers alone': `verb=ListIdentifiers&${cerif}`,
  'a large set: events': `verb=ListRecords&${cerif}&set=openaire_cris_events`,
  'a small set: publications': `verb=ListRecords&${cerif}&set=openaire_cris_publications`,
  'an empty set': `verb=ListRecords&${cerif}&set=openaire_cris_equipments`,
  'what changed since the year 2099': `verb=ListRecords&${cerif}&from=2099-01-01`,
};
/** A centre runs for weeks: what this process has never done before is not what harvesters wait for. */
const worker = new Worker(new URL('./first-byte-worker.ts', import.meta.url), {
  workerData: {
    addresses: Object.values(asked).map((question) => `${baseUrl}?${question}`),
    rounds: load.rounds,
    unheard: 5,
  } satisfies FirstBytesAsked,
});
const [firstBytes] = (await once(worker, 'message')) as [number[][]];
const lists = Object.keys(asked).map((what, place): OaiBorne['lists'][number] => {
  const times = firstBytes[place]!;
  return { what, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
});

/** A list to its end, nothing but read. */
async function harvest(prefix: string): Promise<number> {
  let records = 0;
  for (let query = `verb=ListRecords&metadataPrefix=${prefix}`; query !== '';) {
    const text = await (
      await fetch(`${baseUrl}?${query}`, { headers: { 'accept-encoding': 'gzip' } })
    ).text();
    records += text.split('<record>').length - 1;
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1];
    query = token === undefined ? '' : `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}`;
  }
  return records;
}

const harvests: OaiBorne['harvests'][number][] = [];
for (const prefix of ['oai_dc', 'oai_cerif_openaire_1_2', 'oai_cerif_openaire_1_1']) {
  const begin = performance.now();
  const records = await harvest(prefix);
  harvests.push({ what: `harvested in ${prefix}`, records, seconds: (performance.now() - begin) / 1000 });
}
const begin = performance.now();
const report = await checkEndpoint({ baseUrl, limits: harvestLimits, trusted: [origin] });
harvests.push({
  what: 'harvested and checked, set by set, in CERIF 1.1 and 1.2',
  records: report.records,
  seconds: (performance.now() - begin) / 1000,
});
clearInterval(watch);
await server.close();
await centre.database.close();
fs.rmSync(folder, { recursive: true, force: true });
tell({ lists, harvests, findings: report.findings.length, residentBytes } satisfies OaiBorne);
