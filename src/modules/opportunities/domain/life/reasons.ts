import {
  fulfilReasons,
  refuseReasons,
  renewReasons,
  returnReasons,
  withdrawReasons,
} from '#contracts/opportunities';
import type { Verb } from './verb.ts';

/** The reasons that a step may be given; steps that are not named here need none. */
export const reasonsOf: Partial<Record<Verb, readonly string[]>> = {
  return: returnReasons,
  refuse: refuseReasons,
  renew: renewReasons,
  withdraw: withdrawReasons,
  fulfil: fulfilReasons,
};
