import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordContent, type RecordLine } from '#contracts/register';
import { type Told, yearInRecords } from './year-in-records.ts';

const source = 'page';
const say = (property: string, value: object, more: object = {}) => ({ property, value, source, ...more });
const on = (property: string, date: string, more: object = {}) => say(property, { is: 'date', date }, more);
const told = (reference: string, claims: object[], change: object = {}): Told => {
  const kind = reference.split('-')[0] as RecordLine['kind'];
  const content = recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A page' }],
    claims: [say('title', { is: 'texts', texts: { en: reference } }), ...claims],
    ...change,
  });
  const titles = { en: reference };
  return {
    line: { reference, kind, titles, fields: [], sides: [], isDisputed: false, isInvented: false },
    content,
  };
};
const money = (amount: string, currency: string, side?: string) =>
  say('money', { is: 'money', money: { amount, currency }, ...(side && { side }) });

describe('a year of the register', () => {
  const year = yearInRecords(
    [
      told('project-1', [on('begins', '2004-03'), money('0.10', 'EUR', 'be'), money('0.20', 'EUR', 'be')], {
        giving: ['be'],
      }),
      told('project-2', [on('begins', '2001'), on('ends', '2004-12-31')]),
      told(
        'project-3',
        [on('begins', '2004'), on('ends', '2004'), money('5', 'CNY', 'cn'), money('7', 'EUR', 'be')],
        {
          giving: ['cn', 'be'],
        },
      ),
      told('agreement-4', [
        on('signed', '2004-10-20', { reason: { en: 'Its own text.' } }),
        on('signed', '2004-10-21', { isChosen: false }),
      ]),
      told('statement-5', [on('happened', '2004'), say('count', { is: 'count', count: 70, how: 'about' })]),
    ],
    2004,
  );

  it('names what began in it, and what ended that had begun before', () => {
    assert.deepEqual(
      [...year.begun].map(([kind, all]) => [kind, all.map(({ line }) => line.reference)]),
      [
        ['project', ['project-1', 'project-3']],
        ['agreement', ['agreement-4']],
      ],
    );
    assert.deepEqual(
      year.ended.map(({ line }) => line.reference),
      ['project-2'],
    );
  });

  it('adds up money to the cent, by side and currency', () => {
    assert.deepEqual(
      year.sums.map(({ side, currency, amount, records }) => [side, currency, amount, records]),
      [
        ['be', 'EUR', '7.30', 2],
        ['cn', 'CNY', '5', 1],
      ],
    );
  });

  it('counts who gives, and names what sources disagree on', () => {
    assert.deepEqual(
      [...year.giving],
      [
        ['be', 1],
        ['both', 1],
        ['unstated', 1],
      ],
    );
    assert.deepEqual(
      year.disagreements.map(({ line, property }) => [line.reference, property]),
      [['agreement-4', 'signed']],
    );
  });

  it('is empty where nothing is dated in it', () => {
    const { begun, ended, sums } = yearInRecords([], 1950);

    assert.deepEqual([begun.size, ended.length, sums.length], [0, 0, 0]);
  });
});
