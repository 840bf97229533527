import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archivePaths } from './archive-path.ts';

describe('the paths in an archive', () => {
  it('lead nowhere, are taken by every system, and are never the same twice', () => {
    const pathOf = archivePaths();

    assert.deepEqual(
      [
        pathOf('a/b', 'x.pdf'),
        pathOf('a/b', 'X.pdf'),
        pathOf('', '../../etc/passwd'),
        pathOf('..', 'con.txt'),
        pathOf('', 'a: "b"?.txt '),
        pathOf('', '...'),
      ],
      ['a/b/x.pdf', 'a/b/X (2).pdf', '__.._etc_passwd', '_/_con.txt', 'a_ _b__.txt', '_'],
    );
  });
});
