import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** Hands a draft to the adviser of its own side. */
export const submitOpportunity = (deps: OpportunitiesDeps, reference: string) =>
  moveOpportunity(deps, reference, { verb: 'submit' });
