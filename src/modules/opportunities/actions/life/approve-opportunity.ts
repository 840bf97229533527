import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** The own side has read it: it goes to the other side's adviser. */
export const approveOpportunity = (deps: OpportunitiesDeps, reference: string) =>
  moveOpportunity(deps, reference, { verb: 'approve' });
