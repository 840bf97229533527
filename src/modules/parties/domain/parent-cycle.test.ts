import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findParentCycle, type ParentEdge } from './parent-cycle.ts';

const edge = (text: string): ParentEdge => ({ child: text[0]!, parent: text[1]! });

/** The definition itself: something reaches itself by one step or more. */
function hasCycle(edges: readonly ParentEdge[]): boolean {
  const reach = new Map<string, Set<string>>();
  for (const { child, parent } of edges) reach.set(child, (reach.get(child) ?? new Set()).add(parent));
  for (let grew = true; grew;) {
    grew = false;
    for (const [, found] of reach)
      for (const middle of Array.from(found))
        for (const next of reach.get(middle) ?? [])
          if (!found.has(next)) {
            found.add(next);
            grew = true;
          }
  }
  return [...reach].some(([node, found]) => found.has(node));
}

describe('parents of organisations', () => {
  it('may form trees and diamonds', () =>
    assert.equal(findParentCycle([edge('ab'), edge('ac')], [edge('bd'), edge('cd')]), undefined));

  it('may not come back to their start, and the whole chain is told', () =>
    assert.deepEqual(findParentCycle([edge('ab'), edge('bc')], [edge('ca')]), ['c', 'a', 'b', 'c']));

  it('may not be the organisation itself', () =>
    assert.deepEqual(findParentCycle([], [edge('aa')]), ['a', 'a']));

  it('survive a chain of 200,000', () => {
    const chain = Array.from({ length: 200_000 }, (_, i) => ({ child: `n${i}`, parent: `n${i + 1}` }));

    assert.equal(findParentCycle(chain, [{ child: 'n200000', parent: 'n0' }])?.length, 200_002);
  });

  it('agree with the definition on any small graph', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))),
        (pairs) => {
          const edges = pairs.map(([child, parent]) => ({ child: `n${child}`, parent: `n${parent}` }));
          const cycle = findParentCycle([], edges);
          assert.equal(cycle !== undefined, hasCycle(edges));
          for (let i = 1; i < (cycle?.length ?? 0); i++)
            assert.ok(edges.some(({ child, parent }) => child === cycle![i - 1] && parent === cycle![i]));
        },
      ),
    ));
});
