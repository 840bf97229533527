import { Refusal } from '#platform/refusal';
import type { AgreementFault } from './judge-agreement.ts';

export const agreementUnknown = (id: string) => new Refusal('not-found', 'cases.agreement-unknown', { id });

export const agreementFaulty = (id: string, faults: readonly AgreementFault[]) =>
  new Refusal('invalid', 'cases.agreement-faulty', { id, faults });

export const agreementStepRefused = (id: string, verb: string, state: string) =>
  new Refusal('conflict', 'cases.agreement-step-refused', { id, verb, state });

/** Outcomes and follow-up belong to what the other side has validated. */
export const agreementNotValidated = (id: string, state: string) =>
  new Refusal('conflict', 'cases.agreement-not-validated', { id, state });

export const outcomeTooEarly = (id: string, from: string) =>
  new Refusal('conflict', 'cases.outcome-too-early', { id, from });

export const outcomeEmpty = (id: string) => new Refusal('invalid', 'cases.outcome-empty', { id });

/** There is one on that day already, open or done. */
export const followUpTaken = (to: string) => new Refusal('conflict', 'cases.follow-up-taken', { to });

export const followUpUnknown = (dueOn: string) =>
  new Refusal('not-found', 'cases.follow-up-unknown', { dueOn });
