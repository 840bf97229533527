import { sql } from 'kysely';
import { connect } from '#platform/database';
import { openCase } from '../load/acts/cases.ts';
import { isDone, type Stage, type Trouble } from './fault.ts';

/** Work that nobody lets go on takes every connection; then the database itself takes no more of them. */
export const poolExhausted: Trouble = {
  name: 'pool-exhausted',
  arrange: async () => ({ environment: { DATABASE_POOL: '2', DATABASE_WAIT: '1' }, bear }),
};

async function bear(stage: Stage): Promise<void> {
  const { centre, saw, fault, until } = stage;
  const asking = await centre.owner.transaction().execute(async (own) => {
    await sql`lock table cases.cooperation in access exclusive mode`.execute(own);
    const all = await Promise.all(Array.from({ length: 12 }, () => unlocked(stage)));
    return all.filter((done) => !done).length;
  });
  saw(`of 12 at once on two connections, held up for three seconds, ${asking} heard “not available”`);
  if (asking === 0) fault('nobody was told that there is no connection left');
  await until('cases can be opened again', () => isDone(() => openCase(stage)));
  const { db, pool } = connect<unknown>({ ...centre.connection, max: 250, connectionTimeoutMillis: 5000 });
  const taken = await Promise.allSettled(Array.from({ length: 210 }, () => pool.connect()));
  const heard = await Promise.all(Array.from({ length: 6 }, () => isDone(() => openCase(stage))));
  saw(`with every connection of the database taken, ${heard.filter(Boolean).length} of 6 were done`);
  for (const one of taken) if (one.status === 'fulfilled') one.value.release(true);
  await db.destroy();
}

/** Asks while the table is locked, and lets whoever locked it go on after three seconds. */
function unlocked(stage: Stage): Promise<boolean> {
  return Promise.race([
    isDone(() => openCase(stage)),
    new Promise<boolean>((resolve) => setTimeout(resolve, 3000, true)),
  ]);
}
