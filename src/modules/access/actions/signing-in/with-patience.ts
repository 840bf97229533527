import { inTransaction, inTurn } from '#platform/database';
import { record } from '#platform/journal';
import { signInRefused, waitBeforeNextTry } from '../../domain/refusals.ts';
import { placeOf } from '../../domain/signing-in/place.ts';
import { forAccount, forPlace, secondsToWait } from '../../domain/signing-in/waits.ts';
import { findOpenAccountByEmail } from '../../store/accounts.ts';
import { countTry, findTries, forgetTries } from '../../store/proofs/tries.ts';
import type { DoorDeps } from '../deps.ts';
import { keyedHash } from '../../proofs/secret.ts';

/** After so many failures for one address the journal hears of it, and each time that many come on top. */
const SERIES = 5;

interface Trying {
  /** In its one spelling. */
  readonly email: string;
  /** Where the request came from. */
  readonly address: string;
}

/**
 * Looks at a try only when no wait is due, and counts it before it is looked at: of a hundred at once, few get through.
 * `prove` answers whose account it is; nothing, for whatever reason, is one and the same refusal.
 */
export async function withPatience<Proven>(
  deps: DoorDeps,
  { email, address }: Trying,
  prove: () => Promise<Proven | undefined>,
): Promise<Proven> {
  const { centre, sealing } = deps;
  const account = keyedHash(sealing.hashKey, `account ${email}`);
  const place = keyedHash(sealing.hashKey, `place ${placeOf(address)}`);
  const failures = await inTurn(centre, `access.tries ${account.toString('hex')}`, async (db) => {
    const [ofAccount, ofPlace] = await findTries(db, [account, place]);
    const now = deps.now().getTime();
    const wait = Math.max(secondsToWait(ofAccount, forAccount, now), secondsToWait(ofPlace, forPlace, now));
    if (wait > 0) throw waitBeforeNextTry(wait);
    await countTry(db, [account, place]);
    return (ofAccount?.failures ?? 0) + 1;
  });
  const proven = await prove();
  if (proven === undefined) {
    if (failures % SERIES === 0) await tellSeries(deps, email, failures);
    throw signInRefused();
  }
  await inTransaction(centre, (db) => forgetTries(db, { account, place }));
  return proven;
}

/** Names the account when there is one, and never the address that was tried. */
async function tellSeries({ centre }: DoorDeps, email: string, failures: number) {
  await inTransaction(centre, async (db) => {
    const account = await findOpenAccountByEmail(db, email);
    await record(db, 'access.sign-ins-failed', { accountId: account?.id ?? null, failures });
  });
}
