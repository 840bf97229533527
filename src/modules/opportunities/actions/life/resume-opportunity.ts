import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

export const resumeOpportunity = (deps: OpportunitiesDeps, reference: string) =>
  moveOpportunity(deps, reference, { verb: 'resume' });
