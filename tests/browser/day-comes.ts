import { sql } from 'kysely';
import type { MatchingEngine } from '#modules/matching';
import { recurring } from '../../src/app/assemble.ts';
import type { Centre } from '../../src/app/open-centre.ts';

/** Letters wait while it is night where their reader lives: lets it be day for all of them, and has them sent. */
export async function dayComes({ deps }: Centre, engine: MatchingEngine): Promise<void> {
  await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(deps.db);
  await recurring(deps, engine)
    .find(({ name }) => name === 'messages.deliver')!
    .run();
}
