import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages, locale } from '#platform/languages';
import { letterKinds } from '../domain/plan-letters.ts';
import { letterTexts } from './letters.ts';

describe('the texts of letters', () => {
  const keys = letterKinds.flatMap((kind) => [`${kind}_subject`, `${kind}_text`, `${kind}_next`]);
  const values = {
    name: 'N',
    organisation: 'O',
    fromDay: 'F',
    untilDay: 'U',
    change: 'x',
    decision: 'y',
    role: 'z',
    search: 'S',
    direction: 'offer',
    count: 2,
    due: 'D',
    documents: 'yes',
    questions: 'no',
    answers: 'yes',
    outcome: 'accepted',
    state: 'kept',
    checkedOn: 'C',
    promise: 'P',
    promiser: 'Q',
    what: 'task',
    stage: 'late',
    day: 'D',
    kind: 'ball',
    isLate: 'yes',
    days: 2,
    side: 'S',
    title: 'T',
  };

  for (const language of languages)
    it(`say everything about every letter in ${language}, with nothing left open`, () => {
      const texts: Readonly<Record<string, string>> = letterTexts[language];
      assert.deepEqual(
        keys.filter((key) => !texts[key]),
        [],
      );
      for (const [key, text] of Object.entries(texts))
        assert.doesNotMatch(
          String(new IntlMessageFormat(text, locale[language]).format(values)),
          /[{}]/,
          key,
        );
    });
});
