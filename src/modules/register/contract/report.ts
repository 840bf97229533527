import { z } from 'zod';
import { endpoint, streamedFile } from '#platform/contract';
import { language } from '#platform/languages';

/** The first and the last year that the register speaks of. */
const year = z.coerce.number().int().min(1949).max(2100);

export const makeYearlyReport = endpoint({
  method: 'GET',
  path: '/api/register/reports/:year',
  summary: 'What came of the cooperation in one year, as a report to hand over (PDF).',
  access: 'public',
  input: z.object({ year, language }),
  output: streamedFile,
});
