import { z } from 'zod';
import { entryToRecord, promiseToRecord } from '#contracts/ledger';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { readYaml } from '#platform/packs';
import { insertEntry } from '../store/entries.ts';
import { insertPromise } from '../store/promises.ts';
import { checkPromises } from './check-promises.ts';
import type { LedgerDeps } from './deps.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const ofSeeds = { slug, isInvented: z.boolean().default(false) };

const seeds = z.strictObject({
  entries: z.array(entryToRecord.extend(ofSeeds).strict()),
  promises: z.array(promiseToRecord.extend(ofSeeds).strict()),
});

/** Loads public facts and promises of the demonstration centre that are not there yet, and checks the promises. */
export async function seedLedger(
  deps: Pick<LedgerDeps, 'db' | 'today'>,
  file: string,
): Promise<{ entries: number; promises: number }> {
  const { entries, promises } = readYaml(file, seeds);
  return inTransaction(deps.db, async (db) => {
    const done = { entries: 0, promises: 0 };
    for (const { slug, isInvented, ...entry } of entries) {
      const entryId = await insertEntry(db, entry, { slug, isInvented });
      if (entryId === undefined) continue;
      await record(db, 'ledger.entry-recorded', { entryId, kind: entry.kind });
      done.entries++;
    }
    for (const { slug, isInvented, ...promise } of promises) {
      const promiseId = await insertPromise(db, promise, { slug, isInvented });
      if (promiseId === undefined) continue;
      await record(db, 'ledger.promise-recorded', { promiseId });
      done.promises++;
    }
    await checkPromises({ ...deps, db });
    return done;
  });
}
