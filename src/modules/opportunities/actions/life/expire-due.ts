import { type Day, today as dayIn } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { lockDue } from '../../store/due.ts';
import { findHeld } from '../../store/held.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { moveHeld } from './move-opportunity.ts';

const BATCH = 100;

/**
 * Ends what is past its last day and announces what is near it, each listing by the calendar of its own side: the day turns
 * seven hours earlier in Beijing than in Brussels. Listings of third countries follow UTC.
 */
export async function expireDue(
  deps: OpportunitiesDeps,
  now: Date,
): Promise<{ expired: number; announced: number }> {
  const places = [...deps.corridor.sides, { code: undefined, timeZone: 'UTC' }];
  const done = { expired: 0, announced: 0 };
  for (const { code, timeZone } of places) {
    const today = dayIn(now, timeZone);
    done.expired += await moveAll(deps, { verb: 'expire', side: code, today });
    done.announced += await moveAll(deps, { verb: 'announce-expiry', side: code, today });
  }
  return done;
}

interface Due {
  readonly verb: 'expire' | 'announce-expiry';
  readonly side: string | undefined;
  readonly today: Day;
}

async function moveAll(deps: OpportunitiesDeps, due: Due): Promise<number> {
  for (let total = 0; ;) {
    const moved = await inTransaction(deps.db, async (db) => {
      const references = await lockDue(db, due, BATCH);
      for (const reference of references) {
        const held = await findHeld(db, reference);
        if (held) await moveHeld({ ...deps, db }, held, due);
      }
      return references.length;
    });
    total += moved;
    if (moved < BATCH) return total;
  }
}
