import { partyNames } from '#modules/parties';
import { permit } from '../../domain/permissions/permissions.ts';
import { organisationUnknown } from '../../domain/refusals.ts';
import { visibleEmails } from '../../store/accounts.ts';
import { knownPeople } from '../../store/people/delegations.ts';
import { listMemberships, type Membership, pageClaims } from '../../store/people/memberships.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/** Members of an organisation and those who claim to be; addresses only for those who decide. */
export async function listMembers(deps: AccessDeps, id: string) {
  const organisation = (await partyNames(deps.db as never, [id])).get(id);
  if (organisation?.kind !== 'organisation') throw organisationUnknown(id);
  const { side, name, names } = organisation;
  permit('see-members', deps.caller, { organisation: { id: organisation.id, side } });
  const rows = await listMemberships(deps.db, { organisationIds: [...new Set([id, organisation.id])] });
  const decides = deps.caller.roles.includes('adviser') && deps.caller.side === side;
  return {
    organisation: { id: organisation.id, name, names },
    mayDecide: decides,
    rows: await withPeople(deps, rows, decides),
  };
}

/** A page of the claims that wait for the adviser who asks. */
export async function listClaims(deps: AccessDeps, asked: { limit: number; after?: string | undefined }) {
  permit('see-claims', deps.caller);
  const { rows, next } = await pageClaims(deps.db, demandAccount(deps), asked);
  const names = await partyNames(
    deps.db as never,
    rows.map(({ organisationId }) => organisationId),
  );
  const withNames = await withPeople(deps, rows, true);
  return {
    rows: withNames.flatMap((row) => {
      const organisation = names.get(row.organisationId);
      if (!organisation) return [];
      const { id, name } = organisation;
      return [{ ...row, organisation: { id, name, names: organisation.names } }];
    }),
    ...(next && { next }),
  };
}

async function withPeople({ db }: AccessDeps, rows: readonly Membership[], showsEmails: boolean) {
  const ids = rows.map(({ accountId }) => accountId);
  const deciders = rows.flatMap(({ decidedBy }) => (decidedBy ? [decidedBy] : []));
  const people = await knownPeople(db, [...ids, ...deciders]);
  const emails = showsEmails ? await visibleEmails(db, ids) : new Map<string, string>();
  return rows.map((row) => {
    const email = emails.get(row.accountId);
    const decider = row.decidedBy && people.get(row.decidedBy);
    return {
      id: row.id,
      organisationId: row.organisationId,
      accountId: row.accountId,
      name: people.get(row.accountId)?.name ?? '',
      state: row.state,
      claimedOn: row.claimedAt.toISOString().slice(0, 10),
      ...(email && { email }),
      ...(row.functionTitle && { functionTitle: row.functionTitle }),
      ...(row.decidedHow && { decidedHow: row.decidedHow }),
      ...(decider && { decidedBy: decider.name }),
    };
  });
}
