import {
  approveOpportunity,
  fulfilOpportunity,
  type OfferedStep,
  pauseOpportunity,
  publishOpportunity,
  recallOpportunity,
  refuseOpportunity,
  renewOpportunity,
  resumeOpportunity,
  returnOpportunity,
  reviseOpportunity,
  withdrawOpportunity,
} from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import { callEndpoint } from '#ui';

const endpoints = {
  approve: approveOpportunity,
  publish: publishOpportunity,
  return: returnOpportunity,
  refuse: refuseOpportunity,
  recall: recallOpportunity,
  resume: resumeOpportunity,
  pause: pauseOpportunity,
  renew: renewOpportunity,
  revise: reviseOpportunity,
  fulfil: fulfilOpportunity,
  withdraw: withdrawOpportunity,
};
/** The steps that are taken by a button and a dialog; handing in belongs to the page on which one writes. */
export type Step = keyof typeof endpoints;

export const readingSteps: readonly Step[] = ['approve', 'publish', 'return', 'refuse'];
export const lifeSteps: readonly Step[] = [
  'recall',
  'resume',
  'renew',
  'pause',
  'revise',
  'fulfil',
  'withdraw',
];

/** What must be known of a listing to take a step with it. */
export interface Stepping {
  readonly reference: string;
  /** As it was read: a step is refused when somebody changed the listing since. */
  readonly version: number;
  readonly may: readonly OfferedStep[];
  readonly validUntil?: Day | undefined;
  /** Threads that are not settled; with one of them a listing can be given back without further words. */
  readonly openComments: number;
}

export interface Said {
  readonly reason?: string | undefined;
  readonly remark?: string | undefined;
  readonly validUntil?: Day | undefined;
}

export async function takeStep(step: Step, { reference, version }: Stepping, said: Said): Promise<void> {
  // Each endpoint reads its own of these; the form of the step has no others.
  const endpoint = endpoints[step] as typeof renewOpportunity;
  await callEndpoint(endpoint, { reference, version, ...said } as Parameters<
    typeof callEndpoint<typeof renewOpportunity.input, typeof renewOpportunity.output>
  >[1]);
}
