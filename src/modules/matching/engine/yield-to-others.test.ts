import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { it } from 'node:test';

/** A program of its own whose second thread yields and then has a file read; says how nice its threads are, by name. */
const PROGRAM = `
  import { Worker } from 'node:worker_threads';
  const yields = "import(process.cwd() + '/yield-to-others.ts').then(async ({ yieldToOthers }) => { yieldToOthers(); await process.getBuiltinModule('node:fs').promises.stat('.'); process.getBuiltinModule('node:worker_threads').parentPort.postMessage(0); setInterval(() => {}, 1000); })";
  const worker = new Worker(yields, { eval: true });
  worker.on('message', () => {
    const fs = process.getBuiltinModule('node:fs');
    const stats = fs.readdirSync('/proc/self/task').map((task) => fs.readFileSync('/proc/self/task/' + task + '/stat', 'utf8'));
    console.log(JSON.stringify(stats.map((stat) => [/[(](.*)[)]/.exec(stat)[1], Number(stat.replace(/^.*[)] /, '').split(' ')[16])])));
    process.exit();
  });`;

it(
  'makes its own thread nicer, and not those that read files for everybody',
  { skip: process.platform !== 'linux' && 'no priorities of threads' },
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    const own = os.getPriority();
    const threads = JSON.parse(stdout || '[]') as [name: string, nice: number][];
    const readers = threads.filter(([name]) => name === 'libuv-worker').map(([, nice]) => nice);

    assert.equal(threads.filter(([, nice]) => nice === Math.min(19, own + 10)).length, 1, stdout + stderr);
    assert.deepEqual([...new Set(readers)], [own], stdout + stderr);
  },
);
