import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** A partner was found. */
export const fulfilOpportunity = (deps: OpportunitiesDeps, reference: string, remark?: string) =>
  moveOpportunity(deps, reference, { verb: 'fulfil', ...(remark && { remark }) });
