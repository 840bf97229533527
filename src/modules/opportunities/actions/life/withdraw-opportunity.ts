import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** The owner takes a listing back; its page then says no more than that. */
export const withdrawOpportunity = (deps: OpportunitiesDeps, reference: string, remark?: string) =>
  moveOpportunity(deps, reference, { verb: 'withdraw', ...(remark && { remark }) });
