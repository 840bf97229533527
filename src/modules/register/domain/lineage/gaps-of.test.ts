import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsOf, type KnownNode } from './gaps-of.ts';

const node = (key: string, depth: number, type?: string): KnownNode => ({
  key,
  depth,
  order: key,
  kind: key.split('-')[0] as KnownNode['kind'],
  type,
});
const gaps = (nodes: KnownNode[], edges: [string, string][] = []) =>
  gapsOf(
    nodes,
    edges.map(([from, to]) => ({ from, to })),
  ).map(({ key, edge: { from, to } }) => [key, from, to]);

describe('where the sources of a lineage are silent', () => {
  it('is what a project stands under and what came of it', () =>
    assert.deepEqual(gaps([node('project-1', 0)]), [
      ['gap:agreement', 'project-1', 'gap:agreement'],
      ['gap:result', 'gap:result', 'project-1'],
    ]));

  it('is the product behind the last result', () =>
    assert.deepEqual(
      gaps(
        [
          node('agreement-1', -1),
          node('project-2', 0),
          node('result-3', 1, 'patent'),
          node('result-4', 2, 'standard'),
        ],
        [
          ['project-2', 'agreement-1'],
          ['result-3', 'project-2'],
          ['result-4', 'result-3'],
        ],
      ),
      [['gap:product', 'gap:product', 'result-4']],
    ));

  it('is nowhere where a licence is documented, nor around a treaty or an event', () => {
    assert.deepEqual(
      gaps([node('agreement-1', -1), node('project-2', 0), node('result-3', 1, 'licence')]),
      [],
    );
    assert.deepEqual(gaps([node('agreement-1', 0)]), []);
    assert.deepEqual(gaps([node('event-1', 0)]), []);
  });
});
