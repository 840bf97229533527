import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parts, steps } from '../../../contract/desk.ts';
import { reasonsOf } from '../../../domain/life/reasons.ts';
import { life } from '../../../domain/life/life.ts';
import { en } from './words.en.ts';

/** Handing in belongs to the form, and the rest has no dialog. */
const elsewhere = ['change', 'submit', 'comment', 'remove'];

describe('the words of the desk', () => {
  it('name every step, every reason of it, and everybody who takes it', () => {
    const wanted = [
      ...Object.keys(life).map((verb) => `did_${verb}`),
      ...parts.map((part) => `by_${part}`),
      ...Object.entries(reasonsOf).flatMap(([verb, reasons]) =>
        reasons.map((reason) => `reason_${verb}_${reason}`),
      ),
      ...steps
        .filter((step) => !elsewhere.includes(step))
        .flatMap((step) => ['step', 'ask', 'say', 'done'].map((saying) => `${saying}_${step}`)),
    ];

    assert.deepEqual(
      wanted.filter((key) => !(key in en)),
      [],
    );
  });
});
