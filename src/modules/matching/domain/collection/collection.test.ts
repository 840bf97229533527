import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinds } from '#contracts/opportunities';
import type { ListingText } from '../listing.ts';
import { countFacets, noFilters, passes, stageGroupOf } from './filters.ts';
import { FactTable } from './listing-facts.ts';
import { positionAfter, readPosition } from '../result-position.ts';

const listing = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `id-${number}`),
  direction: fc.constantFrom('offer' as const, 'request' as const),
  kind: fc.constantFrom(...kinds),
  side: fc.constantFrom('cn', 'be', undefined),
  fields: fc.uniqueArray(fc.constantFrom('food', 'energy', 'space', 'marine')),
  trl: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  texts: fc.constantFrom([], [{ language: 'zh' as const }]).map((texts) => texts as unknown as ListingText[]),
});

describe('the facts of the listings', () => {
  it('are what was put in last, whatever came and went before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), listing), { maxLength: 200 }), (acts) => {
        const table = new FactTable();
        const truth = new Map<string, (typeof acts)[number][1]>();
        for (const [isRemoved, one] of acts) {
          if (isRemoved) {
            table.remove(one.id);
            truth.delete(one.id);
          } else {
            table.put(one);
            truth.set(one.id, one);
          }
        }

        assert.equal(table.size, truth.size);
        for (const one of truth.values()) {
          const slot = table.slotOf(one.id);
          const facts = table.facts(slot ?? -1);
          assert.equal(table.idOf(slot ?? -1), one.id);
          assert.deepEqual(
            [facts.direction, facts.kind, facts.side],
            [one.direction, one.kind, one.side ?? ''],
          );
          assert.deepEqual(facts.fields.toSorted(), one.fields.toSorted());
          assert.equal(facts.trl, one.trl ?? 0);
          assert.deepEqual(FactTable.fromSections(table.toSections()).facts(slot ?? -1), facts);
        }
        assert.equal(FactTable.fromSections(table.toSections()).size, truth.size);
      }),
    );
  });

  it('count each facet without its own filter', () => {
    const facts = (direction: string, side: string, trl: number) => ({
      id: '',
      direction,
      kind: 'technology',
      side,
      fields: ['food'],
      languages: [],
      trl,
    });
    const found = [facts('offer', 'cn', 7), facts('request', 'cn', 2), facts('offer', '', 0)];
    const filters = { ...noFilters, direction: ['offer' as const] };

    const { direction, side, stage } = countFacets(found, filters);

    assert.deepEqual(direction, [
      { value: 'offer', count: 2 },
      { value: 'request', count: 1 },
    ]);
    assert.deepEqual(
      side.map(({ value }) => value),
      ['cn', 'none'],
    );
    assert.deepEqual(
      stage.map(({ value }) => value),
      ['demonstration', 'not-stated'],
    );
    assert.deepEqual(
      found.map((one) => passes(one, filters)),
      [true, false, true],
    );
  });

  it('group the nine levels and their absence', () => {
    assert.deepEqual([0, 1, 3, 4, 6, 7, 8, 9].map(stageGroupOf), [
      'not-stated',
      'research',
      'research',
      'development',
      'development',
      'demonstration',
      'demonstration',
      'market',
    ]);
  });
});

describe('paging through ranked results', () => {
  it('reaches every result once and ends', () => {
    const pages: number[] = [];
    for (let after: string | undefined = 'r0'; after;) {
      const from = readPosition(after);
      pages.push(from);
      after = positionAfter(from, Math.min(20, 45 - from), 45);
    }

    assert.deepEqual(pages, [0, 20, 40]);
  });

  it('begins anew when the position is nonsense', () => {
    assert.deepEqual([undefined, '', 'r-1', 'x', 'r99999'].map(readPosition), [0, 0, 0, 0, 0]);
  });
});
