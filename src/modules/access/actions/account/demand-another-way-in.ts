import { accountUnknown, lastWayIn } from '../../domain/refusals.ts';
import { mayLoseOne } from '../../domain/signing-in/ways-in.ts';
import { lockAccount } from '../../store/accounts.ts';
import { countWaysIn } from '../../store/proofs/ways-in.ts';
import type { DoorDeps } from '../deps.ts';

/** Holds the account, so that two removals at once cannot take the last two ways in. */
export async function demandAnotherWayIn({ centre, providers }: DoorDeps, accountId: string): Promise<void> {
  if (!(await lockAccount(centre, accountId))) throw accountUnknown(accountId);
  const issuers = providers.map(({ issuer }) => issuer);
  if (!mayLoseOne(await countWaysIn(centre, accountId, issuers))) throw lastWayIn();
}
