import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { readSettings } from '#platform/config';
import { connect } from '#platform/database';
import { openCentre } from '../../../src/app/open-centre.ts';
import { seed } from '../../../src/app/seed.ts';
import { given, tell } from '../../frame/child.ts';
import { MadeListings } from '../../synthetic/listings.ts';
import { pourCases } from '../../synthetic/pour-cases.ts';
import { pourListings } from '../../synthetic/pour-listings.ts';

interface Filling {
  readonly folder: string;
  readonly listings: number;
  readonly cases: number;
}

/** The listings that are there are kept: a filling that was stopped goes on where it was. */
const STEP = 20_000;

const filling = given<Filling>();
const settings = readSettings({
  GREEN_CHANNEL_DATA: filling.folder,
  LOG_LEVEL: 'error',
  XDG_RUNTIME_DIR: '',
});
const centre = await openCentre(settings, () => {});
const db = centre.deps.db as Kysely<unknown>;
const counted = async (query: ReturnType<typeof sql<{ count: number }>>) =>
  (await query.execute(db)).rows[0]!.count;
const started = performance.now();

if ((await counted(sql`select count(*)::int as count from opportunities.opportunity`)) === 0)
  await seed(centre, () => {});
if (
  (await counted(sql`select count(*)::int as count from cases.cooperation where title like 'Case %'`)) === 0
)
  await pourCases(db, { cases: filling.cases, entries: filling.cases * 5 });
const made = new MadeListings(path.join(settings.root, 'packs'));
const there = await counted(
  sql`select count(*)::int as count from opportunities.opportunity where reference like '%-LOAD-%'`,
);
for (let from = there; from < filling.listings; from += STEP) {
  await pourListings(db, { made, from, to: Math.min(filling.listings, from + STEP) });
  process.stderr.write(`  ${Math.min(filling.listings, from + STEP).toLocaleString('en')} listings\n`);
}
// What autovacuum does within minutes; only the owner of the tables may.
const owner = connect<unknown>({ ...centre.database.connection, user: 'postgres', max: 1 });
await sql`vacuum (analyze)`.execute(owner.db);
await owner.db.destroy();
await centre.database.close();
const seconds = (performance.now() - started) / 1000;
fs.writeFileSync(path.join(filling.folder, 'filled.json'), JSON.stringify({ ...filling, seconds }));
tell({ seconds });
