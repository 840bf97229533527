import { sql } from 'kysely';
import { messagesJobs } from '#modules/messages';
import { openLetters } from '../../src/app/letters.ts';
import type { Centre } from '../../src/app/open-centre.ts';

/** Letters wait while it is night where their reader lives: lets it be day for all of them, and has them sent. */
export async function dayComes(centre: Centre, address: string): Promise<void> {
  await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(centre.deps.db);
  await messagesJobs(openLetters(centre, () => Number(new URL(address).port))!)
    .find(({ name }) => name === 'messages.deliver')!
    .run();
}
