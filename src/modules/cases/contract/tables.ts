import { z } from 'zod';
import { endpoint, streamedFile, tableFormat } from '#platform/contract';
import { language } from '#platform/languages';
import { periodOfBoard } from './board.ts';
import { narrowing } from './cooperation.ts';

const wanted = { format: tableFormat.default('csv'), reader: language.default('en') };

export const exportCases = endpoint({
  method: 'GET',
  path: '/api/cases/table',
  summary: 'The cases of the same list, all pages of it, as a table for spreadsheets; at most 20,000.',
  access: 'signed-in',
  writes: true,
  input: z.object({ ...narrowing, ...wanted }),
  output: streamedFile,
});

export const exportBoard = endpoint({
  method: 'GET',
  path: '/api/case-board/table',
  summary: 'Every figure of the board as a table for spreadsheets, one to a row.',
  access: 'cases.see-desk',
  writes: true,
  input: z.object({ ...periodOfBoard, ...wanted }),
  output: streamedFile,
});
