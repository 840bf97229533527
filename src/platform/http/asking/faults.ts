import type { z } from 'zod';
import type { Problem } from '#platform/contract';

export type Fault = NonNullable<Problem['faults']>[number];
type Issue = z.core.$ZodIssue;

/** The input does not fit the contract; carries every fault. */
export class InputFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super('The input does not fit the contract.');
    this.faults = faults;
  }

  static of({ issues }: z.ZodError): InputFaults {
    return new InputFaults(
      issues.map((issue) => {
        const { code, facts } = said(issue);
        return { path: issue.path.join('.'), code, ...(facts && { facts }), message: issue.message };
      }),
    );
  }
}

type Said = Pick<Fault, 'code' | 'facts'>;

const expected: Readonly<Record<string, string>> = {
  number: 'not-a-number',
  int: 'not-a-whole-number',
  string: 'not-a-text',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  object: 'not-an-object',
  date: 'not-a-day',
};

const formats: Readonly<Record<string, string>> = {
  email: 'not-an-email',
  url: 'not-an-address',
  uuid: 'not-an-id',
  date: 'not-a-day',
  datetime: 'not-a-moment',
};

const tooBig: Readonly<Record<string, string>> = { string: 'too-long', array: 'too-many', set: 'too-many' };
const tooSmall: Readonly<Record<string, string>> = { string: 'too-short', array: 'too-few', set: 'too-few' };

/** Codes never change once published: pages say them in the reader's language, other programs rely on them. */
function said(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'missing' : (expected[issue.expected] ?? 'wrong-form') };
    case 'too_big':
      return { code: tooBig[issue.origin] ?? 'too-large', facts: { most: Number(issue.maximum) } };
    case 'too_small':
      return tooSmallSaid(issue);
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'wrong-form' };
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'missing' }
        : { code: 'not-one-of', facts: { values: issue.values.map(String) } };
    case 'unrecognized_keys':
      return { code: 'unknown-fields', facts: { names: issue.keys } };
    default:
      return { code: 'wrong-form' };
  }
}

function tooSmallSaid({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): Said {
  if (origin === 'string' && Number(minimum) === 1) return { code: 'missing' };
  if (inclusive === false && Number(minimum) === 0) return { code: 'not-above-zero' };
  return { code: tooSmall[origin] ?? 'too-small', facts: { least: Number(minimum) } };
}
