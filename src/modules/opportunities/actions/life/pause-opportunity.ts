import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** Takes a listing out of matching for a while; its page stays and says so. */
export const pauseOpportunity = (deps: OpportunitiesDeps, reference: string) =>
  moveOpportunity(deps, reference, { verb: 'pause' });
