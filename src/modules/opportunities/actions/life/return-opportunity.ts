import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** Gives a listing back to its author, with what is to be mended. */
export const returnOpportunity = (deps: OpportunitiesDeps, reference: string, remark: string) =>
  moveOpportunity(deps, reference, { verb: 'return', remark });
