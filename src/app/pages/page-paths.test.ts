import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { isPage, pagePaths } from './page-paths.ts';

describe('where pages stand', () => {
  it('is where the web app has them, and nowhere else', () => {
    const drawn = ['../web/routes.tsx', '../web/pages/register-pages.tsx'].flatMap((file) =>
      [...fs.readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/\bpage\(\s*'([^']+)'/g)].map(
        ([, path]) => path!,
      ),
    );

    assert.deepEqual([...pagePaths], drawn.filter((path) => path !== '$').toSorted());
  });

  it('is told whatever the parts that differ, with or without a stroke at the end, in large letters or small', () => {
    const yes = ['/', '/cases/', '/cases/1b', '/Register/project-1/Lineage', '/organisations/%E0%A4/edit'];
    const no = ['/nope', '/cases/1/2', '/opportunities//', '//cases', '/register/a/b', '/index.html'];

    assert.deepEqual([yes.map(isPage), no.map(isPage)], [yes.map(() => true), no.map(() => false)]);
  });
});
