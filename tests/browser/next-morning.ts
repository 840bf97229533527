import { sql } from 'kysely';
import type { MatchingEngine } from '#modules/matching';
import { recurring } from '../../src/app/assemble.ts';
import type { Centre } from '../../src/app/open-centre.ts';

/** Lets a day pass for saved searches, on a side where it is day by now, and the clock notice it. */
export async function nextMorning({ deps }: Centre, engine: MatchingEngine): Promise<void> {
  await sql`update opportunities.saved_search set looked_on = looked_on - 1,
    side = case when extract(hour from now() at time zone 'Asia/Shanghai') >= 6 then 'cn' else 'be' end`.execute(
    deps.db,
  );
  await recurring(deps, engine)
    .find(({ name }) => name === 'opportunities.tell-of-new')!
    .run();
}
