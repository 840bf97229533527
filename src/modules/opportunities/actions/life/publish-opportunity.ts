import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** The other side has read it: from now on everybody can find it. */
export const publishOpportunity = (deps: OpportunitiesDeps, reference: string) =>
  moveOpportunity(deps, reference, { verb: 'publish' });
