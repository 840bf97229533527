import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { readMessage, writeMessage } from './message.ts';

describe('a message', () => {
  const cases: [string, Record<string, string | number>][] = [
    ['Nothing to fill in', {}],
    ['Valid until {day}', { day: '31 March 2027' }],
    ['{count, plural, one {# listing} other {# listings}} of {total, number}', { count: 1, total: 12_345 }],
    ['{count, plural, =0 {none} one {# row} other {# rows}}', { count: 0 }],
    ['{count, plural, one {# ligne} other {# lignes}}', { count: 1234 }],
    ['{is, select, for {Pour} against {Contre {what}} other {?}}', { is: 'against', what: 'x' }],
    ['{a, select, x {{n, plural, one {one # here} other {# here}}} other {y}}', { a: 'x', n: 3 }],
    ["It's one of '{braces}' and two '' apostrophes", {}],
    ["l'offre et l'autre", {}],
  ];
  for (const locale of ['en-GB', 'fr-BE', 'nl-BE', 'zh-CN'])
    for (const [source, values] of cases)
      it(`says the same as the reference formatter: ${source} (${locale})`, () => {
        const reference = new IntlMessageFormat(source, locale).format(values);

        assert.equal(writeMessage(readMessage(source), locale, values), reference);
      });

  for (const broken of ['{a', 'a}', '{a, plural, one {x}}', '{a, date}', '{a, select, b {c} other {d}', '{}'])
    it(`is refused when it is broken: ${broken}`, () =>
      assert.throws(() => readMessage(broken), SyntaxError));
});
