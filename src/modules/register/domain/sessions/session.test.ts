import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordContent, type RecordLine } from '#contracts/register';
import { type Around, type Told, tellSession } from './session.ts';

const source = 'page';
const say = (property: string, value: object, more: object = {}) => ({ property, value, source, ...more });
const on = (property: string, date: string) => say(property, { is: 'date', date });
const party = (side: string) => say('owner', { is: 'party', name: { en: side }, side });
const told = (reference: string, claims: object[], change: object = {}): Told => {
  const kind = reference.split('-')[0] as RecordLine['kind'];
  const titles = { en: reference };
  const content = recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A page' }],
    claims: [say('title', { is: 'texts', texts: titles }), ...claims],
    ...change,
  });
  const line = { reference, kind, titles, fields: [], sides: [], isDisputed: false, isInvented: false };
  return { line, content };
};
const agreedIn = (record: string) => ({ links: [{ relation: 'agreed-in', to: { record }, source }] });
const evidence = (href: string, statedOn: string) =>
  say('evidence', { is: 'link', title: { en: 'A report' }, href }, { statedOn });

const sessions = [
  told('session-2', [on('happened', '2020-06-10')]),
  told('session-1', [on('happened', '2018-05-01')]),
  told('session-3', [on('happened', '2023-03')]),
  told('session-9', []),
];
const kept = told(
  'commitment-1',
  [party('cn'), party('be'), on('due', '2019'), evidence('https://example.org/1', '2019-11')],
  {
    ...agreedIn('session-1'),
    statuses: [
      { standing: 'active', from: '2018-05-01', until: '2019-11-30', source },
      { standing: 'ended', from: '2019-12-01', source },
    ],
  },
);
const late = told('commitment-2', [party('cn'), party('be'), on('due', '2019-06')], agreedIn('session-1'));
const young = told('commitment-3', [party('cn'), party('be'), on('due', '2030')], agreedIn('session-2'));
const others = [
  told('project-1', [on('begins', '2019-01'), on('ends', '2022-12-31')]),
  told('project-2', [on('begins', '2010'), on('ends', '2019')]),
  told('result-1', [on('happened', '2020-01')]),
];
const around = (reference: string, today = '2026-11-27'): Around => ({
  session: sessions.find(({ line }) => line.reference === reference)!,
  body: told('body-1', []),
  sessions,
  commitments: [kept, late, young],
  others,
  today,
});
const references = (all: readonly { reference: string }[]) => all.map(({ reference }) => reference);

describe('a session', () => {
  it('stands between the one before and the one after, by their days', () => {
    const { previous, next } = tellSession(around('session-2'));

    assert.deepEqual([previous?.reference, next?.reference], ['session-1', 'session-3']);
    assert.deepEqual(
      [tellSession(around('session-1')).previous, tellSession(around('session-3')).next],
      [undefined, undefined],
    );
  });

  it('is told what happened since the one before', () => {
    const { since } = tellSession(around('session-2'));

    assert.deepEqual([since?.from, since?.until], ['2018-05-01', '2020-06-10']);
    assert.deepEqual(
      since?.changed.map(({ commitment, was, evidence }) => [
        commitment.record.reference,
        was,
        commitment.standing,
        commitment.isLate,
        evidence.length,
      ]),
      [
        ['commitment-1', 'active', 'ended', false, 1],
        ['commitment-2', 'active', 'active', true, 0],
        ['commitment-3', undefined, 'active', false, 0],
      ],
    );
    assert.deepEqual(
      [references(since!.begun), references(since!.ended), references(since!.results)],
      [['project-1'], ['project-2'], ['result-1']],
    );
  });

  it('leaves the next one all that is open, the most pressing first', () => {
    const { agenda } = tellSession(around('session-2'));

    assert.equal(agenda.on, '2023-03-01');
    assert.deepEqual(
      agenda.open.map(({ record, isLate }) => [record.reference, isLate]),
      [
        ['commitment-2', true],
        ['commitment-3', false],
      ],
    );
    assert.deepEqual(references(agenda.since!.ended), ['project-1']);
    assert.deepEqual(
      tellSession(around('session-1')).agenda.open.map(({ record }) => record.reference),
      ['commitment-2'],
    );
  });

  it('says what was agreed in it as it stands today', () => {
    assert.deepEqual(
      tellSession(around('session-1')).agreed.map(({ record, standing, owners }) => [
        record.reference,
        standing,
        owners.map(({ side }) => side),
      ]),
      [
        ['commitment-1', 'ended', ['cn', 'be']],
        ['commitment-2', 'active', ['cn', 'be']],
      ],
    );
  });

  it('tells what it can where no source gives its day', () => {
    const { previous, since, agenda } = tellSession(around('session-9'));

    assert.deepEqual(
      [previous, since, agenda.since, agenda.on],
      [undefined, undefined, undefined, '2026-11-27'],
    );
  });
});
