import type { FollowedPacks } from '#modules/clearance';
import { brokenPacks } from '../broken-packs.ts';
import { heldUpMail } from '../held-up-mail.ts';
import type { Centre } from '../open-centre.ts';

/** The parts that may give less than they should while the centre answers all the same. */
export const DEGRADING = ['clearance', 'mail', 'replica'] as const;

/** Those that do, each with the reason. */
export async function readDegraded(
  { database, deps }: Pick<Centre, 'database' | 'deps'>,
  packs: Pick<FollowedPacks, 'isReading' | 'health'>,
): Promise<Partial<Record<(typeof DEGRADING)[number], string>>> {
  return {
    ...(packs.isReading() ? {} : brokenPacks(packs.health())),
    ...(await heldUpMail(deps)),
    ...database.degraded(),
  };
}
