import { partyNames } from '#modules/parties';
import { FRESH_MINUTES } from '../domain/signing-in/session.ts';
import { findAccount } from '../store/accounts.ts';
import { listActingFor } from '../store/people/delegations.ts';
import { mySession, touchSession } from '../store/sessions.ts';
import type { AccessDeps } from './deps.ts';

/** A session that is used stays alive; more often it need not be written down. */
const TOUCHED_EVERY_MS = 5 * 60_000;

/** Who asks, as pages show it in the corner: everything the database itself says of the session. */
export async function whoAmI({ db, caller, centre, now }: AccessDeps) {
  if (!caller.account) return { roles: [], organisations: [], actsFor: [] };
  const [account, session, actsFor, names] = [
    await findAccount(db, caller.account),
    await mySession(db),
    await listActingFor(db, caller.account),
    await partyNames(db as never, caller.organisations),
  ];
  if (!account || !session) return { roles: [], organisations: [], actsFor: [] };
  if (now().getTime() - session.seenAt.getTime() > TOUCHED_EVERY_MS) await touchSession(centre, session.id);
  const { id, name, email, side, language, isDemonstration } = account;
  return {
    account: { id, name, email, language, isDemonstration, ...(side && { side }) },
    session: {
      method: session.method,
      freshUntil: new Date(session.confirmedAt.getTime() + FRESH_MINUTES * 60_000).toISOString(),
    },
    roles: [...caller.roles],
    organisations: caller.organisations.flatMap((organisation) => {
      const named = names.get(organisation);
      return named ? [{ id: named.id, name: named.name, names: named.names }] : [];
    }),
    actsFor,
  };
}
