import { z } from 'zod';
import { natures, periodUnits, regions } from '../../domain/rules/procedure.ts';
import { condition } from './condition.ts';
import { day, id, inFour, oneOf, record, someLanguages, text, textOrFour } from './words.ts';

const side = oneOf(['cn', 'be', 'eu']);
const unit = oneOf(periodUnits);
const days = z.number('write a number of days').int('write whole days').min(0, 'days cannot be negative');
const ids = z.array(id).default([]);
const texts = z.array(inFour).default([]);

const planningDays = record({ low: days, typical: days, high: days }).refine(
  ({ low, typical, high }) => low <= typical && typical <= high,
  'must rise: low, then typical, then high',
);

const duration = record({
  value: z.union([z.number(), id], 'write a number, or the name of a figure').optional(),
  unit,
  calendar: side,
  basis: oneOf(['statutory', 'typical', 'unknown', 'none']),
  verified: z.boolean('write true or false'),
  text: someLanguages.default({}),
});

const rule = record({
  id,
  region: oneOf(regions).optional(),
  nature: oneOf(natures),
  name: inFour,
  when: condition,
  summary: inFour,
  exemptions: someLanguages.default({}),
  authority: id,
  documents: ids,
  duration,
  phases: z.array(record({ name: inFour, value: z.number(), unit })).default([]),
  variants: z.array(record({ when: condition, text: inFour })).default([]),
  deadline: record({ milestone: id, value: z.number(), unit }).optional(),
  'planning-days': planningDays,
  'starts-after': id.optional(),
  'must-precede': ids,
  'depends-on': ids,
  penalties: someLanguages.default({}),
  remarks: someLanguages.default({}),
  laws: z
    .array(
      record({
        act: textOrFour,
        article: textOrFour,
        'in-force': textOrFour,
        from: day.optional(),
        until: day.optional(),
      }),
    )
    .min(1, 'name at least one act'),
  sources: ids,
  confidence: oneOf(['high', 'medium', 'low']),
  verified: texts,
  unverified: texts,
  from: day,
  until: day.optional(),
  'when-ended': oneOf(['gone', 'ask']).default('gone'),
  reviewed: day,
});

export const rulesFile = record({ rules: z.array(rule) });
export type WrittenRule = z.output<typeof rule>;

const figure = z.union([z.number(), z.array(z.number()), day], 'write a number, a list of numbers, or a day');

export const figuresFile = record({
  figures: z.array(
    record({
      id,
      unit: id,
      values: z
        .array(
          record({
            value: figure,
            from: day.optional(),
            until: day.optional(),
            expected: z.boolean().default(false),
          }),
        )
        .min(1, 'a figure needs at least one value'),
      'used-in': ids,
      status: oneOf(['seen', 'general-knowledge']),
      source: id.optional(),
      note: inFour.optional(),
    }),
  ),
});

export const blocksFile = record({
  blocks: z.array(
    record({
      id,
      procedure: id,
      when: condition,
      effect: inFour,
      from: day.optional(),
      until: day.optional(),
    }),
  ),
});

export const packFile = record({ id, side, subject: id, title: inFour, version: text, reviewed: day });
