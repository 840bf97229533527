import type { z } from 'zod';
import type { listAccounts } from '../../contract.ts';

/** One line of the list of accounts. */
export type AccountRow = z.output<typeof listAccounts.output>['rows'][number];
