import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn, fieldOf } from './form-faults.ts';
import { decimal, entryFrom, type Filled, promiseFrom } from './read-form.ts';

const filled = (values: Readonly<Record<string, string | readonly string[]>>): Filled => {
  const all = (name: string) => [values[name] ?? []].flat();
  return { all, one: (name) => all(name)[0] ?? '', from: '2026-01-01', until: '2026-06-30' };
};
const said = { language: 'nl', confidence: 'stated', title: ['De Tijd', ''], href: ['https://tijd.be/', ''] };
const sources = [{ title: 'De Tijd', href: 'https://tijd.be/' }];
const days = { from: '2026-01-01', until: '2026-06-30' };

describe('the form of the ledger', () => {
  it('reads an entry as it was written, with decimals after a comma or a point', () => {
    const form = filled({
      ...said,
      kind: 'money',
      direction: 'purse/be',
      about: 'Kapitaal',
      amount: '1 250 000,5',
      currency: 'EUR',
      number: '3',
      precision: 'year',
      programme: 'cb-fund',
    });

    assert.deepEqual(entryFrom(form), {
      kind: 'money',
      receivingSide: 'be',
      texts: { nl: 'Kapitaal' },
      number: 0,
      value: { amount: '1250000.5', currency: 'EUR' },
      precision: 'year',
      programme: 'cb-fund',
      confidence: 'stated',
      sources,
      ...days,
    });
    assert.deepEqual(['1,000,000', '12,5', '7'].map(decimal), ['1,000,000', '12.5', '7']);
  });

  it('reads a promise as a least number, a share of a base, or a share of all that is recorded', () => {
    const form = {
      ...said,
      promiser: 'Het fonds',
      about: 'Minstens',
      towards: 'be',
      kinds: ['visit', 'hire'],
      every: 'year',
    };
    const targets = [
      { target: 'least', least: '5' },
      { target: 'share-of', share: '12,5', base: '100 000 000', measure: 'EUR' },
      { target: 'share', share: '50' },
    ].map((target) => promiseFrom(filled({ ...form, ...target })));

    assert.deepEqual(
      targets.map(({ target, currency }) => [target, currency]),
      [
        [{ is: 'least', least: 5 }, undefined],
        [{ is: 'share', share: 0.125, of: 100_000_000 }, 'EUR'],
        [{ is: 'share', share: 0.5 }, undefined],
      ],
    );
    assert.deepEqual([targets[0]!.kinds, targets[0]!.sources], [['visit', 'hire'], sources]);
  });

  it('shows what the server found at the field it is about', () => {
    assert.deepEqual(
      [
        'entry.sources.0.href',
        'entry.sources.2.title',
        'promise.target.of',
        'entry.value.amount',
        'entry.texts.en',
        'promise.until',
      ].map(fieldOf),
      ['href', 'title.2', 'base', 'amount', 'about', 'until'],
    );
    const problem = { type: '', title: '', status: 422, requestId: '' };
    const faults = [
      { is: 'ends-before-it-begins' },
      { is: 'not-over-yet', today: '2026-11-27' },
      { is: 'money-without-amount' },
    ];
    assert.deepEqual(faultsIn({ ...problem, code: 'ledger.record-faulty', facts: { faults } }), {
      until: { code: 'ends-before-it-begins' },
      amount: { code: 'money-without-amount' },
    });
  });
});
