import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { readSettings } from '#platform/config';
import { inTransaction, openDatabase } from '#platform/database';
import { journalInvariants, record } from '#platform/journal';
import { given, tell } from '../frame/child.ts';
import { quantile } from '../frame/figures.ts';

/** So many writers, each with so many entries in a commit. */
export interface Writing {
  readonly writers: number;
  readonly entries: number;
}

export interface Written extends Writing {
  /** Commits a second. */
  readonly unsealed: number;
  readonly sealed: number;
}

export interface Walked {
  readonly entries: number;
  readonly milliseconds: number;
}

export interface Asked {
  readonly writings: readonly Writing[];
  readonly seconds: number;
  readonly rounds: number;
}

const { writings, seconds, rounds } = given<Asked>();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-bench-'));
const settings = readSettings({ GREEN_CHANNEL_DATA: folder });
const { db, connection, close } = await openDatabase<object>(settings, { tell: () => {}, lost: () => {} });
const owner = new pg.Client({ ...connection, user: 'postgres' });
await owner.connect();

/** What an action records of a listing; every commit also wakes the followers. */
const FACTS = { opportunityId: '018f0000-0000-7000-8000-000000000000', reference: 'TO-BE-ENER-01' };

async function commits({ writers, entries }: Writing): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const write = async () => {
    while (performance.now() < end) {
      await inTransaction(db, async (transaction) => {
        for (let entry = 0; entry < entries; entry++) await record(transaction, 'tests.written', FACTS);
      });
      done++;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return done / seconds;
}

const written: Written[] = [];
for (const writing of writings) {
  const unsealed: number[] = [];
  const sealed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await owner.query('alter table journal.entry disable trigger seal');
    unsealed.push(await commits(writing));
    await owner.query('alter table journal.entry enable trigger seal');
    sealed.push(await commits(writing));
  }
  written.push({ ...writing, unsealed: quantile(unsealed, 0.5), sealed: quantile(sealed, 0.5) });
}

const { rows } = await owner.query<{ count: number }>('select count(*) from journal.seal');
const chain = journalInvariants.find(({ name }) => name === 'journal.chain-holds')!;
const started = performance.now();
const broken = await chain.find(db as never);
if (broken.length > 0) throw new Error(`The chain does not hold: ${JSON.stringify(broken)}`);
const walked: Walked = { entries: rows[0]!.count, milliseconds: performance.now() - started };
await owner.end();
await close();
fs.rmSync(folder, { recursive: true, force: true });
tell({ written, walked });
