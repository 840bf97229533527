import type { z } from 'zod';
import type { openReview } from '#contracts/opportunities';

/** A listing with everything that its reviewer is given. */
export type Review = z.output<typeof openReview.output>;
