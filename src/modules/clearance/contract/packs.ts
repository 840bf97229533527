import { z } from 'zod';
import { day } from '#platform/contract';
import { announced, confidence, inFour, law, named, side, source } from './words.ts';

/** One line of the list of all procedures. */
export const procedureRow = named.extend({
  side,
  region: z.enum(['VLG', 'WAL', 'BRU']).optional(),
  subject: named,
  nature: named,
  authority: named,
  confidence,
  from: day,
  until: day.optional(),
  /** How the rule stands today. `ran-out`: it ended, may have been extended, and somebody must ask. */
  time: z.enum(['in-force', 'not-yet', 'ended', 'ran-out']),
  reviewed: day,
});
export type ProcedureRow = z.output<typeof procedureRow>;

/** A threshold, period, rate or fine with all its values, the first in time first. */
const figure = z.object({
  id: z.string(),
  unit: named,
  /** Whether somebody has seen it in a source. */
  isSeen: z.boolean(),
  source: source.optional(),
  note: inFour.optional(),
  values: z.array(
    z.object({
      value: z.union([z.number(), z.array(z.number()), day]),
      from: day.optional(),
      until: day.optional(),
      /** Announced, and not yet law here. */
      isExpected: z.boolean(),
    }),
  ),
});

/** When it applies, as an indented list: “all of these:” and below it, one step deeper, its lines. */
const conditionLine = z.object({
  depth: z.number().int(),
  kind: z.enum(['always', 'all', 'any', 'not', 'test']),
  text: inFour,
  /** The fact that a test asks for. */
  fact: z.string().optional(),
});

/** A procedure with its history, whatever the case. */
export const procedurePage = procedureRow.extend({
  caution: inFour,
  summary: inFour,
  when: z.array(conditionLine),
  variants: z.array(z.object({ text: inFour, when: z.array(conditionLine) })),
  exemptions: inFour.partial(),
  penalties: inFour.partial(),
  remarks: inFour.partial(),
  documents: z.array(named),
  period: z.object({
    basis: z.enum(['statutory', 'typical', 'unknown', 'none']),
    isVerified: z.boolean(),
    length: z.number().optional(),
    unit: named.optional(),
    /** The dated figure that the length comes from. */
    figure: z.string().optional(),
    text: inFour.partial(),
    phases: z.array(z.object({ name: inFour, value: z.number(), unit: named })),
  }),
  /** Estimates in calendar days, for planning. Never law. */
  planningDays: z.object({ low: z.number(), typical: z.number(), high: z.number() }),
  fileWithin: z.object({ milestone: named, value: z.number(), unit: named }).optional(),
  dependsOn: z.array(named),
  neededBy: z.array(named),
  mustPrecede: z.array(named),
  startsAfter: named.optional(),
  facts: z.array(named),
  laws: z.array(law),
  sources: z.array(source),
  verified: z.array(inFour),
  unverified: z.array(inFour),
  figures: z.array(figure),
  blocks: z.array(
    named.extend({ when: z.array(conditionLine), from: day.optional(), until: day.optional() }),
  ),
  watch: z.array(announced),
  /** Editions of its pack that speak of it, the newest first. The changelog is written in English. */
  changes: z.array(z.object({ version: z.string(), reviewed: day, lines: z.array(z.string()) })),
  pack: z.object({ id: z.string(), title: inFour, version: z.string(), reviewed: day }),
});
export type ProcedurePage = z.output<typeof procedurePage>;

/** `stale`: a change is broken and refused; the version before it still answers. `missing`: there is no good version. */
export const packsStand = z.object({
  state: z.enum(['good', 'stale', 'missing']),
  /** The version that answers. */
  answering: z
    .object({
      /** The oldest review of all packs. */
      reviewed: day,
      readAt: z.iso.datetime(),
      procedures: z.number(),
      figures: z.number(),
      blocks: z.number(),
      facts: z.number(),
      packs: z.array(
        z.object({
          id: z.string(),
          side,
          subject: z.string(),
          title: inFour,
          version: z.string(),
          reviewed: day,
        }),
      ),
    })
    .optional(),
  /** File below the folder of the packs, line, and how to mend it. */
  faults: z.array(z.object({ file: z.string(), line: z.number(), message: z.string() })),
});
