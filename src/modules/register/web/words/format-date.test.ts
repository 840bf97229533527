import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Language, languages, locale } from '#platform/languages';
import { readMessage, writeMessage } from '../../../../ui/language/message.ts';
import { formatDate, formatOther, type SaysDate } from '../../domain/dates/format-date.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';
import { zh } from './texts.zh.ts';

const all = { zh, en, fr, nl };
const sayingIn =
  (language: Language): SaysDate =>
  (key, values = {}) =>
    writeMessage(readMessage(all[language][key]), locale[language], values);
const written = (date: string) => languages.map((language) => formatDate(date, language, sayingIn(language)));

describe('a date of partial precision', () => {
  const cases: [date: string, zh: string, en: string, fr: string, nl: string][] = [
    ['1979', '1979年', '1979', '1979', '1979'],
    ['1979-11', '1979年11月', 'November 1979', 'novembre 1979', 'november 1979'],
    ['1979-11-23', '1979年11月23日', '23 November 1979', '23 novembre 1979', '23 november 1979'],
    ['2004~', '约2004年', 'about 2004', 'vers 2004', 'omstreeks 2004'],
    [
      '1979-11-23~',
      '约1979年11月23日',
      'about 23 November 1979',
      'vers le 23 novembre 1979',
      'omstreeks 23 november 1979',
    ],
    [
      '1979-11?',
      '1979年11月（存疑）',
      'November 1979 (uncertain)',
      'novembre 1979 (incertain)',
      'november 1979 (onzeker)',
    ],
    ['2003/2004', '2003—2004年', '2003–2004', '2003–2004', '2003–2004'],
    ['2024-05-22/2024-05-23', '2024年5月22日至23日', '22–23 May 2024', '22–23 mai 2024', '22–23 mei 2024'],
    [
      '2003-11/2004~',
      '2003年11月至约2004年',
      'November 2003 – about 2004',
      'novembre 2003 – vers 2004',
      'november 2003 – omstreeks 2004',
    ],
    ['XXXX', '未注明', 'not stated', 'non indiqué', 'niet vermeld'],
  ];
  for (const [date, ...expected] of cases)
    it(`is written as its reader writes it: ${date}`, () => assert.deepEqual(written(date), expected));

  it('is a day only beside another one of the same month', () => {
    const beside = (date: string) =>
      languages.map((language) => formatOther(date, '1979-11-23', { language, says: sayingIn(language) }));

    assert.deepEqual(beside('1979-11-25'), ['25日', '25', '25', '25']);
    assert.equal(beside('1979-12-01')[1], '1 December 1979');
    assert.equal(beside('1979')[1], '1979');
  });
});
