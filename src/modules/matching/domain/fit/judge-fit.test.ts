import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinds } from '#contracts/opportunities';
import type { Listing } from '../listing.ts';
import { judgeFit } from './judge-fit.ts';

const request: Listing = {
  id: 'r',
  reference: 'TR-BE-FOOD-01',
  direction: 'request',
  kind: 'technology',
  side: 'be',
  fields: ['food', 'agriculture'],
  trl: 6,
  partnerTypes: ['enterprise', 'institute'],
  ownerType: 'enterprise',
  cooperation: ['licence', 'pilot'],
  texts: [],
};
const codes = (asker: Parameters<typeof judgeFit>[0], candidate = request) =>
  judgeFit(asker, candidate).points.map(({ code }) => code);

describe('the structured fit of a listing', () => {
  it('says everything that speaks for a counterpart', () => {
    const offer = { ...request, direction: 'offer', side: 'cn', trl: 7, ownerType: 'institute' } as const;

    assert.deepEqual(codes(offer), [
      'answers-direction',
      'other-side',
      'same-kind',
      'shared-field',
      'stage-fits',
      'partner-type-fits',
      'cooperation-fits',
    ]);
  });

  it('says everything that speaks against one', () => {
    const offer = {
      direction: 'offer',
      kind: 'investment',
      side: 'be',
      fields: ['space'],
      trl: 3,
      ownerType: 'agency',
    } as const;

    assert.deepEqual(codes(offer, { ...request, kind: 'joint-research' }), [
      'answers-direction',
      'same-side',
      'different-kind',
      'no-shared-field',
      'stage-below',
      'partner-type-differs',
    ]);
  });

  it('asks for the stage when a request needs one and the offer states none', () => {
    assert.ok(codes({ direction: 'offer' }).includes('stage-not-stated'));
  });

  it('takes the level reached exactly as enough', () => {
    assert.ok(codes({ direction: 'offer', trl: 6 }).includes('stage-fits'));
    assert.ok(codes({ direction: 'offer', trl: 5 }).includes('stage-below'));
  });

  it('says nothing about what it does not know', () => assert.deepEqual(codes({}), []));

  it('never turns the order round for one point alone, and treats both sides alike', () => {
    const sides = fc.constantFrom('cn', 'be');
    fc.assert(
      fc.property(sides, fc.constantFrom(...kinds), fc.constantFrom(...kinds), (side, asked, found) => {
        const other = side === 'cn' ? 'be' : 'cn';
        const mirrored = judgeFit({ side: other, kind: asked }, { ...request, side, kind: found }).factor;
        const factor = judgeFit({ side, kind: asked }, { ...request, side: other, kind: found }).factor;
        assert.equal(factor, mirrored);
        assert.ok(factor > 0.7 && factor < 1.3);
      }),
    );
  });
});
