import type { Day } from '#platform/calendar';
import type { OpportunitiesDeps } from '../deps.ts';
import { moveOpportunity } from './move-opportunity.ts';

/** The owner says that it is still alive, and until when. */
export const renewOpportunity = (deps: OpportunitiesDeps, reference: string, validUntil: Day) =>
  moveOpportunity(deps, reference, { verb: 'renew', validUntil });
