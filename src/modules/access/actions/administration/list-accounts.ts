import { permit } from '../../domain/permissions/permissions.ts';
import { listAccounts as page, rolesOf } from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';

/** All accounts, for administrators: who they are and what they may, never what opens them. */
export async function listAccounts(
  deps: AccessDeps,
  asked: { q?: string | undefined; after?: string | undefined; limit: number },
) {
  permit('see-accounts', deps.caller);
  const { rows, total, next } = await page(deps.db, asked);
  const roles = await rolesOf(
    deps.db,
    rows.map(({ id }) => id),
  );
  return {
    total,
    ...(next && { next }),
    rows: rows.map((account) => ({
      id: account.id,
      name: account.name,
      email: account.email,
      isEmailVerified: account.isEmailVerified,
      isClosed: account.isClosed,
      isDemonstration: account.isDemonstration,
      createdOn: account.createdAt.toISOString().slice(0, 10),
      roles: roles.get(account.id) ?? [],
      isMyself: account.id === deps.caller.account,
      ...(account.side && { side: account.side }),
    })),
  };
}
