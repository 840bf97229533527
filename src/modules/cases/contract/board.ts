import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { ballPart, caseKind, caseState, closeReason } from './words.ts';

const count = z.number().int();
const side = z.string();

/** How many of the cases of a kind ever came so far, and how many stand there now. */
const station = z.object({ state: caseState, reached: count, standing: count });

export const board = z.object({
  /** Cases opened from this day on are counted. */
  since: day,
  open: count,
  closed: count,
  overdue: count,
  kinds: z.array(
    z.object({
      kind: caseKind,
      total: count,
      /** How many go each way, by the side that gives. */
      givingSides: z.array(z.object({ side, count })),
      /** Stations in the order in which they come. */
      stations: z.array(station),
    }),
  ),
  /** Where time goes: all turns that ended or last, by who held the ball. */
  waits: z.array(
    z.object({ side, part: ballPart, turns: count, days: z.number(), medianDays: z.number(), late: count }),
  ),
  /** How long cases stay in a state. */
  states: z.array(z.object({ kind: caseKind, state: caseState, cases: count, medianDays: z.number() })),
  /** By the field under which the listing of a case is filed, the most frequent first; without one: not known. */
  fields: z.array(
    z.object({ field: z.string().optional(), givingSides: z.array(z.object({ side, count })), total: count }),
  ),
  closings: z.array(z.object({ reason: closeReason, count })),
});
export type Board = z.infer<typeof board>;

export const periodOfBoard = {
  /** Counted are cases opened in so many months before today. */
  months: z.coerce.number().int().min(1).max(120).default(24),
};

export const readBoard = endpoint({
  method: 'GET',
  path: '/api/case-board',
  summary: 'Where the cases of the centre stand and wait: by kind, state, side and direction.',
  access: 'cases.see-desk',
  input: z.object(periodOfBoard),
  output: board,
});
