import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, dutch } from '../../testing.ts';
import { evidentlyWrittenIn } from './written-language.ts';

const english =
  'The mat lies in the drain itself. Water flows through it from below, and the iron that it has been mixed with binds the phosphate.';
const french =
  'Le tapis est posé dans le puits. L’eau le traverse de bas en haut et le fer retient les phosphates, sans courant et sans surveillance, pour une durée de trois saisons.';

describe('a text under the wrong language', () => {
  it('is noticed by its script', () => {
    assert.equal(evidentlyWrittenIn(chinese.description, 'nl'), 'zh');
    assert.equal(evidentlyWrittenIn(english, 'zh'), 'en');
  });

  it('is noticed by its small words', () => {
    assert.equal(evidentlyWrittenIn(english, 'nl'), 'en');
    assert.equal(evidentlyWrittenIn(french, 'en'), 'fr');
    assert.equal(evidentlyWrittenIn(dutch.description, 'fr'), 'nl');
  });

  it('is not imagined where the text is short, mixed, or a list of terms', () => {
    assert.equal(evidentlyWrittenIn('Industry 4.0, IIoT, big data, data analytics', 'nl'), undefined);
    assert.equal(evidentlyWrittenIn('The and', 'fr'), undefined);
    assert.equal(evidentlyWrittenIn(`${english} ${french}`, 'nl'), undefined);
    assert.equal(
      evidentlyWrittenIn('采用MRP与Lyapunov函数的SOS控制器 for attitude control of the spacecraft', 'zh'),
      undefined,
    );
  });

  it('is right about right ones', () => {
    for (const [text, language] of [
      [english, 'en'],
      [french, 'fr'],
      [dutch.description, 'nl'],
      [chinese.description, 'zh'],
    ] as const)
      assert.equal(evidentlyWrittenIn(text, language), undefined);
  });
});
