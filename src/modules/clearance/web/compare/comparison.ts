import type { z } from 'zod';
import type { comparePlans } from '../../contract.ts';

/** Two plans and what differs between them. */
export type Comparison = z.output<typeof comparePlans.output>;
