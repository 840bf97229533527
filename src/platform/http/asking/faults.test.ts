import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { InputFaults } from './faults.ts';

describe('faults of an input', () => {
  const cases: [type: z.ZodType, given: unknown, code: string, facts?: Record<string, unknown>][] = [
    [z.string(), undefined, 'missing'],
    [z.string().min(1), '', 'missing'],
    [z.string().min(12), 'short', 'too-short', { least: 12 }],
    [z.string().max(3), 'longer', 'too-long', { most: 3 }],
    [z.string(), 3, 'not-a-text'],
    [z.coerce.number(), 'many', 'not-a-number'],
    [z.coerce.number().int(), '1.5', 'not-a-whole-number'],
    [z.number().max(9), 10, 'too-large', { most: 9 }],
    [z.number().min(1), 0, 'too-small', { least: 1 }],
    [z.number().positive(), 0, 'not-above-zero'],
    [z.boolean(), 'yes', 'not-yes-or-no'],
    [z.array(z.string()), 'one', 'not-a-list'],
    [z.array(z.string()).max(1), ['a', 'b'], 'too-many', { most: 1 }],
    [z.array(z.string()).min(1), [], 'too-few', { least: 1 }],
    [z.object({}), 'x', 'not-an-object'],
    [z.strictObject({}), { isAdministrator: true }, 'unknown-fields', { names: ['isAdministrator'] }],
    [z.enum(['zh', 'en']), 'tlh', 'not-one-of', { values: ['zh', 'en'] }],
    [z.enum(['zh', 'en']), undefined, 'missing'],
    [z.email(), 'x', 'not-an-email'],
    [z.url(), 'x', 'not-an-address'],
    [z.uuid(), 'x', 'not-an-id'],
    [z.iso.date(), '2026-02-30', 'not-a-day'],
    [z.iso.datetime(), 'noon', 'not-a-moment'],
    [z.string().regex(/^a$/), 'b', 'wrong-form'],
    [z.string().refine(() => false), 'b', 'wrong-form'],
    [z.union([z.number(), z.boolean()]), 'b', 'wrong-form'],
  ];
  for (const [type, given, code, facts] of cases)
    it(`say ${code} of ${JSON.stringify(given)}`, () => {
      const read = z.object({ here: type }).safeParse({ here: given }, { reportInput: true });
      const [fault, ...others] = InputFaults.of(read.error!).faults;

      assert.deepEqual([fault?.path, fault?.code, fault?.facts, others], ['here', code, facts, []]);
    });
});
