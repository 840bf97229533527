import { sql } from 'kysely';
import type { MatchingEngine } from '#modules/matching';
import { recurring } from '../../src/app/assemble.ts';
import type { Centre } from '../../src/app/open-centre.ts';

/** Lets the last day of a listing pass, and the clock notice it. */
export async function expire({ deps }: Centre, engine: MatchingEngine, reference: string): Promise<void> {
  await sql`update opportunities.opportunity set valid_until = current_date - 2
    where reference = ${reference}`.execute(deps.db);
  await recurring(deps, engine)
    .find(({ name }) => name === 'opportunities.expire-due')!
    .run();
}
