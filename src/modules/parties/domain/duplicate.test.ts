import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Candidate, judgeDuplicate } from './duplicate.ts';
import { pairsByName } from './pairs-by-name.ts';
import { scriptOf } from './names/script.ts';

const candidate = (id: string, names: string[], more: Partial<Candidate> = {}): Candidate => ({
  id,
  names: names.map((text) => ({ text, script: scriptOf(text), kind: 'official' })),
  identifiers: [],
  website: undefined,
  place: undefined,
  relatedTo: [],
  ...more,
});
const ror = (value: string) => ({
  identifiers: [{ scheme: 'ror' as const, value, certainty: 'certain' as const }],
});
const ghent = { place: { country: 'BE', city: 'Gent', latitude: 51.05, longitude: 3.72 } };
const judged = (one: Candidate, other: Candidate) => {
  const { verdict, reasons } = judgeDuplicate(one, other);
  return [verdict, ...reasons.map(({ is, code }) => `${is === 'for' ? '+' : '-'}${code}`)];
};

describe('two organisations', () => {
  it('are likely one when a name is the same under another wording', () => {
    assert.deepEqual(judged(candidate('a', ['Universiteit Gent']), candidate('b', ['Ghent Univ.'])), [
      'likely',
      '+same-name-reworded',
    ]);
    assert.deepEqual(
      judged(candidate('a', ['浙江师范大学']), candidate('b', ['Zhejiang Normal University'])),
      ['likely', '+same-name-other-script'],
    );
  });

  it('are possibly one, with every reason, when a register gave them two numbers', () =>
    assert.deepEqual(
      judged(
        candidate('a', ['Zeebank'], { ...ror('05f950310'), ...ghent }),
        candidate('b', ['ZEEBANK'], { ...ror('00cv9y106'), ...ghent }),
      ),
      ['possible', '-different-identifier', '+same-name', '+same-place'],
    ));

  it('are two when a register gave them two numbers and they are only alike', () =>
    assert.equal(
      judged(
        candidate('a', ['重庆科技学院', 'Chongqing Institute of Science'], ror('05f950310')),
        candidate('b', ['重庆文理学院', 'Chongqing Institute of Arts and Science'], ror('00cv9y106')),
      )[0],
      'different',
    ));

  it('are two when they are the first and the second hospital of a town', () =>
    assert.deepEqual(
      judged(
        candidate('a', ['Ghent First People’s General Hospital'], ghent),
        candidate('b', ['Ghent Second People’s General Hospital'], ghent),
      ),
      ['different', '+similar-name', '+same-place', '-different-number'],
    ));

  it('are two when one is part of the other, or when they are in two countries', () => {
    assert.equal(
      judged(candidate('a', ['Zeebank'], { relatedTo: ['b'] }), candidate('b', ['Zeebank']))[0],
      'different',
    );
    assert.deepEqual(
      judged(candidate('a', ['Zeebank'], ghent), candidate('b', ['Zeebank'], { place: { country: 'CN' } })),
      ['different', '+same-name', '-different-country'],
    );
  });

  it('are not bound by a short name: there are many CAS', () => {
    const short = (id: string) => ({
      ...candidate(id, []),
      names: [{ text: 'CAS', script: 'latin', kind: 'short' }] as const,
    });
    assert.deepEqual(judged(short('a'), short('b')), ['different']);
  });

  it('are judged the same whichever is named first', () => {
    const names = fc.subarray(['Universiteit Gent', 'Ghent Univ.', '清华大学', 'Tsinghua', 'Zeebank'], {
      minLength: 1,
    });
    const side = fc.record({
      names,
      website: fc.constantFrom(undefined, 'https://a.example'),
      place: fc.constantFrom(undefined, ghent.place, { country: 'CN' }),
    });
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [a, b] = [
          candidate('a', one.names, one as never),
          candidate('b', other.names, other as never),
        ].map((made, place) => ({
          ...made,
          names: candidate('x', (place === 0 ? one : other).names).names,
        })) as [Candidate, Candidate];
        assert.deepEqual(judged(a, b).toSorted(), judged(b, a).toSorted());
      }),
    );
  });
});

describe('candidates for duplicates', () => {
  it('share a name without its wording, or all of it but one word', () =>
    assert.deepEqual(
      pairsByName([
        { partyId: 'b', text: 'Ghent University' },
        { partyId: 'a', text: 'Universiteit Gent' },
        { partyId: 'c', text: 'Royal Observatory of Belgium' },
        { partyId: 'd', text: 'Royal Observatory of the North of Belgium' },
        { partyId: 'e', text: 'Fudan University' },
      ]),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ));

  it('are not sought among names that a crowd shares', () =>
    assert.deepEqual(
      pairsByName(Array.from({ length: 13 }, (_, i) => ({ partyId: `p${i}`, text: 'People’s Hospital' }))),
      [],
    ));
});
