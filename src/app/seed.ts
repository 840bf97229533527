import path from 'node:path';
import { seedAccounts } from '#modules/access';
import { seedCases, seedInterests } from '#modules/cases';
import { seedLedger } from '#modules/ledger';
import { seedDemonstration } from '#modules/opportunities';
import { seedRegister } from '#modules/register';
import { inTurn } from '#platform/database';
import { endOfJournal, startOfJournal } from '#platform/journal';
import type { Centre, Handle } from './open-centre.ts';

type Report = Awaited<ReturnType<typeof seedDemonstration>>;
type Progress = (done: { done: number; total: number }) => void;

/**
 * Loads the demonstration centre in one transaction: killed on the way, the database is as empty as before and the next
 * start begins anew. Of several nodes that start at once, one does it.
 */
export const seed = ({ settings, deps }: Centre, progress: Progress): Promise<Report> =>
  inTurn<unknown, Report>(deps.db, 'seed', async (db) => {
    const folder = path.join(settings.root, 'database/seeds');
    const report = await seedDemonstration({ ...deps, db: db as Handle }, { folder, progress });
    await seedAccounts(db as Handle, path.join(folder, 'accounts.yaml'));
    await seedLedger({ ...deps, db: db as Handle }, path.join(folder, 'ledger.yaml'));
    await seedRegister({ ...deps, db: db as Handle }, path.join(folder, 'register.yaml'));
    await seedRegister({ ...deps, db: db as Handle }, path.join(folder, 'register-examples.yaml'));
    const cases = { ...deps, db: db as Handle };
    const isNew = (await seedCases(cases, path.join(folder, 'cases.yaml'))) > 0;
    if (isNew) await seedInterests(cases, path.join(folder, 'interests.yaml'));
    return report;
  });

/** Seeds a centre in which nothing has ever happened. */
export const seedWhenEmpty = (centre: Centre, progress: Progress): Promise<Report | undefined> =>
  inTurn<unknown, Report | undefined>(centre.deps.db, 'seed', async (db) => {
    if ((await endOfJournal(db)) !== startOfJournal) return undefined;
    return seed({ ...centre, deps: { ...centre.deps, db: db as Handle } }, progress);
  });
