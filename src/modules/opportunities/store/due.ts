import { addDays, type Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import { life, NOTICE_DAYS } from '../domain/life/life.ts';
import type { OpportunitiesTables } from './tables.ts';

interface Due {
  readonly verb: 'expire' | 'announce-expiry';
  readonly side: string | undefined;
  readonly today: Day;
}

/** References of listings whose last day calls for the step; holds them, and leaves to others what others hold. */
export async function lockDue(
  db: Database<OpportunitiesTables>,
  { verb, side, today }: Due,
  limit: number,
): Promise<string[]> {
  const before = verb === 'expire' ? today : addDays(today, NOTICE_DAYS + 1);
  const rows = await db
    .selectFrom('opportunities.opportunity')
    .where('state', 'in', [...life[verb].from])
    .where('valid_until', '<', before)
    .where('side', side === undefined ? 'is' : '=', side ?? null)
    .select('reference')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ reference }) => reference);
}
