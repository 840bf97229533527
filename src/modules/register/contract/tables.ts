import { z } from 'zod';
import { endpoint, streamedFile, tableFormat } from '#platform/contract';
import { language } from '#platform/languages';
import { reference } from './content.ts';

const asTable = { reader: language.default('en'), format: tableFormat.default('csv') };

export const exportLineage = endpoint({
  method: 'GET',
  path: '/api/register/records/:reference/lineage/table',
  summary:
    'The lineage of a record for spreadsheets: a row for every record and everything that it came from.',
  access: 'public',
  input: z.object({ reference, ...asTable }),
  output: streamedFile,
});

export const completenessTables = ['stated', 'kinds', 'fields', 'parties'] as const;
export type CompletenessTable = (typeof completenessTables)[number];

export const exportCompleteness = endpoint({
  method: 'GET',
  path: '/api/register/completeness/table',
  summary: 'One table about what is documented of what is said to exist, for spreadsheets.',
  access: 'public',
  input: z.object({ of: z.enum(completenessTables), ...asTable }),
  output: streamedFile,
});
