import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { CENTRE_FLAGS } from '../../../tools/built-centre.mjs';

const MEGABYTE = 2 ** 20;

/** What the first thread may hold, and what one may that was begun with a bound of 200 megabytes for what stays and 48 for the young. */
function boundsWith(preparing: string): { first: number; second: number } {
  const program = `
    import v8 from 'node:v8';
    import { Worker } from 'node:worker_threads';
    ${preparing}
    const limit = () => v8.getHeapStatistics().heap_size_limit;
    const says = "process.getBuiltinModule('node:worker_threads').parentPort.postMessage(process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit)";
    const worker = new Worker(says, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 48 } });
    worker.on('message', (second) => console.log(JSON.stringify({ first: limit(), second })));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...CENTRE_FLAGS, '--input-type=module', '--eval', program],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  const { first, second } = JSON.parse(stdout) as { first: number; second: number };
  return { first: first / MEGABYTE, second: second / MEGABYTE };
}

describe('the bounds of memory that a centre is started with', () => {
  it('hold for its first thread and leave the others theirs', () => {
    const { first, second } = boundsWith(
      "const { leaveBoundsToThreads } = await import('./leave-bounds-to-threads.ts'); leaveBoundsToThreads();",
    );

    assert.equal(Math.round(first), 664);
    assert.equal(Math.round(second), 248);
  });

  it('would hold for all of them otherwise', () => {
    const { first, second } = boundsWith('');

    assert.equal(second, first);
  });
});
