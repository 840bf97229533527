import type { Recurring } from '#platform/jobs';
import { tellEndings } from './actions/tell-endings.ts';
import type { Db } from './store/tables.ts';
import { dropOldUploads } from './store/uploads.ts';

/** Longer than the contents of uploads are waited for. */
const DAYS = 30;

/** Plans of uploads whose contents the clock has given up; documents that are about to close. */
export const documentsJobs = ({ db }: { readonly db: Db }): Recurring[] => [
  { name: 'documents.clear-away', cron: '50 2 * * *', run: () => dropOldUploads(db, DAYS) },
  { name: 'documents.tell-endings', cron: '25 * * * *', run: () => tellEndings(db) },
];
