import type { AgreementVerb } from '#contracts/cases';
import { type Day, today } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import { demand, judgePermission } from '#platform/permissions';
import {
  type AgreementAction,
  agreementPermissions,
  type ConcernedAgreement,
} from '../../domain/agreement/permissions.ts';
import { agreementUnknown } from '../../domain/agreement/refusals.ts';
import { partsIn } from '../../domain/permissions/case.ts';
import { caseUnknown } from '../../domain/refusals.ts';
import { findAgreement, type HeldAgreement } from '../../store/agreement/agreements.ts';
import { findCase, type HeldCase } from '../../store/cooperations.ts';
import { demandOfCase } from '../demand-of-case.ts';
import type { AskingDeps } from '../deps.ts';

export interface Asked {
  readonly id: string;
  readonly agreementId: string;
}

export interface Held {
  readonly held: HeldCase;
  readonly agreement: HeldAgreement;
}

/** A case that the caller may see. */
export async function caseFor(deps: AskingDeps, id: string): Promise<HeldCase> {
  const held = await findCase(deps.db, id);
  if (!held) throw caseUnknown(id);
  demandOfCase(deps.caller, 'see', held);
  return held;
}

/** An agreement of a case for somebody who wants to do something with it. */
export async function agreementFor(deps: AskingDeps, asked: Asked, action: AgreementAction): Promise<Held> {
  const held = await caseFor(deps, asked.id);
  const agreement = await findAgreement(deps.db, asked);
  if (!agreement) throw agreementUnknown(asked.agreementId);
  demand([`cases.${action}`, agreementPermissions[action]], deps.caller, concernedBy(held, agreement));
  return { held, agreement };
}

export const mayWithAgreement = (
  caller: Caller,
  action: AgreementAction,
  { held, agreement }: Held,
): boolean =>
  judgePermission(agreementPermissions[action], caller, concernedBy(held, agreement)).is === 'permitted';

const concernedBy = (
  held: HeldCase,
  { state, claimedSide, claimedBy }: HeldAgreement,
): ConcernedAgreement => ({ case: held, state, claimedSide, claimedBy });

/** The side for which the caller speaks in a case; for an account of no side with parties on both, the first by its code. */
export const spokenFor = (caller: Caller, held: HeldCase): string =>
  partsIn(caller, held)[0]?.split('/')[0] ?? held.givingSide;

const days = ({ corridor, now }: AskingDeps): Day[] =>
  corridor.sides.map(({ timeZone }) => today(now(), timeZone)).toSorted();

/** The later day of the two sides: a morning in Wuhan is the evening before in Brussels. */
export const laterDay = (deps: AskingDeps): Day => days(deps).at(-1)!;

/** The earlier one: nobody is late while it is still in time on one side. */
export const earlierDay = (deps: AskingDeps): Day => days(deps)[0]!;

const past: Record<AgreementVerb, string> = {
  claim: 'claimed',
  correct: 'corrected',
  contest: 'contested',
  validate: 'validated',
  withdraw: 'withdrawn',
};

export const entryOf = (verb: AgreementVerb): string => `cases.agreement-${past[verb]}`;
