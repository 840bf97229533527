import type { Day } from '#platform/calendar';
import { record } from '#platform/journal';
import { findDelegationFaults } from '../../domain/delegation.ts';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown, delegationFaulty, delegationUnknown } from '../../domain/refusals.ts';
import {
  endDelegation as end,
  findDelegation,
  insertDelegation,
  knownPeople,
  listDelegations as standing,
  possibleDelegates,
} from '../../store/people/delegations.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

interface Wish {
  readonly to: string;
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly reason?: string | undefined;
}

/** "Y acts for me until": with my memberships and roles, but never as administrator. */
export async function delegate(deps: AccessDeps, { to, ...wish }: Wish): Promise<string> {
  permit('delegate', deps.caller);
  const from = { id: demandAccount(deps), side: deps.caller.side };
  const receiver = (await possibleDelegates(deps.db)).find(({ id }) => id === to);
  if (!receiver && to !== from.id) throw accountUnknown(to);
  const faults = findDelegationFaults({ from, to: receiver ?? from, ...wish }, deps.today());
  if (faults.length > 0) throw delegationFaulty(faults);
  await demandFresh(deps);
  const delegationId = await insertDelegation(deps.db, {
    fromId: from.id,
    toId: to,
    ...wish,
    reason: wish.reason,
  });
  const { fromDay, untilDay } = wish;
  await record(deps.db, 'access.delegation-given', { delegationId, from: from.id, to, fromDay, untilDay });
  return delegationId;
}

export async function endDelegation(deps: AccessDeps, id: string): Promise<void> {
  const delegation = await findDelegation(deps.db, id);
  if (!delegation) throw delegationUnknown(id);
  const { fromId, toId } = delegation;
  permit('end-delegation', deps.caller, { account: { id: toId }, maker: fromId });
  if (!(await end(deps.db, id))) throw delegationUnknown(id);
  const facts = { delegationId: id, from: fromId, to: toId, by: deps.caller.account };
  await record(deps.db, 'access.delegation-ended', facts);
}

/** Who acts for whom, and whom one could ask. */
export async function listDelegations(deps: AccessDeps) {
  permit('see-delegations', deps.caller);
  const rows = await standing(deps.db);
  const people = await knownPeople(
    deps.db,
    rows.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const me = deps.caller.account;
  const isAdministrator = deps.caller.roles.includes('administrator');
  const possible = await possibleDelegates(deps.db);
  return {
    rows: rows.map(({ fromId, toId, reason, ...row }) => {
      const isMine = fromId === me || toId === me;
      return {
        ...row,
        from: people.get(fromId)?.name ?? '',
        to: people.get(toId)?.name ?? '',
        isMine: fromId === me,
        mayEnd: isMine || isAdministrator,
        ...(reason && isMine && { reason }),
      };
    }),
    possible: possible.map(({ id, name }) => ({ id, name })),
  };
}
