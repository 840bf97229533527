import { partyNames } from '#modules/parties';
import { accountUnknown, notSignedIn } from '../../domain/refusals.ts';
import { FRESH_MINUTES } from '../../domain/signing-in/session.ts';
import { findAccount } from '../../store/accounts.ts';
import { listMyIdentities } from '../../store/proofs/identities.ts';
import { listMyPasskeys } from '../../store/proofs/passkeys.ts';
import { myWaysIn } from '../../store/proofs/ways-in.ts';
import { listMemberships } from '../../store/people/memberships.ts';
import { listSessions, mySession } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** One's own account, as its page shows it. */
export async function readAccount(deps: AccessDeps) {
  const { db, caller } = deps;
  const id = demandAccount(deps);
  const [account, session] = [await findAccount(db, id), await mySession(db)];
  if (!account) throw accountUnknown(id);
  if (!session) throw notSignedIn();
  const { name, email, isEmailVerified, side, language, personId, isDemonstration } = account;
  const ways = await myWaysIn(db);
  return {
    id,
    name,
    email,
    isEmailVerified,
    language,
    isDemonstration,
    ...(side && { side }),
    ...(personId && { personId }),
    roles: [...caller.roles],
    freshUntil: new Date(session.confirmedAt.getTime() + FRESH_MINUTES * 60_000).toISOString(),
    passkeys: (await listMyPasskeys(db, id)).map(({ madeAt, usedAt, ...passkey }) => ({
      ...passkey,
      madeOn: dayOf(madeAt),
      ...(usedAt && { usedOn: dayOf(usedAt) }),
    })),
    ...(ways.passwordSince && { passwordSince: dayOf(ways.passwordSince) }),
    recoveryCodes: ways.recoveryCodes,
    identities: (await listMyIdentities(db, id)).map(({ linkedAt, issuer, ...identity }) => ({
      ...identity,
      provider: deps.providers.find((one) => one.issuer === issuer)?.name ?? { en: issuer },
      linkedOn: dayOf(linkedAt),
    })),
    sessions: (await listSessions(db, id)).map(({ begunAt, seenAt, device, ...one }) => ({
      ...one,
      begunAt: begunAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThisOne: one.id === session.id,
      ...(device && { device }),
    })),
    memberships: await ownMemberships(deps, id),
  };
}

async function ownMemberships({ db }: AccessDeps, accountId: string) {
  const rows = (await listMemberships(db, { accountId })).filter(({ state }) => state !== 'ended');
  const names = await partyNames(
    db as never,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.flatMap(({ id, organisationId, state, functionTitle }) => {
    const organisation = names.get(organisationId);
    if (!organisation) return [];
    const { name, names: inLanguages } = organisation;
    return [
      {
        id,
        state,
        organisation: { id: organisation.id, name, names: inLanguages },
        ...(functionTitle && { functionTitle }),
      },
    ];
  });
}
