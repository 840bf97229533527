import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordContent } from '../../../contract.ts';
import { choosing, contentOf, draftOf, emptyDraft, isDisputed, withClaim, withoutClaim } from './draft.ts';

const said = recordContent.parse({
  kind: 'event',
  sources: [{ key: 'a', title: 'A page' }],
  claims: [
    { property: 'title', value: { is: 'texts', texts: { nl: 'Bezoek' } }, source: 'a' },
    { property: 'people', value: { is: 'count', count: 12.5, how: 'about', unit: 'people' }, source: 'a' },
    {
      property: 'place',
      value: { is: 'place', name: { nl: 'Gent' }, latitude: 51, longitude: 3.7 },
      source: 'a',
    },
  ],
});

describe('a record while it is written', () => {
  it('is what it was when nobody changes it', () => {
    assert.deepEqual(contentOf(draftOf(said)), said);
  });

  it('is sent with what is typed and without what is not, every statement at its place', () => {
    const begun = withClaim(withClaim(emptyDraft(), 'people'), 'money');
    const people = { ...begun.claims[1]!, value: { ...begun.claims[1]!.value, count: ' 1 200,5 ' } as never };
    const sent = contentOf({ ...begun, claims: begun.claims.with(1, people) });

    assert.deepEqual(sent.claims, [
      { property: 'title', value: { is: 'texts', texts: {} }, source: 'source-1', isChosen: true },
      {
        property: 'people',
        value: { is: 'count', count: 1200.5, how: 'exactly', unit: 'pieces' },
        source: 'source-1',
        isChosen: true,
      },
      {
        property: 'money',
        value: { is: 'money', money: { currency: 'EUR' } },
        source: 'source-1',
        isChosen: true,
      },
    ]);
    assert.equal(recordContent.safeParse(sent).success, false);
  });

  it('has one chosen statement however many are added, chosen and taken away', () => {
    const reason = { nl: 'Eigen bladzijde.' };
    let draft = withClaim(withClaim(emptyDraft(), 'signed'), 'signed');
    draft = {
      ...draft,
      claims: draft.claims.map((claim, place) =>
        place === 0
          ? claim
          : { ...claim, value: { is: 'date', date: `198${place}` }, ...(place === 1 && { reason }) },
      ),
    };
    const isChosen = ({ claims }: typeof draft) => claims.map((claim) => [claim.isChosen, claim.reason]);

    assert.equal(isDisputed(draft, 'signed'), true);
    assert.deepEqual(isChosen(draft).slice(1), [
      [true, reason],
      [false, undefined],
    ]);
    const other = choosing(draft, 2);
    assert.deepEqual(isChosen(other).slice(1), [
      [false, undefined],
      [true, reason],
    ]);
    assert.deepEqual(isChosen(withoutClaim(other, 2)).slice(1), [[true, reason]]);
  });
});
